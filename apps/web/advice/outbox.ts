import { useLingui } from '@lingui/react/macro';
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Comment } from '@lib/contracts';
import { announce } from '@web/app/announce';
import { newKey } from '@web/app/api';
import { useUnsaved } from '@web/app/unsaved';
import { openOutbox, outbox, post, takeBack, watchOutbox, whenSent } from '@web/kept/outbox';
import { placeOf, type KeptWords, type Sending } from '@web/kept/sending';
import { troubleWith } from '@web/kept/store';
import type { Outgoing, Sent } from './review';

interface Of {
  groupId: string;
  draftId: string;
  personId: string;
  /** Whether the round is over: what is sent now is known to be late. */
  late: boolean;
  /** The comment has arrived, or what else was sent has. */
  arrived: (it: Sending, comment: Comment | null) => void;
}

const none: readonly Sending[] = [];
const nothing: readonly Outgoing[] = [];

/** What somebody sends from the page of a draft; each stays on the device until the server has it. */
export function useOutbox({ groupId, draftId, personId, late, arrived }: Of) {
  const { t } = useLingui();
  const { items, flying, signedOut } = useSyncExternalStore(watchOutbox, outbox, outbox);
  const latest = useRef(arrived);
  useEffect(() => {
    latest.current = arrived;
  });
  useEffect(() => openOutbox(personId), [personId]);
  useEffect(
    () =>
      whenSent((it, comment) => {
        if (it.draftId === draftId) latest.current(it, comment);
      }),
    [draftId],
  );
  const own = useMemo(() => {
    const all = items.filter((it) => it.draftId === draftId && it.personId === personId);
    // One and the same while there is none: whoever shows what goes out is not drawn again for nothing.
    return all.length === 0 ? none : all;
  }, [items, draftId, personId]);
  const outgoing = useMemo<readonly Outgoing[]>(
    () =>
      own.length === 0
        ? nothing
        : own.map((it) => ({
            sending: it,
            state: it.held ? 'held' : flying.has(it.key) ? 'sending' : 'waiting',
            signedOut,
            trouble: troubleWith(placeOf(it)),
          })),
    [own, flying, signedOut],
  );
  useUnsaved(outgoing.some(({ trouble }) => trouble !== null));
  const send = useCallback(
    (what: Sent, key = newKey()): Promise<void> => {
      if (!navigator.onLine && what.kind !== 'forget') announce(t`No connection. Waiting to be sent.`);
      const at = new Date().toISOString();
      const of = { personId, groupId, draftId, page: window.location.pathname };
      return post({ ...what, ...of, key, at, tried: 0, held: null });
    },
    [personId, groupId, draftId, t],
  );
  const say = useCallback(
    (words: KeptWords, knownLate = late) => send({ kind: 'comment', words, late: knownLate }, words.key),
    [send, late],
  );
  return { outgoing, send, say, takeBack };
}
