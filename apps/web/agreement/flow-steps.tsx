import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Icon } from '@web/ui/icon';

interface Step {
  n: number;
  title: ReactNode;
  /** `stop`: the clock stands still here. */
  state: 'done' | 'now' | 'stop' | 'ahead';
  /** A few words on how far it is. */
  children: ReactNode;
}

/** The five steps from the last comment to the adopted text, and where the text is among them. */
export function FlowSteps({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  return (
    <ol className="flow" aria-label={t`Steps to an agreed text`}>
      {children}
    </ol>
  );
}

export function FlowStep({ n, title, state, children }: Step) {
  const isHere = state === 'now' || state === 'stop';
  return (
    <li className={state === 'ahead' ? undefined : state} aria-current={isHere ? 'step' : undefined}>
      <span className="k" aria-hidden="true">
        {state === 'done' ? <Icon name="tick" /> : n}
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
      <small>{children}</small>
    </li>
  );
}
