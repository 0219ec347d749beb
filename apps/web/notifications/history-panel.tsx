import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Panel } from '@web/ui/panel';
import { When } from '@web/ui/when';
import type { Notification } from './names';

/** Who did what to a notification, and when. */
export function HistoryPanel({
  it: { drafted, edited, submitted, approved, issued, sentTo },
}: {
  it: Notification;
}) {
  const steps: [ReactNode, Notification['drafted']][] = [
    [<Trans key="d">Drafted</Trans>, drafted],
    [<Trans key="e">Last changed</Trans>, edited],
    [<Trans key="s">Submitted</Trans>, submitted],
    [<Trans key="a">Approved</Trans>, approved],
    [<Trans key="i">Issued</Trans>, issued],
  ];
  return (
    <Panel title={<Trans>So far</Trans>}>
      <dl>
        {steps.map(
          ([name, act], i) =>
            act && (
              <div key={i} className="fact">
                <dt>{name}</dt>
                <dd>
                  <bdi>{act.name}</bdi>
                  <br />
                  <span className="sm mut">
                    <When at={act.at} />
                  </span>
                </dd>
              </div>
            ),
        )}
        {sentTo !== null && (
          <div className="fact">
            <dt>
              <Trans>Recipients</Trans>
            </dt>
            <dd className="num">{sentTo}</dd>
          </div>
        )}
      </dl>
    </Panel>
  );
}
