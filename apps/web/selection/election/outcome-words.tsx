import { Trans } from '@lingui/react/macro';
import type { ChairElection } from '@lib/contracts';
import type { ReactNode } from 'react';
import { Elected } from '@web/notices/says-elected';
import { Icon } from '@web/ui/icon';
import { When } from '@web/ui/when';

type Outcome = NonNullable<ChairElection['outcome']>;

/** Who was elected and how, and what that rests on. */
export function OutcomeWords({ outcome }: { outcome: Outcome }) {
  const { at, meeting, count, record } = outcome;
  return (
    <>
      <p>
        <Icon name="tick" /> <Elected name={outcome.name} how={outcome.how} />
      </p>
      {outcome.how === 'decision' && (
        <dl className="stack-s">
          <Fact name={<Trans>Meeting</Trans>} value={meeting} />
          <Fact name={<Trans>Count</Trans>} value={count} />
          <Fact name={<Trans>Record it rests on</Trans>} value={record} />
        </dl>
      )}
      <p className="sm mut">
        <When at={at} as="formal" />
      </p>
    </>
  );
}

function Fact({ name, value }: { name: ReactNode; value: string }) {
  if (value === '') return null;
  return (
    <div>
      <dt className="sm mut">{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}
