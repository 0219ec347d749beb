import { Trans, useLingui } from '@lingui/react/macro';
import { renewCode } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
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
      label={t`Send a new code`}
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
          <Trans>The Party has no code yet.</Trans>
        ) : (
          <Trans>
            The Party has had a code since <When at={since} />.
          </Trans>
        )}{' '}
        <Trans>A new one is sent to all its focal points.</Trans>{' '}
        {since !== null && (
          <Trans>The old one lets nobody in from then on; what was written with it stays.</Trans>
        )}
      </p>
    </SmallForm>
  );
}
