import { useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { Circulation } from '@lib/contracts';
import { announce } from '@web/app/announce';
import { partyName } from '@web/ui/party';

/** The objection by which the silence was broken: the first that still stands. */
export const breaking = ({ objections }: Circulation): Circulation['objections'][number] | undefined =>
  objections.find(({ liftedAt }) => !liftedAt) ?? objections[0];

/** Says at once that the procedure one is looking at has been stopped, to whoever has not stopped it. */
export function useStopping(circulation: Circulation): void {
  const { t, i18n } = useLingui();
  const { id, state, mine } = circulation;
  const was = useRef({ id, state });
  const first = breaking(circulation);
  const isOwn = first !== undefined && mine?.objectionId === first.id;
  const party = first && !isOwn ? partyName(first.party, i18n.locale) : null;
  useEffect(() => {
    const isStopped = was.current.id === id && was.current.state === 'open' && state === 'broken';
    if (isStopped && party !== null) announce(t`${party} objected. The clock has stopped.`, true);
    was.current = { id, state };
  }, [id, state, party, t]);
}
