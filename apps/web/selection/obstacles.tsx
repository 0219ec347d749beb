import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { readObstacles, type Reply } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import type { Board } from './board';
import { Names, type NomineeOf } from './names';

type Found = Reply<typeof readObstacles>;
type Clash = Found['clashes'][number];
type Concession = Found['filled']['all'][number];

interface Props {
  board: Board;
  of: NomineeOf;
}

const labelOf = (board: Board, quota: string): string =>
  board.profile?.profile.quotas.find(({ id }) => id === quota)?.label ?? quota;

/** What stands in the way of every list, and what could be given up: it is said, never done. */
export function Obstacles({ board, of }: Props) {
  const { groupId } = useGroup();
  const { t } = useLingui();
  const [found, setFound] = useState<Found | null>(null);
  const { busy, fault, submit } = useSubmit(
    () => call(readObstacles, { groupId }),
    setFound,
    t`The engine has answered.`,
  );
  return (
    <>
      <button type="button" className="lnk sm" disabled={busy} onClick={submit}>
        {busy ? <Trans>Looking…</Trans> : <Trans>What stands in the way, and what could be given up?</Trans>}
      </button>
      {fault !== null && <Fault error={fault} />}
      {found && <Answer found={found} board={board} of={of} />}
    </>
  );
}

function Answer({ found, board, of }: Props & { found: Found }) {
  const { shortfall, clashes, filled, vacant } = found;
  if (shortfall === 0 && clashes.length === 0)
    return (
      <p>
        <Trans>Nothing stands in the way: there are lists that keep every criterion.</Trans>
      </p>
    );
  return (
    <div className="stack-s">
      {shortfall > 0 && (
        <p className="warn-words">
          <Plural
            value={shortfall}
            one="For # seat there is nobody, whatever is asked for."
            other="For # seats there is nobody, whatever is asked for."
          />
        </p>
      )}
      {clashes.map((it, i) => (
        <ClashWords key={i} it={it} board={board} of={of} />
      ))}
      <Concessions all={filled.all} board={board} more={filled.more} />
      <Concessions all={vacant.all} board={board} more={vacant.more} />
    </div>
  );
}

function ClashWords({ it: { quotas, demands }, board, of }: Props & { it: Clash }) {
  const pins = demands.flatMap(({ kind, nominee }) => (kind === 'pin' && nominee !== null ? [nominee] : []));
  return (
    <div>
      <p>
        <b>
          <Trans>These cannot hold together:</Trans>
        </b>
      </p>
      <ul className="points sm">
        {quotas.map(({ quota, side, asks, people }) => (
          <li key={`${quota} ${side}`}>
            {labelOf(board, quota)}:{' '}
            {side === 'min' ? <Trans>at least {asks}</Trans> : <Trans>at most {asks}</Trans>}
            {' · '}
            <Plural value={people} one="# nominee counts" other="# nominees count" />
          </li>
        ))}
        {pins.length > 0 && (
          <li>
            <Trans>
              In by decision: <Names ids={pins} of={of} />
            </Trans>
          </li>
        )}
        {demands.some(({ kind }) => kind === 'perParty') && (
          <li>
            <Trans>The number of members that a Party may have</Trans>
          </li>
        )}
      </ul>
    </div>
  );
}

interface ConcessionProps {
  all: readonly Concession[];
  more: boolean;
  board: Board;
}

function Concessions({ all, more, board }: ConcessionProps) {
  if (all.length === 0) return null;
  return (
    <div>
      <p>
        <b>
          <Trans>One of these would be enough:</Trans>
        </b>
      </p>
      <ul className="points sm">
        {all.map((it, i) => (
          <li key={i}>
            {it.moves.map(({ quota, side, by }) => (
              <span key={`${quota} ${side}`} className="block">
                {side === 'min' ? (
                  <Trans>
                    {labelOf(board, quota)}: {by} fewer at least
                  </Trans>
                ) : (
                  <Trans>
                    {labelOf(board, quota)}: {by} more at most
                  </Trans>
                )}
              </span>
            ))}
            {it.vacant > 0 && (
              <Plural value={it.vacant} one="# seat left vacant" other="# seats left vacant" />
            )}
          </li>
        ))}
      </ul>
      {more && (
        <p className="sm mut">
          <Trans>There are more of them.</Trans>
        </p>
      )}
    </div>
  );
}
