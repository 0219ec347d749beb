import { useLingui } from '@lingui/react';
import { languageName } from '@web/ui/language-name';
import { spokenIn } from './spoken';

/** Somebody's own words, in their own direction and, as far as they tell, their own language. */
export function Said({ text }: { text: string }) {
  return (
    <span dir="auto" lang={spokenIn(text) ?? undefined} className="said">
      {text}
    </span>
  );
}

/** Names the language of a comment that is said in another one than the page. */
export function LanguageTag({ text }: { text: string }) {
  const { i18n } = useLingui();
  const language = spokenIn(text);
  if (language === null || language === i18n.locale) return null;
  return <span className="tag line">{languageName(language, i18n.locale)}</span>;
}
