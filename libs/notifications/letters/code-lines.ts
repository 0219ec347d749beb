import type { Language } from '@lib/contracts';

interface CodeWords {
  readonly code: string;
  readonly page: string;
}

/** What stands before the code of a Party in its letter, and before the address of the page where it is used. */
const words: Record<Language, CodeWords> = {
  en: {
    code: 'The code of your Party, for nominating without an account; please do not pass it on:',
    page: 'Nominate here:',
  },
  fr: {
    code: 'Le code de votre Partie, pour présenter une candidature sans compte ; prière de ne pas le communiquer :',
    page: 'Présenter une candidature ici :',
  },
  es: {
    code: 'El código de su Parte, para presentar una candidatura sin cuenta; no lo comunique a otros:',
    page: 'Presente la candidatura aquí:',
  },
  ru: {
    code: 'Код вашей Стороны для выдвижения кандидатуры без учетной записи; просьба не передавать его другим:',
    page: 'Выдвинуть кандидатуру можно здесь:',
  },
  ar: {
    code: 'رمز طرفكم لتقديم الترشيح من دون حساب؛ يرجى عدم إطلاع الغير عليه:',
    page: 'قدموا الترشيح هنا:',
  },
  zh: { code: '贵缔约方的代码，无需账户即可提名；请勿转给他人：', page: '在此提名：' },
};

/** The lines of a letter by which its Party nominates. */
export const codeLines = (language: Language, { code, link }: { code: string; link: string }): string[] => [
  `${words[language].code} ${code}`,
  `${words[language].page} ${link}`,
];
