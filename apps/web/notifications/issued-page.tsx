import './issued.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { downloadIssuedAttachment, downloadPublicResponseFile, Language, readIssued } from '@lib/contracts';
import { Link, useParams, useSearch } from 'wouter';
import { addressed, isNowhere, isProblem } from '@web/app/api';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { Icon } from '@web/ui/icon';
import { Note } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { View } from '@web/ui/view';
import { Answers } from './answers';
import { Deadline, IssuedAside, PublicLink } from './issued-aside';
import { LetterSheet } from './letter-sheet';
import type { Issued } from './names';
import { PrintButton } from './print-button';
import { RecipientsWords } from './recipients-words';
import { LanguageName } from './language-name';

/** A notification as it was issued, for everybody; on paper it is a letter. */
export default function IssuedPage() {
  const { t } = useLingui();
  const { number } = useParams<{ number: string }>();
  const { data, error } = useView(readIssued, { number });
  if (!data && (isNowhere(error) || isProblem(error, 'malformed'))) return <NoSuchPage />;
  return (
    <Page title={t`Notification ${number}`}>
      <View heads of={readIssued} input={{ number }}>
        {(it) => <AsIssued it={it} />}
      </View>
    </Page>
  );
}

/** The text to be read: in the language asked for, else in that of the reader, else in the one it was written in. */
function chosenText({ texts, language }: Issued, asked: string | null, own: string) {
  const wanted = [asked, own, language];
  const found = wanted.map((it) => texts.find((text) => text.language === it)).find(Boolean);
  return found ?? texts[0];
}

const filesOf = ({ number, attachments }: Issued) =>
  attachments.map((it) => ({
    ...it,
    href: addressed(downloadIssuedAttachment, { number, attachmentId: it.id }).at,
  }));

function AsIssued({ it }: { it: Issued }) {
  const { t, i18n } = useLingui();
  const asked = Language.safeParse(new URLSearchParams(useSearch()).get('in')).data ?? null;
  const text = chosenText(it, asked, i18n.locale);
  if (!text) return <NoSuchPage />;
  return (
    <div className="stack">
      <nav className="crumb" aria-label={t`Way back`}>
        <Link href="/n">
          <Trans>Official notifications</Trans>
        </Link>
        <Icon name="forward" />
        <bdi className="sym" dir="ltr">
          {it.number}
        </bdi>
      </nav>
      {it.supersededBy !== null && (
        <Note>
          <p>
            <Trans>
              This was superseded by <PublicLink number={it.supersededBy} />.
            </Trans>
          </p>
        </Note>
      )}
      <div className="issued">
        {it.closesAt && (
          <div className="issued-due not-on-paper">
            <Deadline it={it} closesAt={it.closesAt} />
          </div>
        )}
        <div className="stack issued-main">
          <div className="row wrap not-on-paper">
            {it.texts.length > 1 && (
              <nav className="row wrap" aria-label={t`Languages of this notification`}>
                {it.texts.map(({ language }) => (
                  <Link
                    key={language}
                    className="chip"
                    href={`/n/${it.number}?in=${language}`}
                    aria-current={language === text.language ? 'true' : undefined}
                  >
                    <LanguageName code={language} />
                  </Link>
                ))}
              </nav>
            )}
            <PrintButton />
          </div>
          <LetterSheet
            head
            org={it.group.title}
            sheet={{ ...it, to: <RecipientsWords of={it.to} />, text, files: filesOf(it) }}
          />
          {it.responses.asked !== 'none' && <Answered it={it} />}
        </div>
        <IssuedAside it={it} />
      </div>
    </div>
  );
}

function Answered({ it: { number, responses } }: { it: Issued }) {
  return (
    <section className="stack-s not-on-paper" aria-labelledby="answers">
      <h2 id="answers">
        <Trans>Answers</Trans>
      </h2>
      {responses.asked === 'public' ? (
        <Answers
          given={responses.given}
          fileAt={(responseId, fileId) =>
            addressed(downloadPublicResponseFile, { number, responseId, fileId }).at
          }
        />
      ) : (
        <p className="mut">
          <Trans>Answers go to the secretariat and are not published.</Trans>
        </p>
      )}
    </section>
  );
}
