import { Trans } from '@lingui/react/macro';
import { PartyChip, PartyName } from '@web/ui/party';
import type { Somebody } from './review';

/** Who speaks: the Party first, for members speak for one; staff by name alone. */
export function Speaker({
  party,
  somebody,
  id,
}: {
  party: string | null;
  somebody?: Somebody | undefined;
  id?: string;
}) {
  return (
    <>
      {party && <PartyChip code={party} />}
      <b id={id}>{party ? <PartyName code={party} /> : (somebody?.name ?? <Trans>Somebody</Trans>)}</b>
      {party && somebody && <bdi className="who">{somebody.name}</bdi>}
    </>
  );
}
