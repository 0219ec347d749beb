import { Trans } from '@lingui/react/macro';
import type { Circulation } from '@lib/contracts';
import { Panel } from '@web/ui/panel';
import { When } from '@web/ui/when';

interface Props {
  circulation: Circulation;
  nameOf: (personId: string) => string;
}

/** What was said after the end: it changes nothing, and is kept. */
export function LateStatements({ circulation: { late }, nameOf }: Props) {
  if (late.length === 0) return null;
  return (
    <Panel title={<Trans>Came after the end, kept for the record</Trans>}>
      <ul className="stack">
        {late.map((it) => (
          <li key={`${it.personId} ${it.at.toISOString()}`}>
            <b>
              <bdi>{nameOf(it.personId)}</bdi>
            </b>{' '}
            <span className="xs mut3">
              <When at={it.at} />
            </span>
            <p dir="auto" className="said">
              {it.text}
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
