import { Trans, useLingui } from '@lingui/react/macro';
import { mergeNominees } from '@lib/contracts';
import { useState } from 'react';
import { Link } from 'wouter';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { PartyName } from '@web/ui/party';
import { SmallForm } from '@web/ui/small-form';
import { useReadNominations } from './read-nominations';
import type { Nomination } from './nomination';

/** Nominations of somebody who may be the same person, and saying that it is. */
export function SamePerson({ it }: { it: Nomination }) {
  const { base } = useGroup();
  const [merging, merge] = useState<string | null>(null);
  if (it.lookalikes.length === 0 && it.sameAs.length === 0) return null;
  return (
    <Panel title={<Trans>The same person?</Trans>}>
      {it.sameAs.map((id, i) => (
        <p key={id}>
          <Link href={`${base}/nominations/${id}`}>
            <Trans>Also nominated here ({i + 1})</Trans>
          </Link>
        </p>
      ))}
      {it.lookalikes.map((other) => (
        <div key={other.id} className="stack-s">
          <p>
            <Link href={`${base}/nominations/${other.id}`}>
              <bdi>{other.nomineeName}</bdi>
            </Link>{' '}
            · <PartyName code={other.party} />
          </p>
          {merging === other.id ? (
            <Merge it={it} otherId={other.id} close={() => merge(null)} />
          ) : (
            <button type="button" className="b s" onClick={() => merge(other.id)}>
              <Trans>They are the same person …</Trans>
            </button>
          )}
        </div>
      ))}
    </Panel>
  );
}

function Merge({ it, otherId, close }: { it: Nomination; otherId: string; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadNominations();
  const [reason, setReason] = useState('');
  return (
    <SmallForm
      label={t`Say that they are the same person`}
      send={(key) => call(mergeNominees, { groupId, nominationId: it.id, with: otherId, reason }, { key })}
      done={() => {
        close();
        void readAnew();
      }}
      cancel={close}
      ready={reason.trim() !== ''}
      button={<Trans>They are the same</Trans>}
      said={t`They count as one person now.`}
    >
      <Line label={<Trans>How do you know?</Trans>} value={reason} most={300} change={setReason} focused />
    </SmallForm>
  );
}
