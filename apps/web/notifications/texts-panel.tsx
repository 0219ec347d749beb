import { Trans, useLingui } from '@lingui/react/macro';
import { Language } from '@lib/contracts';
import { useEffect, useState } from 'react';
import { languages } from '@web/app/language';
import { Panel } from '@web/ui/panel';
import type { Notification } from './names';
import { TextColumns } from './text-columns';
import { textIn, type SourceText } from './text-edits';
import type { Edited } from './use-edited';
import { useTranslation } from './use-texts';

interface Props {
  notification: Notification;
  source: Edited<SourceText>;
  /** Hears whether something of the translation is not saved. */
  touch: (isTouched: boolean) => void;
}

/** Which language stands beside the source: the first there is, until another is chosen. */
export function useBeside(it: Notification): [Language | null, (language: Language | null) => void] {
  const [chosen, choose] = useState<Language | null | undefined>(undefined);
  const first = it.texts.find(({ language }) => language !== it.language)?.language ?? null;
  return [chosen === undefined ? first : chosen, choose];
}

/** The text by paragraphs in the language it is written in, and one translation beside it. */
export function TextsPanel({ notification, source, touch }: Props) {
  const [beside, choose] = useBeside(notification);
  return (
    <Panel
      title={<Trans>Text</Trans>}
      aside={<BesideField notification={notification} value={beside} choose={choose} mayBegin />}
    >
      {beside === null ? (
        <TextColumns notification={notification} source={source} translation={null} />
      ) : (
        <WithTranslation
          key={beside}
          {...{ notification, source, touch }}
          language={beside}
          gone={() => choose(null)}
        />
      )}
    </Panel>
  );
}

export function BesideField({
  notification: it,
  value,
  choose,
  mayBegin = false,
}: {
  notification: Notification;
  value: Language | null;
  choose: (language: Language | null) => void;
  mayBegin?: boolean;
}) {
  const { t } = useLingui();
  const others = languages.filter(([code]) => code !== it.language);
  const shown = mayBegin ? others : others.filter(([code]) => textIn(it, code));
  return (
    <label className="row sm beside">
      <span className="mut">
        <Trans>Beside it</Trans>
      </span>
      <select
        className="in-t"
        value={value ?? ''}
        onChange={({ target }) => choose(target.value === '' ? null : Language.parse(target.value))}
      >
        <option value="">{t`No other language`}</option>
        {shown.map(([code, name]) => (
          <option key={code} value={code}>
            {textIn(it, code) ? name : t`${name} (not begun)`}
          </option>
        ))}
      </select>
    </label>
  );
}

function WithTranslation({
  notification,
  source,
  language,
  touch,
  gone,
}: Props & { language: Language; gone: () => void }) {
  const translation = useTranslation(notification, language);
  const { isTouched } = translation;
  useEffect(() => {
    touch(isTouched);
    return () => touch(false);
  }, [isTouched]);
  return (
    <TextColumns
      notification={notification}
      source={source}
      translation={{ ...translation, language, gone }}
    />
  );
}
