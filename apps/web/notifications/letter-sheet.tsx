import './letter.css';
import { Trans, useLingui } from '@lingui/react/macro';
import type { Language, NotificationKind } from '@lib/contracts';
import type { ReactNode } from 'react';
import { Mark } from '@web/app/mark';
import { When } from '@web/ui/when';
import { kindNames } from './kinds';
import { LetterFiles, type SheetFile } from './letter-files';

/** A notification as its letter shows it. */
export interface Sheet {
  /** Null while it has none: a draft says so in the place of the number. */
  number: string | null;
  kind: NotificationKind;
  date: Date | null;
  reference: string;
  to: ReactNode;
  actionBy: Date | null;
  zone: string | null;
  themes: readonly string[];
  signatory: string;
  files: readonly SheetFile[];
  text: {
    language: Language;
    dir: 'ltr' | 'rtl';
    subject: string;
    paragraphs: readonly { id: string; kind: string; text: string }[];
  };
}

/**
 * The letter: on a screen a sheet of paper, on paper an A4 page with its masthead.
 * @param head whether its subject is the heading of the page
 */
export function LetterSheet({ sheet: it, org, head = false }: { sheet: Sheet; org: string; head?: boolean }) {
  const { i18n } = useLingui();
  const { language, dir, subject, paragraphs } = it.text;
  const Subject = head ? 'h1' : 'h2';
  return (
    <article className="sheet">
      <header className="sheet-head">
        <div className="sheet-top">
          <span>
            <Trans>Notification</Trans>
          </span>
          <bdi className="sym" dir="ltr">
            {it.number ?? <Trans>Draft</Trans>}
          </bdi>
        </div>
        <div className="sheet-mast">
          <Mark />
          <p className="sheet-org">
            <bdi>{org}</bdi>
          </p>
          <div className="sheet-side">
            <p>{i18n._(kindNames[it.kind])}</p>
            {it.date && (
              <p>
                <When at={it.date} as="long" zone="UTC" />
              </p>
            )}
            {it.reference !== '' && (
              <p>
                <Trans>
                  Ref.: <bdi>{it.reference}</bdi>
                </Trans>
              </p>
            )}
          </div>
        </div>
      </header>
      <dl className="sheet-facts">
        <div>
          <dt>
            <Trans>To</Trans>
          </dt>
          <dd>{it.to}</dd>
        </div>
        <div className="sheet-subject">
          <dt>
            <Trans>Subject</Trans>
          </dt>
          <dd>
            <Subject lang={language} dir={dir}>
              {subject}
            </Subject>
          </dd>
        </div>
        {it.actionBy && (
          <div>
            <dt>
              <Trans>Action required by</Trans>
            </dt>
            <dd>
              <b>
                <When at={it.actionBy} as="formal" zone={it.zone ?? 'UTC'} />
              </b>
            </dd>
          </div>
        )}
        {it.themes.length > 0 && (
          <div>
            <dt>
              <Trans>Themes</Trans>
            </dt>
            <dd>{it.themes.join(', ')}</dd>
          </div>
        )}
      </dl>
      <div className="sheet-text" lang={language} dir={dir}>
        {paragraphs.map((one) => (
          <LetterParagraph key={one.id} it={one} />
        ))}
        {it.signatory !== '' && (
          <p className="sheet-signed" dir="auto">
            {it.signatory}
          </p>
        )}
      </div>
      <LetterFiles files={it.files} />
    </article>
  );
}

function LetterParagraph({ it: { kind, text } }: { it: { kind: string; text: string } }) {
  if (kind === 'heading') return <h3>{text}</h3>;
  return <p className={kind === 'item' ? 'sheet-item' : undefined}>{text}</p>;
}
