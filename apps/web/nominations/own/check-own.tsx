import { Trans, useLingui } from '@lingui/react/macro';
import { submitNomination } from '@lib/contracts';
import { useEffect, useSyncExternalStore } from 'react';
import { isProblem } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { useFocused } from '@web/ui/focused';
import { Fault } from '@web/ui/fault';
import { Note } from '@web/ui/note';
import type { Keeper } from '../form/keeper';
import { AskedFor } from './asked-for';
import { useNominator, useOwnCall, type MyNomination } from './own-view';
import { WhatItSays } from './what-it-says';

interface Props {
  nomination: MyNomination;
  keeper: Keeper;
  /** Back to the form; told whether something was missing. */
  back: (isRefused: boolean) => void;
  done: () => void;
}

/** The nomination as it will be sent, seen once more. */
export function CheckOwn({ nomination, keeper, back, done }: Props) {
  const { t } = useLingui();
  const { groupId } = useNominator();
  const send = useOwnCall();
  const heading = useFocused<HTMLHeadingElement>();
  useEffect(() => keeper.begin(), [keeper]);
  const { form, standing } = useSyncExternalStore(keeper.watch, keeper.now, keeper.now);
  const submission = (besideAnother: boolean) => async (key: string) => {
    await keeper.save();
    return send(submitNomination, { groupId, nominationId: nomination.id, besideAnother }, { key });
  };
  const said = t`The nomination has been received.`;
  const first = useSubmit(submission(false), done, said);
  const beside = useSubmit(submission(true), done, said);
  const stands = isProblem(first.fault, 'party-has-nominated');
  const isIncomplete = isProblem(first.fault, 'nomination-incomplete');
  const fault = stands ? beside.fault : first.fault;
  return (
    <section className="stack-l" aria-labelledby="check">
      <div>
        <h1 id="check" tabIndex={-1} ref={heading}>
          <Trans>Check the nomination</Trans>
        </h1>
        <p className="mut under">
          <Trans>Nothing has been submitted yet.</Trans>
        </p>
      </div>
      <AskedFor nomination={nomination} />
      <WhatItSays nomination={nomination} form={form} />
      {stands && <OtherStands other={first.fault} />}
      {fault !== null && !isIncomplete && <Fault error={fault} />}
      {(isIncomplete || standing === 'conflict') && (
        <Note tone="bad">
          <p role="alert">
            <Trans>Something is still missing. Go back: each place that needs you is marked.</Trans>
          </p>
        </Note>
      )}
      <div className="onward">
        <button type="button" className="b" onClick={() => back(isIncomplete)}>
          <Trans>Back to change it</Trans>
        </button>
        <button
          type="button"
          className="b p l"
          disabled={first.busy || beside.busy}
          onClick={stands ? beside.submit : first.submit}
        >
          <Press
            busy={first.busy || beside.busy}
            stands={stands}
            isSupply={nomination.status === 'incomplete'}
          />
        </button>
      </div>
    </section>
  );
}

/** What the button says that it does. */
function Press({ busy, stands, isSupply }: { busy: boolean; stands: boolean; isSupply: boolean }) {
  if (busy) return <Trans>Sending…</Trans>;
  if (stands) return <Trans>Submit beside the other</Trans>;
  return isSupply ? <Trans>Supply what was missing</Trans> : <Trans>Submit the nomination</Trans>;
}

/** Another nomination of the Party stands: whose, and what follows. */
function OtherStands({ other }: { other: unknown }) {
  const facts = isProblem(other) ? other.facts : {};
  const name = typeof facts['nomineeName'] === 'string' ? facts['nomineeName'] : '';
  const by = typeof facts['nominatorName'] === 'string' ? facts['nominatorName'] : '';
  return (
    <Note>
      <div role="alert" className="stack-s">
        <p>
          <b>
            {name === '' ? (
              <Trans>Your Party has nominated somebody already.</Trans>
            ) : (
              <Trans>
                Your Party has nominated <bdi>{name}</bdi> already.
              </Trans>
            )}
          </b>{' '}
          {by !== '' && (
            <Trans>
              That letter was signed by <bdi>{by}</bdi>.
            </Trans>
          )}
        </p>
        <p>
          <Trans>
            Only one nomination of a Party can be found eligible. Withdraw the other one first, or submit this
            one beside it: then the secretariat asks your Party which of them stands.
          </Trans>
        </p>
      </div>
    </Note>
  );
}
