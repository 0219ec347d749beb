import { Trans, useLingui } from '@lingui/react/macro';
import { Language } from '@lib/contracts';
import { Note } from '@web/ui/note';
import { LanguageName } from './language-name';
import { missingNames, type Notification } from './names';

/** What is missing before a draft can be submitted. */
export function Missing({ it: { missing } }: { it: Notification }) {
  if (missing.length === 0) return null;
  return (
    <Note tone="info">
      <p>
        <b>
          <Trans>Still missing</Trans>
        </b>
      </p>
      <ul className="dots">
        {missing.map((it) => (
          <li key={it}>
            <MissingWords of={it} />
          </li>
        ))}
      </ul>
    </Note>
  );
}

function MissingWords({ of }: { of: string }) {
  const { i18n } = useLingui();
  const language = Language.safeParse(of.replace(/^text\./, '')).data;
  const name = missingNames[of];
  if (name) return <>{i18n._(name)}</>;
  if (language === undefined) return <bdi dir="ltr">{of}</bdi>;
  return (
    <Trans>
      The text in <LanguageName code={language} />, or a waiver
    </Trans>
  );
}
