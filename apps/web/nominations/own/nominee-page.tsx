import '@web/styles/nominate.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { readAsNominee } from '@lib/contracts';
import { useEffect, useState } from 'react';
import { call, isProblem } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { useFocused } from '@web/ui/focused';
import { Icon } from '@web/ui/icon';
import { Note } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { partyName } from '@web/ui/party';
import { Waiting } from '@web/ui/waiting';
import { When } from '@web/ui/when';
import { useLinkToken } from './link-token';
import { NomineeAnswer } from './nominee-answer';
import { WhatWasSaid } from './nominee-said';
import type { Said } from './own-view';

/** Where the link of a nominee leads: what was said of them, and two buttons. Opening it changes nothing. */
export default function NomineePage() {
  const { t } = useLingui();
  const token = useLinkToken();
  return (
    <Page title={t`Your nomination`}>
      <div className="stack-l narrow-form">
        {token === undefined ? (
          <>
            <h1>
              <Trans>Your nomination</Trans>
            </h1>
            <Waiting />
          </>
        ) : token === '' ? (
          <Incomplete />
        ) : (
          <Read token={token} />
        )}
      </div>
    </Page>
  );
}

function Incomplete() {
  return (
    <>
      <h1>
        <Trans>Your nomination</Trans>
      </h1>
      <p>
        <Trans>This address is not complete. Open the link in the message again.</Trans>
      </p>
    </>
  );
}

function Read({ token }: { token: string }) {
  const [said, setSaid] = useState<Said | null>(null);
  const { fault, submit } = useSubmit(() => call(readAsNominee, { token }), setSaid);
  useEffect(submit, [token]);
  if (said) return <ToAnswer said={said} token={token} readAgain={submit} />;
  return (
    <>
      <h1>
        <Trans>Your nomination</Trans>
      </h1>
      {fault === null ? (
        <Waiting />
      ) : isProblem(fault, 'link-not-valid', 'malformed', 'not-found') ? (
        <Note>
          <p role="alert">
            <Trans>
              This link is not valid, or no longer: the nomination may have been changed or withdrawn. Look
              for a newer message, or write to the secretariat.
            </Trans>
          </p>
        </Note>
      ) : (
        <Fault error={fault} retry={submit} />
      )}
    </>
  );
}

interface Props {
  said: Said;
  token: string;
  readAgain: () => void;
}

function ToAnswer({ said, token, readAgain }: Props) {
  const { i18n } = useLingui();
  const party = partyName(said.party, i18n.locale);
  return (
    <>
      <div>
        <h1>
          <Trans>{party} has nominated you</Trans>
        </h1>
        <p className="mut under" dir="auto">
          {said.groupTitle}
        </p>
      </div>
      {said.answer === 'waiting' ? (
        <p>
          <Trans>
            Read what was said of you, and say whether you accept. Whoever is chosen serves in a personal
            capacity for the time of the group.
          </Trans>
        </p>
      ) : (
        <Answered said={said} />
      )}
      <WhatWasSaid said={said} />
      {said.mayAnswer ? (
        <NomineeAnswer said={said} token={token} done={readAgain} />
      ) : (
        said.answer === 'waiting' && (
          <Note icon="clock">
            <p>
              <Trans>The time to confirm or decline is over. Write to the secretariat.</Trans>
            </p>
          </Note>
        )
      )}
    </>
  );
}

function Answered({ said }: { said: Said }) {
  const box = useFocused<HTMLDivElement>();
  return (
    <div className="receipt" tabIndex={-1} ref={box}>
      <p>
        <b>
          <Icon name="tick" />{' '}
          {said.answer === 'confirmed' ? (
            <Trans>You have confirmed your nomination.</Trans>
          ) : (
            <Trans>You have declined. The nomination is withdrawn.</Trans>
          )}
        </b>{' '}
        {said.answeredAt && <When at={said.answeredAt} as="formal" />}
      </p>
    </div>
  );
}
