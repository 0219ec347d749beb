import { Trans, useLingui } from '@lingui/react/macro';
import { askForFloor, leaveList } from '@lib/contracts';
import { useSitting } from './sitting';

/** On a phone, always in reach of the thumb. */
export function AskBar() {
  const { floor } = useSitting();
  if (!floor.may.ask) return null;
  return (
    <div className="ask">
      <AskButton large />
    </div>
  );
}

/** One button: asks for the floor, says the place in the list, and withdraws. */
export function AskButton({ large = false }: { large?: boolean }) {
  const { t } = useLingui();
  const { floor, me, act, busy } = useSitting();
  const { itemId, list, speaking } = floor;
  const nth = list.waiting.findIndex(({ personId }) => personId === me);
  const place = nth + 1;
  const size = large ? 'b l' : 'b s';
  if (speaking?.personId === me && nth < 0)
    return (
      <button type="button" className={size} disabled>
        <Trans>You have the floor</Trans>
      </button>
    );
  const mine = list.waiting[nth];
  if (mine)
    return (
      <button
        type="button"
        className={size}
        aria-pressed="true"
        disabled={busy}
        onClick={() => act(leaveList, { speakerId: mine.id }, { said: t`You have withdrawn.` })}
      >
        <Trans>You are number {place}. Withdraw</Trans>
      </button>
    );
  return (
    <button
      type="button"
      className={`${size} p`}
      disabled={busy || itemId === null || list.closed}
      onClick={() => itemId !== null && act(askForFloor, { itemId, kind: 'statement', personId: null })}
    >
      {list.closed ? <Trans>The list is closed</Trans> : <Trans>Ask for the floor</Trans>}
    </button>
  );
}

export function OtherWays() {
  const { floor, act, busy } = useSitting();
  const { itemId } = floor;
  if (itemId === null) return null;
  const ask = (kind: 'reply' | 'point_of_order') => act(askForFloor, { itemId, kind, personId: null });
  return (
    <>
      <button type="button" className="b q s" disabled={busy} onClick={() => ask('reply')}>
        <Trans>Right of reply</Trans>
      </button>
      <button type="button" className="b q s" disabled={busy} onClick={() => ask('point_of_order')}>
        <Trans>Point of order</Trans>
      </button>
    </>
  );
}
