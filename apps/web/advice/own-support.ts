import { useEffect, useMemo } from 'react';
import type { Comment } from '@lib/contracts';
import { announce } from '@web/app/announce';
import type { Sending } from '@web/kept/sending';
import type { Outgoing } from './review';

/** Comments with the reader's own support as they have just said it, before the server has heard. */
export function useOwnSupport(
  comments: readonly Comment[] | undefined,
  outgoing: readonly Outgoing[],
  party: string | null,
): readonly Comment[] | undefined {
  return useMemo(() => {
    const said = new Map<string, boolean>();
    for (const { sending } of outgoing)
      if (sending.kind === 'support' && !sending.held) said.set(sending.commentId, sending.support);
    if (said.size === 0 || party === null) return comments;
    return comments?.map((it) => {
      const support = said.get(it.id);
      if (support === undefined || support === it.supporters.includes(party)) return it;
      const others = it.supporters.filter((code) => code !== party);
      return { ...it, supporters: support ? [...others, party] : others };
    });
  }, [comments, outgoing, party]);
}

/** Support that the server has refused is taken back, and said so. */
export function useRefusedSupport(
  outgoing: readonly Outgoing[],
  takeBack: (it: Sending) => Promise<void>,
): void {
  const refused = outgoing.find(
    ({ sending: { kind, held } }) => kind === 'support' && held?.why === 'refused',
  );
  useEffect(() => {
    if (refused?.sending.held?.why !== 'refused') return;
    announce(refused.sending.held.sentence, true);
    void takeBack(refused.sending);
  }, [refused?.sending.key, takeBack]);
}
