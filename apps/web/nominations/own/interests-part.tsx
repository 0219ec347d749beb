import { Trans, useLingui } from '@lingui/react/macro';
import { discloseInterests } from '@lib/contracts';
import { useState } from 'react';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Note } from '@web/ui/note';
import { InterestQuestions } from '../form/interest-questions';
import { beginDisclosing, lackingIn } from '../form/interests';
import { Part } from '../form/nomination-form';
import { useKeptAs } from './kept-as';
import { useNominator, useOwnCall, useReadAnew, type MyNomination } from './own-view';

interface Props {
  nomination: MyNomination;
  keptAs: string;
}

/** The fifth part: the interests of the nominee, which may also be disclosed later. It has a button of its own. */
export function InterestsPart({ nomination, keptAs }: Props) {
  const { disclosure } = nomination;
  const [open, setOpen] = useState(false);
  return (
    <Part n={5} name="interests">
      <p>
        <Trans>
          You may disclose here what others might see as an interest of the nominee. It can also follow later;
          then the secretariat asks for it.
        </Trans>
      </p>
      {disclosure?.submittedAt && (
        <Note tone="ok">
          <p>
            <Trans>A disclosure is there.</Trans>
          </p>
        </Note>
      )}
      {open ? (
        <Disclose nomination={nomination} keptAs={keptAs} close={() => setOpen(false)} />
      ) : (
        <p>
          <button type="button" className="b" onClick={() => setOpen(true)}>
            {disclosure?.submittedAt ? (
              <Trans>Amend the disclosure</Trans>
            ) : (
              <Trans>Disclose interests</Trans>
            )}
          </button>
        </p>
      )}
    </Part>
  );
}

function Disclose({ nomination, keptAs, close }: Props & { close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useNominator();
  const send = useOwnCall();
  const readAnew = useReadAnew();
  const { value, change, settle } = useKeptAs(keptAs, beginDisclosing(nomination.disclosure));
  const [tried, setTried] = useState(false);
  const lacking = tried ? lackingIn(value) : [];
  const { busy, fault, submit } = useSubmit(
    () =>
      send(discloseInterests, {
        groupId,
        nominationId: nomination.id,
        signedAt: value.signedAt,
        answers: value.answers.map((it) => ({ ...it, yes: it.yes === true })),
      }),
    () => {
      settle();
      close();
      void readAnew();
    },
    t`The disclosure has been received.`,
  );
  const press = () => {
    setTried(true);
    const [first] = lackingIn(value);
    if (first) document.getElementById(first.id)?.focus();
    else submit();
  };
  return (
    <div className="stack-l">
      <InterestQuestions {...{ value, change, lacking }} signed={<Trans>Signed by the nominee on</Trans>} />
      {fault !== null && <Fault error={fault} />}
      <div className="row wrap">
        <button type="button" className="b" disabled={busy} onClick={press}>
          <Trans>Send the disclosure</Trans>
        </button>
        <button type="button" className="b q" onClick={close}>
          <Trans>Not now</Trans>
        </button>
      </div>
    </div>
  );
}
