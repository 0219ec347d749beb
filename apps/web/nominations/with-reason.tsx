import { Trans, useLingui } from '@lingui/react/macro';
import { checkNomination, decideLate, withdrawOnBehalf } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import type { Nomination } from './nomination';
import { useReadNominations } from './read-nominations';

export type Reasoned = 'ineligible' | 'admit' | 'decline' | 'withdraw';

interface ReasonProps {
  it: Nomination;
  doing: Reasoned;
  close: () => void;
}

/** What is decided with a reason. */
export function WithReason({ it, doing, close }: ReasonProps) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadNominations();
  const [reason, setReason] = useState('');
  const at = { groupId, nominationId: it.id };
  const send: Record<typeof doing, (key: string) => Promise<unknown>> = {
    ineligible: (key) => call(checkNomination, { ...at, to: 'ineligible', reason, asked: null }, { key }),
    admit: (key) => call(decideLate, { ...at, admit: true, reason }, { key }),
    decline: (key) => call(decideLate, { ...at, admit: false, reason }, { key }),
    withdraw: (key) => call(withdrawOnBehalf, { ...at, reason }, { key }),
  };
  const titles: Record<typeof doing, string> = {
    ineligible: t`Find not eligible`,
    admit: t`Admit although late`,
    decline: t`Decline as late`,
    withdraw: t`Withdraw on behalf of the Party`,
  };
  return (
    <SmallForm
      label={titles[doing]}
      send={send[doing]}
      done={() => {
        close();
        void readAnew();
      }}
      cancel={close}
      ready={reason.trim() !== ''}
      button={titles[doing]}
      said={t`Done.`}
    >
      <Line
        label={
          doing === 'withdraw' ? (
            <Trans>Why, as the letter of the Party says</Trans>
          ) : (
            <Trans>Reason, kept in the record</Trans>
          )
        }
        value={reason}
        most={doing === 'withdraw' ? 500 : 1_000}
        change={setReason}
        focused
      />
    </SmallForm>
  );
}
