import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type Input, readFloor, type Reply, type Route } from '@lib/contracts';
import { createContext, useContext, useRef, useState } from 'react';
import { announce } from '@web/app/announce';
import { call, mayPass, newKey } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { queryOf } from '@web/app/query';

export type Floor = Reply<typeof readFloor>;
export type Attendee = Floor['attendance'][number];
/** A route of this meeting, without what every one of them is told. */
export type Rest<R extends Route> = Omit<Input<R>, 'groupId' | 'meetingId'>;
export type Act = <R extends Route>(route: R, input: Rest<R>, after?: After) => void;
interface After {
  readonly said?: string;
  readonly then?: () => void;
}

export interface Sitting {
  readonly meetingId: string;
  readonly floor: Floor;
  /** By how many milliseconds the server's clock is ahead of the device's. */
  readonly ahead: number;
  readonly me: string | null;
  readonly busy: boolean;
  readonly act: Act;
}

export const SittingContext = createContext<Sitting | null>(null);

/** @throws outside the page of a meeting in session */
export function useSitting(): Sitting {
  const it = useContext(SittingContext);
  if (!it) throw new Error('No meeting is shown here.');
  return it;
}

/** How often the page says that it is there, whatever else happens. */
const SIGN_MS = 25_000;

/**
 * How often the page of an observer asks, and of a member who is recused from an item. To observers the journal says
 * nothing of a meeting, for how much it says would tell of closed items; and to that member nothing of theirs.
 */
const LOOK_MS = 5_000;

/** The session as it is. The journal says when it changes; and that it is asked for now and then is a sign of life. */
export function useFloor(meetingId: string) {
  const { groupId, reads } = useGroup();
  return useQuery({
    ...queryOf(readFloor, { groupId, meetingId }),
    refetchInterval: ({ state }) => (reads && state.data?.recused !== true ? SIGN_MS : LOOK_MS),
    refetchIntervalInBackground: true,
  });
}

/** Sends what somebody does, one at a time; the same again when nobody knows whether it was heard. */
export function useActs(meetingId: string) {
  const { groupId } = useGroup();
  const queries = useQueryClient();
  const [state, setState] = useState<{ busy: boolean; fault: unknown }>({ busy: false, fault: null });
  const running = useRef(false);
  const last = useRef({ said: '', key: '' });
  const act: Act = (route, input, { said, then } = {}) => {
    if (running.current) return;
    running.current = true;
    setState({ busy: true, fault: null });
    const what = JSON.stringify([route.path, input]);
    if (last.current.said !== what) last.current = { said: what, key: newKey() };
    const whole = { groupId, meetingId, ...input } as Input<typeof route>;
    call(route, whole, { key: last.current.key }).then(
      () => {
        running.current = false;
        last.current = { said: '', key: '' };
        setState({ busy: false, fault: null });
        void queries.invalidateQueries({ queryKey: [readFloor.shows] });
        if (said !== undefined) announce(said);
        then?.();
      },
      (fault: unknown) => {
        running.current = false;
        if (!mayPass(fault)) last.current = { said: '', key: '' };
        setState({ busy: false, fault });
        void queries.invalidateQueries({ queryKey: [readFloor.shows] });
      },
    );
  };
  return { ...state, act };
}
