import { Trans } from '@lingui/react/macro';
import type { Mandate } from '@lib/contracts';
import type { ReactNode } from 'react';
import { Panel } from '@web/ui/panel';
import { When } from '@web/ui/when';

export const NotRecorded = () => (
  <span className="mut3">
    <Trans>not recorded</Trans>
  </span>
);

/** A name and what there is under it; where nothing is known, it says so. */
export function Fact({ name, children }: { name: ReactNode; children?: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children ? children : <NotRecorded />}</dd>
    </div>
  );
}

const List = ({ items }: { items: readonly string[] }) => (
  <ul className="dots">
    {items.map((it) => (
      <li key={it}>
        <span dir="auto">{it}</span>
      </li>
    ))}
  </ul>
);

/** Who asked the group for what, and to whom its advice goes. */
export function MandateFacts({ mandate: it }: { mandate: typeof Mandate._zod.output }) {
  return (
    <Panel title={<Trans>Mandate</Trans>}>
      <dl className="facts">
        <Fact name={<Trans>Decision</Trans>}>
          {it.decision !== '' && (
            <span dir="auto">
              <Trans>
                {it.decision}, paragraph {it.paragraph}
              </Trans>
            </span>
          )}
        </Fact>
        <Fact name={<Trans>Tasks</Trans>}>{it.tasks.length > 0 && <List items={it.tasks} />}</Fact>
        <Fact name={<Trans>Advice to</Trans>}>
          {it.addressees.length > 0 && <List items={it.addressees} />}
        </Fact>
        <Fact name={<Trans>Reports to</Trans>}>
          {it.reportsTo !== '' && <span dir="auto">{it.reportsTo}</span>}
        </Fact>
        <Fact name={<Trans>Report due</Trans>}>
          {it.reportDueAt && <When at={it.reportDueAt} as="formal" zone="UTC" />}
        </Fact>
        <Fact name={<Trans>Consults</Trans>}>
          {it.consults !== '' && <span dir="auto">{it.consults}</span>}
        </Fact>
        {it.subjectToResources && (
          <Fact name={<Trans>Condition</Trans>}>
            <Trans>Subject to the availability of resources</Trans>
          </Fact>
        )}
      </dl>
    </Panel>
  );
}
