import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { reviseText } from '@lib/contracts';
import { call } from '@web/app/api';
import { Clock } from './clock';
import { ExtendForm } from './extend-form';
import type { Agreement } from './frame';
import { Reasoned } from './reasoned';

/** The clock, and beside it what chair and head may do while it runs: give more time, or take the text back. */
export function ClockActs({ circulation, here, base, zones, now }: Agreement & { now: Date }) {
  const { t } = useLingui();
  const { groupId, roles } = here;
  const [doing, setDoing] = useState<'extend' | 'revise' | null>(null);
  const [, go] = useLocation();
  const done = () => setDoing(null);
  const isChair = roles.includes('chair');
  const mayExtend = isChair || roles.includes('head');
  const running = circulation.state === 'open';
  const choice = (it: 'extend' | 'revise') => ({
    type: 'button' as const,
    className: 'b s',
    'aria-expanded': doing === it,
    onClick: () => setDoing(doing === it ? null : it),
  });
  return (
    <>
      <Clock circulation={circulation} now={now} zones={zones}>
        {running && mayExtend && (
          <div className="row wrap">
            <button {...choice('extend')}>
              <Trans>Extend</Trans>
            </button>
            {isChair && (
              <button {...choice('revise')}>
                <Trans>Take the text back</Trans>
              </button>
            )}
          </div>
        )}
      </Clock>
      {running && doing === 'extend' && (
        <ExtendForm groupId={groupId} circulation={circulation} done={done} />
      )}
      {running && doing === 'revise' && (
        <div className="panel pad clock-form">
          <Reasoned
            label={t`Take the text back`}
            send={(reason, key) =>
              call(reviseText, { groupId, circulationId: circulation.id, reason }, { key })
            }
            done={() => go(`${base}/finalise`)}
            cancel={done}
          />
        </div>
      )}
    </>
  );
}
