import '@web/styles/account.css';
import { Trans } from '@lingui/react/macro';
import { listFactors } from '@lib/contracts';
import type { Lack } from '@web/app/asking-again';
import { useOwnId } from '@web/app/own-id';
import { Modal } from '@web/ui/modal';
import { View } from '@web/ui/view';
import { MailedCode } from './mailed-code';
import { SecondFactor } from './second-factor';

interface Props {
  lack: Lack;
  answer: (isGiven: boolean) => void;
}

/** Asks for what the session lacks, over the page on which something was refused: then that goes on by itself. */
export default function AskAgainDialog({ lack, answer }: Props) {
  const id = useOwnId();
  const close = () => answer(false);
  const given = () => answer(true);
  const cancel = (
    <button type="button" className="b q" onClick={close}>
      <Trans>Cancel</Trans>
    </button>
  );
  return (
    <Modal close={close} className="again" labelledBy={id}>
      <div className="stack">
        <h2 id={id} tabIndex={-1}>
          {lack === 'fresh-sign-in-needed' ? (
            <Trans>Confirm that it is you</Trans>
          ) : (
            <Trans>A second factor is needed</Trans>
          )}
        </h2>
        <View of={listFactors} input={{}}>
          {(factors) =>
            lack === 'fresh-sign-in-needed' ? (
              <MailedCode factors={factors} given={given} cancel={cancel} />
            ) : (
              <SecondFactor factors={factors} given={given} cancel={cancel} />
            )
          }
        </View>
      </div>
    </Modal>
  );
}
