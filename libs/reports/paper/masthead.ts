import type { Language } from '@lib/contracts';

/** What the masthead of every paper says. */
interface MastheadLabels {
  /** For whom a copy is that all of the group may have. */
  readonly forGroup: string;
  readonly original: string;
}

export const mastheadLabels: Readonly<Record<Language, MastheadLabels>> = {
  en: { forGroup: 'Distribution: members, chair and secretariat', original: 'Original:' },
  ar: { forGroup: 'التوزيع: الأعضاء والرئيس والأمانة', original: 'الأصل:' },
  zh: { forGroup: '分发对象：成员、主席和秘书处', original: '原文：' },
  fr: { forGroup: 'Distribution : membres, présidence et secrétariat', original: 'Original :' },
  ru: { forGroup: 'Рассылка: члены группы, председатель и секретариат', original: 'Язык оригинала:' },
  es: { forGroup: 'Distribución: miembros, presidencia y secretaría', original: 'Original:' },
};

export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : language);

/** In which language people have written what the paper says. */
export function originalIn(language: Language, original: Language): string {
  const named = new Intl.DisplayNames([language], { type: 'language' }).of(original) ?? original;
  return `${mastheadLabels[language].original} ${named}`;
}
