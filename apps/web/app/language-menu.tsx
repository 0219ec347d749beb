import { useLingui } from '@lingui/react/macro';
import { Language } from '@lib/contracts';
import { useEffect, useRef } from 'react';
import { useChooseLanguage } from './choose-language';
import { languages, speak } from './language';
import { useMe } from './session';
import { Icon } from '@web/ui/icon';

/** Chooses the language: at once on this page, and in the profile for mail and other devices. */
export function LanguageMenu() {
  const { t, i18n } = useLingui();
  const me = useMe();
  const spoken = useRef(false);
  const menu = useRef<HTMLSelectElement>(null);
  const own = me?.language;

  const choose = useChooseLanguage();
  useEffect(() => {
    // The page was there before its script: who was quick has chosen already.
    const chosen = Language.safeParse(menu.current?.value).data;
    if (chosen === undefined || chosen === i18n.locale) return;
    spoken.current = true;
    void choose(chosen);
  }, []);
  useEffect(() => {
    if (own === undefined || spoken.current) return;
    spoken.current = true;
    if (own !== i18n.locale) void speak(own);
  }, [own, i18n]);
  return (
    <label className="ctl pick">
      <Icon name="globe" />
      <span className="vh">{t`Language`}</span>
      <select
        ref={menu}
        autoComplete="off"
        value={i18n.locale}
        onChange={(event) => {
          void choose(Language.parse(event.target.value));
        }}
      >
        {languages.map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
