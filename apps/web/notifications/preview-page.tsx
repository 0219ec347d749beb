import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { type Language, printNotification } from '@lib/contracts';
import { useState } from 'react';
import { addressed } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Fault } from '@web/ui/fault';
import { Empty } from '@web/ui/note';
import { Panel } from '@web/ui/panel';
import { Waiting } from '@web/ui/waiting';
import { NotificationFrame } from './frame';
import { useDeskFiles } from './attachments-panel';
import { LanguageName, nameOfLanguage } from './language-name';
import { LetterSheet } from './letter-sheet';
import { MailShown } from './mail-shown';
import type { Notification } from './names';
import { PrintButton } from './print-button';
import { RecipientsWords } from './recipients-words';
import { TestPanel } from './test-panel';
import { textIn } from './text-edits';
import { usePreview } from './use-preview';
import { Without } from './without';

/** The notification as it arrives: as a letter, and as each recipient gets it by mail. */
export default function PreviewPage() {
  const { t } = useLingui();
  return (
    <NotificationFrame at="preview" title={t`As it arrives`}>
      {(it) => <AsItArrives it={it} />}
    </NotificationFrame>
  );
}

type Form = 'letter' | 'mail';

function AsItArrives({ it }: { it: Notification }) {
  const { t } = useLingui();
  const [form, setForm] = useState<Form>('letter');
  const names: Record<Form, string> = { letter: t`Page and letter`, mail: t`Mail` };
  if (it.texts.length === 0)
    return (
      <Empty title={<Trans>There is no text yet</Trans>}>
        <Trans>Write the text first; then it is shown here as it will arrive.</Trans>
      </Empty>
    );
  return (
    <div className="stack">
      <div className="row wrap not-on-paper" role="group" aria-label={t`Shown as`}>
        {(Object.keys(names) as Form[]).map((one) => (
          <button
            key={one}
            type="button"
            className="chip"
            aria-pressed={form === one}
            onClick={() => setForm(one)}
          >
            {names[one]}
          </button>
        ))}
      </div>
      {form === 'letter' ? <AsLetter it={it} /> : <AsMail it={it} />}
    </div>
  );
}

function AsLetter({ it }: { it: Notification }) {
  const { group } = useGroup();
  const [language, setLanguage] = useState<Language>(it.language);
  const text = textIn(it, language);
  const files = useDeskFiles(it);
  return (
    <div className="stack">
      <div className="row wrap not-on-paper">
        {it.texts.length > 1 &&
          it.texts.map(({ language: code }) => (
            <button
              key={code}
              type="button"
              className="chip"
              aria-pressed={code === language}
              onClick={() => setLanguage(code)}
            >
              <LanguageName code={code} />
            </button>
          ))}
        <PrintButton />
        <PdfLink it={it} language={language} />
      </div>
      {text && (
        <LetterSheet
          org={group.title}
          sheet={{ ...it, date: it.date, to: <RecipientsWords of={it.recipients} />, text, files }}
        />
      )}
    </div>
  );
}

/** The letter as a file; while it is a draft, each page of it says so. */
function PdfLink({ it, language }: { it: Notification; language: Language }) {
  const { groupId } = useGroup();
  const { at } = addressed(printNotification, { groupId, notificationId: it.id });
  return (
    <a className="b" href={`${at}?in=${language}`} download>
      <Trans>Letter as PDF</Trans>
    </a>
  );
}

function AsMail({ it }: { it: Notification }) {
  const { t, i18n } = useLingui();
  const [recipient, choose] = useState<string | null>(null);
  const { data, error, refetch } = usePreview(it, null);
  const chosen = recipient ?? data?.recipients[0]?.key ?? null;
  if (error && !data) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  const { recipients, without } = data;
  return (
    <div className="g2">
      <div className="stack">
        {recipients.length === 0 ? (
          <Empty title={<Trans>Nobody would get this yet</Trans>}>
            <Trans>Choose recipients among the particulars, or enter focal points first.</Trans>
          </Empty>
        ) : (
          <>
            <label className="f">
              <span>
                <Trans>As it arrives at</Trans>
              </span>
              <select className="in-t" value={chosen ?? ''} onChange={({ target }) => choose(target.value)}>
                {recipients.map((one) => (
                  <option key={one.key} value={one.key}>
                    {one.party === null ? '' : `${one.party} · `}
                    {one.name} · {nameOfLanguage(one.language)}
                  </option>
                ))}
              </select>
            </label>
            {chosen !== null && <MailTo it={it} recipient={chosen} />}
          </>
        )}
      </div>
      <aside className="stack" aria-label={t`Recipients`}>
        <Panel title={<Trans>Recipients</Trans>}>
          <p>
            <b className="num">{recipients.length.toLocaleString(i18n.locale)}</b>{' '}
            <Plural value={recipients.length} one="recipient as it stands" other="recipients as it stands" />
          </p>
          <Without parties={without} />
        </Panel>
        <TestPanel it={it} />
      </aside>
    </div>
  );
}

/** The mail as this recipient would get it. */
function MailTo({ it, recipient }: { it: Notification; recipient: string }) {
  const { data, error, refetch } = usePreview(it, recipient);
  if (error) return <Fault error={error} retry={() => void refetch()} />;
  return data?.mail ? <MailShown mail={data.mail} /> : <Waiting />;
}
