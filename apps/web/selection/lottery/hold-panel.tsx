import { Trans, useLingui } from '@lingui/react/macro';
import { holdLottery, type LotteryView } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import { amongNames, among } from './lottery-words';
import { useReadLotteries } from './read-lotteries';

/** Holds a lottery: the lists are made and fixed, and nothing is drawn yet. */
export function HoldPanel() {
  const { t, i18n } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadLotteries();
  const [chosen, choose] = useState<LotteryView['among']>('all');
  const { busy, fault, submit } = useSubmit(
    (key) => call(holdLottery, { groupId, among: chosen }, { key }),
    readAnew,
    t`The lists are fixed.`,
  );
  return (
    <Panel title={<Trans>Hold a lottery</Trans>}>
      <form
        className="stack-s"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <fieldset className="f">
          <legend>
            <Trans>Among which lists</Trans>
          </legend>
          {among.map((it) => (
            <label key={it} className="row tick-line">
              <input type="radio" name="among" checked={chosen === it} onChange={() => choose(it)} />
              {i18n._(amongNames[it])}
            </label>
          ))}
        </fieldset>
        {fault !== null && <Fault error={fault} />}
        <p>
          <button type="submit" className="b" disabled={busy}>
            {busy ? (
              <Trans>Looking for the fairest lists; this may take a minute …</Trans>
            ) : (
              <Trans>Fix the lists</Trans>
            )}
          </button>
        </p>
      </form>
    </Panel>
  );
}
