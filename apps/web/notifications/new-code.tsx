import { Trans, useLingui } from '@lingui/react/macro';
import { renewCode } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { PartyName } from '@web/ui/party';
import { SmallForm } from '@web/ui/small-form';
import { When } from '@web/ui/when';

interface Props {
  party: string;
  /** Since when the Party has a code; null while it has none. */
  since: Date | null;
  close: () => void;
}

/** Sends a Party the code by which it nominates, and says what becomes of the one that it had. */
export function NewCode({ party, since, close }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const queries = useQueryClient();
  return (
    <SmallForm
      label={t`New code`}
      send={async (key) => {
        await call(renewCode, { groupId, party }, { key });
        await queries.invalidateQueries({ queryKey: ['codes'] });
      }}
      done={close}
      button={<Trans>Send a new code</Trans>}
      said={t`The new code is on its way.`}
    >
      <p className="sm">
        {since === null ? (
          <Trans>
            <PartyName code={party} /> has no code yet. One is sent to all focal points of the Party.
          </Trans>
        ) : (
          <Trans>
            <PartyName code={party} /> has had a code since <When at={since} />. A new one is sent to all
            focal points of the Party. The old one lets nobody in from then on; what was written with it
            stays.
          </Trans>
        )}
      </p>
    </SmallForm>
  );
}
