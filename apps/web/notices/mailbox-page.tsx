import '@web/styles/group.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { listDemoMail, readDemoMail, type Reply } from '@lib/contracts';
import { useState, type ReactNode } from 'react';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { useDemo, useMe } from '@web/app/session';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { forSandbox } from '@web/ui/trusted';
import { View } from '@web/ui/view';
import { When } from '@web/ui/when';

type Mail = Reply<typeof readDemoMail>;

/** Plain text with its addresses made into links: those of this server stay on this page. */
function linked(text: string): ReactNode[] {
  return text.split(/(https?:\/\/[^\s<>]+)/).map((part, i) => {
    if (i % 2 === 0) return part;
    const address = part.replace(/[.,;:)]+$/, '');
    return (
      <span key={i}>
        <a href={address} dir="ltr">
          {address}
        </a>
        {part.slice(address.length)}
      </span>
    );
  });
}

function Letter({ mail }: { mail: Mail }) {
  const { t } = useLingui();
  const [styled, setStyled] = useState(false);
  return (
    <article className="panel pad stack">
      <div>
        <h2 className="h3" dir="auto">
          {mail.subject}
        </h2>
        <p className="sm mut">
          <Trans>
            From <bdi dir="ltr">{mail.from}</bdi> to <bdi dir="ltr">{mail.to}</bdi>, <When at={mail.at} />
          </Trans>
        </p>
      </div>
      {styled ? (
        // Without scripts, forms or an origin of its own: a letter may say anything.
        <iframe
          className="letter"
          title={t`The message`}
          sandbox="allow-popups"
          srcDoc={forSandbox(mail.html)}
        />
      ) : (
        <pre className="letter-text" dir="auto">
          {linked(mail.text)}
        </pre>
      )}
      {mail.html !== '' && (
        <p>
          <button type="button" className="b s" aria-pressed={styled} onClick={() => setStyled(!styled)}>
            {styled ? <Trans>Show the plain text</Trans> : <Trans>Show it as a mail program would</Trans>}
          </button>
        </p>
      )}
    </article>
  );
}

export default function MailboxPage() {
  const { t } = useLingui();
  const [open, setOpen] = useState<string | null>(null);
  const me = useMe();
  const demo = useDemo();
  const { data, error, refetch } = useView(listDemoMail, {}, { enabled: demo });
  if (me !== undefined && !demo) return <NoSuchPage />;
  const mails = data?.mails ?? [];
  const count = mails.length;
  return (
    <Page title={t`Demo mailbox`}>
      <div className="stack-l">
        <div className="phead">
          <div>
            <h1>
              <Trans>Demo mailbox</Trans>
            </h1>
            <p className="mut under">
              <Trans>Every message of the demonstration ends here. None leaves this machine.</Trans>{' '}
              {data && <Plural value={count} one="# message." other="# messages." />}
            </p>
          </div>
          <button type="button" className="b" onClick={() => void refetch()}>
            <Trans>Look again</Trans>
          </button>
        </div>
        {error && <p className="mut">{error.sentence}</p>}
        {data && count === 0 && (
          <Empty title={<Trans>No message yet</Trans>}>
            <Trans>Ask for a sign-in message, or let something happen in a group.</Trans>
          </Empty>
        )}
        <div className="mailbox">
          <ul className="rows panel">
            {mails.map((it) => (
              <li key={it.id}>
                <button
                  type="button"
                  className="lnk mail-line"
                  aria-current={open === it.id ? 'true' : undefined}
                  onClick={() => setOpen(it.id)}
                >
                  <b dir="auto">{it.subject}</b>
                  <span className="sm mut">
                    <bdi dir="ltr">{it.to}</bdi>, <When at={it.at} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
          {open !== null && (
            <View key={open} of={readDemoMail} input={{ mailId: open }}>
              {(mail) => <Letter mail={mail} />}
            </View>
          )}
        </div>
      </div>
    </Page>
  );
}
