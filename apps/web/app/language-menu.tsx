import { useLingui } from '@lingui/react/macro';
import { editProfile, Language } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { announce } from './announce';
import { call } from './api';
import { languages, speak } from './language';
import { useMe } from './session';
import { Icon } from '@web/ui/icon';

/** Chooses the language: at once on this page, and in the profile for mail and other devices. */
export function LanguageMenu() {
  const { t, i18n } = useLingui();
  const me = useMe();
  const queries = useQueryClient();
  const spoken = useRef(false);
  const menu = useRef<HTMLSelectElement>(null);
  const own = me?.language;

  const choose = async (language: Language) => {
    try {
      await speak(language);
      if (!me || me.language === language) return;
      await call(editProfile, { timeZone: me.timeZone, language }, { etag: me.version });
    } catch {
      announce(t`The language is changed on this page, but could not be kept in your profile.`);
    } finally {
      await queries.invalidateQueries({ queryKey: ['me'] });
    }
  };
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
