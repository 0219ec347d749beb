import { readNotification } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { isProblem } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { queryOf } from '@web/app/query';
import { useSubmit } from '@web/app/submit';
import { useKeptForm } from '@web/kept/form';
import type { Notification } from './names';

/** What somebody has made of a part of a notification, and what they began with. */
interface Edit<T> {
  from: T;
  mine: T;
}

export interface Edited<T> {
  value: T;
  change: (value: T) => void;
  isTouched: boolean;
  /** What somebody else has saved of the same part since this was begun; null when nobody has. */
  theirs: T | null;
  /** Mine is to take the place of theirs when it is next saved. */
  keepMine: () => void;
  takeTheirs: () => void;
  save: () => void;
  busy: boolean;
  fault: unknown;
}

interface Saving<T> {
  /** Names the part, so that what was begun comes back there alone. */
  name: string;
  notification: Notification;
  /** The part as it stands in a notification. */
  part: (it: Notification) => T;
  send: (value: T, version: number) => Promise<unknown>;
  said: string;
}

export const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Reads a notification anew, for every place that shows it. */
export function useReread(notificationId: string): () => Promise<Notification> {
  const queries = useQueryClient();
  const { groupId } = useGroup();
  const query = queryOf(readNotification, { groupId, notificationId });
  return () => queries.query({ ...query, staleTime: 0 });
}

/**
 * A part of a notification under one's hands: kept on the device until it is saved, and saved over nobody else's
 * words unless its author has seen them. Another part that has changed meanwhile is no conflict.
 */
export function useEdited<T>({ name, notification, part, send, said }: Saving<T>): Edited<T> {
  const reread = useReread(notification.id);
  const {
    value: edit,
    change,
    settle,
  } = useKeptForm<Edit<T> | null>(`notification/${notification.id}/${name}`, null);
  const now = useRef(edit);
  now.current = edit;
  const stands = part(notification);
  const begun = edit?.from ?? stands;
  const value = edit?.mine ?? stands;
  const isTouched = !isSame(value, stands);
  const theirs = isTouched && !isSame(begun, stands) ? stands : null;
  const forget = () => {
    change(null);
    settle();
  };
  /** Sends it on what stands by now, as long as only other parts have changed meanwhile. */
  const sendAsItStands = async (tries: number, version: number): Promise<void> => {
    try {
      await send(value, version);
    } catch (refused) {
      if (!isProblem(refused, 'changed-meanwhile') || tries === 2) throw refused;
      const found = await reread();
      if (!isSame(part(found), begun)) throw refused;
      await sendAsItStands(tries + 1, found.version);
    }
  };
  const { busy, fault, submit } = useSubmit(
    async () => {
      await sendAsItStands(0, notification.version);
      await reread().catch(() => undefined);
      return value;
    },
    (sent) => {
      // Who went on typing while it was sent has begun anew, from what was sent.
      if (now.current && !isSame(now.current.mine, sent)) change({ from: sent, mine: now.current.mine });
      else forget();
    },
    said,
  );
  return {
    value,
    change: (mine) => change({ from: begun, mine }),
    isTouched,
    theirs,
    keepMine: () => change({ from: stands, mine: value }),
    takeTheirs: forget,
    save: submit,
    busy,
    // Both wordings are on the page by then: they say it better.
    fault: isProblem(fault, 'changed-meanwhile') ? null : fault,
  };
}
