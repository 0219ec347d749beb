import { Trans, useLingui } from '@lingui/react/macro';
import { waiveLanguage, type Language } from '@lib/contracts';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Panel } from '@web/ui/panel';
import { LanguageName, nameOfLanguage } from './language-name';
import type { Notification } from './names';
import { ReasonForm } from './reason-form';
import { textIn } from './text-edits';
import { useReread } from './use-edited';

/** How the text stands in each language that it has or needs. */
export function LanguagesPanel({ it }: { it: Notification }) {
  const all = [...new Set([it.language, ...it.requires, ...it.texts.map(({ language }) => language)])];
  return (
    <Panel title={<Trans>Languages</Trans>}>
      <ul className="rows">
        {all.map((language) => (
          <li key={language}>
            <b className="grow">
              <LanguageName code={language} />
            </b>
            <Standing it={it} language={language} />
            <Waiver it={it} language={language} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** How many paragraphs of a translation are behind the source. */
export function behind(it: Notification, language: Language): number {
  const text = textIn(it, language);
  if (!text) return 0;
  const stale = text.paragraphs.filter((one) => one.stale).length;
  return stale + text.lacks.length + (text.subjectStale ? 1 : 0);
}

function Standing({ it, language }: { it: Notification; language: Language }) {
  const isWaived = it.waivers.some((one) => one.language === language);
  if (language === it.language)
    return (
      <span className="tag line">
        <Trans>Source</Trans>
      </span>
    );
  if (!textIn(it, language))
    return isWaived ? (
      <span className="tag line">
        <Trans>Waived</Trans>
      </span>
    ) : (
      <span className="tag bad">
        <Trans>Required, not there</Trans>
      </span>
    );
  const count = behind(it, language);
  if (count === 0)
    return (
      <span className="tag ok">
        <Trans>In step</Trans>
      </span>
    );
  return (
    <span className="tag warn">
      <Trans>Behind the source: {count}</Trans>
    </span>
  );
}

function Waiver({ it, language }: { it: Notification; language: Language }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const reread = useReread(it.id);
  const waiver = it.waivers.find((one) => one.language === language);
  if (waiver)
    return (
      <p className="sm mut wide" dir="auto">
        {waiver.reason} (<bdi>{waiver.by}</bdi>)
      </p>
    );
  if (it.objections.edit !== null || !it.missing.includes(`text.${language}`)) return null;
  const name = nameOfLanguage(language);
  return (
    <div className="wide">
      <ReasonForm
        small
        label={t`Waive ${name}`}
        about={<Trans>Why it goes out without this, kept in the record</Trans>}
        most={500}
        send={async (reason, key) => {
          await call(waiveLanguage, { groupId, notificationId: it.id, language, reason }, { key });
          await reread();
        }}
        said={t`Waived.`}
      />
    </div>
  );
}
