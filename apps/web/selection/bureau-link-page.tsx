import '@web/styles/board.css';
import { Trans, useLingui } from '@lingui/react/macro';
import {
  downloadPooledFileByLink,
  giveViewByLink,
  readConsultationByLink,
  readPooledByLink,
  recuseByLink,
  type Reply,
  searchPoolByLink,
} from '@lib/contracts';
import { useEffect, useState } from 'react';
import { call, isProblem } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { FetchFile } from '@web/nominations/form/fetch-file';
import { useLinkToken } from '@web/nominations/own/link-token';
import { Fault } from '@web/ui/fault';
import { Note } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import type { Acting } from './bureau-acting';
import { BureauAnswerPanel } from './bureau-answer';
import { BureauHead, BureauList } from './bureau-list';

type Read = Reply<typeof readConsultationByLink>;

/** Where the link of a message to the Bureau leads: the list, and one's own view. Opening it changes nothing. */
export default function BureauLinkPage() {
  const { t } = useLingui();
  const token = useLinkToken();
  return (
    <Page title={t`Consultation of the Bureau`}>
      <div className="stack-l selection">{token === undefined ? <Waits /> : <ByLink token={token} />}</div>
    </Page>
  );
}

function Waits() {
  return (
    <>
      <h1>
        <Trans>Consultation of the Bureau</Trans>
      </h1>
      <Waiting />
    </>
  );
}

function ByLink({ token }: { token: string }) {
  const [read, setRead] = useState<Read | null>(null);
  const { fault, submit } = useSubmit(() => call(readConsultationByLink, { token }), setRead);
  useEffect(submit, [token]);
  if (read) return <Shown read={read} token={token} readAgain={submit} />;
  if (fault === null) return <Waits />;
  return (
    <>
      <h1>
        <Trans>Consultation of the Bureau</Trans>
      </h1>
      {isProblem(fault, 'bureau-link-not-valid', 'malformed', 'not-found') ? (
        <Note>
          <p role="alert">
            <Trans>This link is not valid, or no longer. Sign in instead, or ask the secretariat.</Trans>
          </p>
        </Note>
      ) : (
        <Fault error={fault} retry={submit} />
      )}
    </>
  );
}

function Shown({ read, token, readAgain }: { read: Read; token: string; readAgain: () => void }) {
  const { consultation, name, groupTitle } = read;
  const acting: Acting = {
    give: (said) => call(giveViewByLink, { token, ...said }),
    recuse: (nominationId, reason) => call(recuseByLink, { token, nominationId, reason }),
    readAgain,
    pool: {
      read: (nominationId) => call(readPooledByLink, { token, nominationId }),
      search: (words) => call(searchPoolByLink, { token, words }),
      fetchFile: ({ nominationId, files }, kind) => (
        <FetchFile
          route={downloadPooledFileByLink}
          input={{ token, nominationId, kind }}
          name={files.find((it) => it.kind === kind)?.name ?? kind}
        />
      ),
    },
  };
  return (
    <>
      <BureauHead it={consultation} title={<bdi>{groupTitle}</bdi>} />
      <p className="mut">
        <Trans>
          You answer as <b>{name}</b>, by the link of your message. To see what others said, sign in.
        </Trans>
      </p>
      <BureauList it={consultation} acting={acting}>
        <BureauAnswerPanel it={consultation} acting={acting} />
      </BureauList>
    </>
  );
}
