import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Icon } from '@web/ui/icon';

export interface Step {
  title: ReactNode;
  detail: ReactNode;
  state: 'done' | 'now' | 'stop' | 'ahead';
}

/** The five steps from the last comment to the adopted text, and where the text is among them. */
export function FlowSteps({ steps }: { steps: readonly Step[] }) {
  const { t } = useLingui();
  return (
    <ol className="flow" aria-label={t`Steps to an agreed text`}>
      {steps.map(({ title, detail, state }, i) => (
        <li
          key={i}
          className={state === 'ahead' ? undefined : state}
          aria-current={state === 'now' || state === 'stop' ? 'step' : undefined}
        >
          <span className="k" aria-hidden>
            {state === 'done' ? <Icon name="tick" /> : i + 1}
          </span>
          <span>
            {title}
            {state === 'done' && (
              <span className="vh">
                {' '}
                <Trans>(done)</Trans>
              </span>
            )}
          </span>
          <small>{detail}</small>
        </li>
      ))}
    </ol>
  );
}
