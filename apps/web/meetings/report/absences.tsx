import { Trans } from '@lingui/react/macro';
import type { AbsenceStatement } from '@lib/contracts';
import { Panel } from '@web/ui/panel';
import { When } from '@web/ui/when';

/** What members stated who were absent when something was decided: a part of the report that nobody edits. */
export function Absences({ absences }: { absences: readonly AbsenceStatement[] }) {
  if (absences.length === 0) return null;
  return (
    <Panel title={<Trans>Statements of members who were absent at a decision</Trans>}>
      <ul className="rows">
        {absences.map((it) => (
          <li key={`${it.number} ${it.personId}`}>
            <div className="grow stack-s">
              <p className="row wrap">
                <b>
                  <Trans>
                    Decision <bdi dir="ltr">{it.number}</bdi>.
                  </Trans>
                </b>
                <bdi>{it.name}</bdi> <When at={it.at} />
                {it.isShown && (
                  <span className="tag line">
                    <Trans>The record shows the absence too</Trans>
                  </span>
                )}
              </p>
              {it.words !== '' && (
                <p className="said" dir="auto">
                  {it.words}
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
