import { Trans, useLingui } from '@lingui/react/macro';
import { type ChairElection, withdrawCandidacy } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Panel } from '@web/ui/panel';
import { PartyChip, PartyName } from '@web/ui/party';
import { SmallForm } from '@web/ui/small-form';
import { When } from '@web/ui/when';
import { isUnderWay, type Candidate } from './election';
import { useReadElections } from './read-elections';

/** Who was put forward, with what was said of them; whoever stands may withdraw. */
export function Candidates({ it }: { it: ChairElection }) {
  const { me, roles } = useGroup();
  const mayLeave = ({ personId, withdrawnAt }: Candidate) =>
    personId === me?.id && roles.includes('member') && withdrawnAt === null && isUnderWay(it);
  return (
    <Panel title={<Trans>Candidates</Trans>}>
      {it.candidates.length === 0 ? (
        <p className="mut">
          <Trans>Nobody has been put forward.</Trans>
        </p>
      ) : (
        <ul className="stack">
          {it.candidates.map((one) => (
            <li key={one.personId} className="stack-s">
              <CandidateWords it={one} />
              {mayLeave(one) && <Withdrawal electionId={it.id} />}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function CandidateWords({
  it: { name, party, putForwardBy, at, statement, withdrawnAt },
}: {
  it: Candidate;
}) {
  return (
    <>
      <p className="row wrap">
        {party && <PartyChip code={party} />}
        <b>
          <bdi>{name}</bdi>
        </b>
        {party && <PartyName code={party} />}
        {withdrawnAt && (
          <span className="tag line">
            <Trans>
              Withdrew on <When at={withdrawnAt} />
            </Trans>
          </span>
        )}
      </p>
      {statement !== '' && (
        <p className="said" dir="auto">
          {statement}
        </p>
      )}
      <p className="xs mut">
        {putForwardBy !== '' && (
          <>
            <Trans>
              Put forward by <bdi>{putForwardBy}</bdi>
            </Trans>{' '}
            ·{' '}
          </>
        )}
        <When at={at} as="formal" />
      </p>
    </>
  );
}

function Withdrawal({ electionId }: { electionId: string }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadElections();
  const [asking, setAsking] = useState(false);
  if (!asking)
    return (
      <p>
        <button type="button" className="b s" onClick={() => setAsking(true)}>
          <Trans>Withdraw as a candidate …</Trans>
        </button>
      </p>
    );
  return (
    <SmallForm
      label={t`Withdraw as a candidate`}
      send={(key) => call(withdrawCandidacy, { groupId, electionId }, { key })}
      done={() => {
        setAsking(false);
        readAnew();
      }}
      cancel={() => setAsking(false)}
      button={<Trans>Withdraw as a candidate</Trans>}
      said={t`You no longer stand.`}
    >
      <p className="sm">
        <Trans>The group sees it at once. In this election you cannot be put forward again.</Trans>
      </p>
    </SmallForm>
  );
}
