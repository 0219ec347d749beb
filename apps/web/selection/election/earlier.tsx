import { Trans, useLingui } from '@lingui/react/macro';
import type { ChairElection } from '@lib/contracts';
import { Elected } from '@web/notices/says-elected';
import { Panel } from '@web/ui/panel';
import { When } from '@web/ui/when';
import { stateNames, stateTags } from './election-words';

/** The elections before the last, the latest first. */
export function EarlierElections({ elections }: { elections: readonly ChairElection[] }) {
  const { i18n } = useLingui();
  if (elections.length === 0) return null;
  return (
    <Panel title={<Trans>Earlier elections</Trans>}>
      <ul className="stack-s">
        {elections.map((it) => (
          <li key={it.id}>
            <p className="row wrap">
              <Trans>
                Opened on <When at={it.openedAt} as="date" />
              </Trans>
              <span className={stateTags[it.state]}>{i18n._(stateNames[it.state])}</span>
            </p>
            {it.outcome && (
              <p className="sm">
                <Elected name={it.outcome.name} how={it.outcome.how} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
