import { useLingui } from '@lingui/react/macro';
import { editProfile, type Language } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { announce } from './announce';
import { call } from './api';
import { speak } from './language';
import { useMe } from './session';

/** Changes the language: at once on this page, and in the profile for mail and other devices. */
export function useChooseLanguage(): (language: Language) => Promise<void> {
  const { t } = useLingui();
  const me = useMe();
  const queries = useQueryClient();
  return async (language) => {
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
}
