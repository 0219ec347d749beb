import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Counts } from '@lib/contracts';

/** How many have answered what. A group without names sees these figures and no more. */
export function CountRow({ counts }: { counts: Counts }) {
  return (
    <dl className="cnt">
      <Count n={counts.agree} tone="good">
        <Plural value={counts.agree} one="agrees" other="agree" />
      </Count>
      <Count n={counts.agreeWithNote} tone="good">
        <Plural value={counts.agreeWithNote} one="agrees, with a note" other="agree, with a note" />
      </Count>
      <Count n={counts.silent}>
        <Plural value={counts.silent} one="silent" other="silent" />
      </Count>
      <Count n={counts.object} {...(counts.object > 0 && { tone: 'bad' })}>
        <Plural value={counts.object} one="objection" other="objections" />
        <small>
          <Trans>one stops the clock</Trans>
        </small>
      </Count>
    </dl>
  );
}

function Count({ n, tone, children }: { n: number; tone?: 'good' | 'bad'; children: ReactNode }) {
  return (
    <div className={tone}>
      <dt>{children}</dt>
      <dd>{n}</dd>
    </div>
  );
}
