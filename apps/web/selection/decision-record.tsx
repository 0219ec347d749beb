import { Plural, Trans } from '@lingui/react/macro';
import { Panel } from '@web/ui/panel';
import { When } from '@web/ui/when';
import type { Board } from './board';
import { MissedWords } from './decide-form';
import type { Decision } from './outcomes';

/** What a decision rests on: profile, pool, round, and what was given up. */
export function DecisionRecord({ decision, board }: { decision: Decision; board: Board }) {
  const quotas = board.profile?.profile.quotas ?? [];
  const labelOf = (quota: string) => quotas.find(({ id }) => id === quota)?.label ?? quota;
  const { decidedAt, decidedBy, letter, round, profileVersion, poolVersion, accepted, vacant, how } =
    decision;
  return (
    <Panel title={<Trans>What it rests on</Trans>}>
      <p>
        <Trans>
          Proposal {letter}, decided on <When at={decidedAt} as="formal" />
        </Trans>
        {decidedBy && (
          <>
            , <bdi>{decidedBy}</bdi>
          </>
        )}
      </p>
      <p className="sm">
        <Trans>
          Round {round} of the consultation, version {profileVersion} of the seat profile.
        </Trans>{' '}
        <Trans>
          Pool <bdi dir="ltr">{poolVersion.slice(0, 12)}</bdi>
        </Trans>
      </p>
      {accepted.length > 0 && (
        <ul className="points sm">
          {accepted.map((it) => (
            <li key={`${it.quota} ${it.side}`}>
              <MissedWords it={{ ...it, label: labelOf(it.quota) }} />: <bdi>{it.reason}</bdi>
            </li>
          ))}
        </ul>
      )}
      {vacant > 0 && (
        <p className="sm">
          <Plural value={vacant} one="# seat stays vacant." other="# seats stay vacant." />
        </p>
      )}
      <p className="said" dir="auto">
        {how}
      </p>
    </Panel>
  );
}
