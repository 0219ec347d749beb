import type { Language } from '@lib/contracts';

interface CodeWords {
  readonly code: string;
  readonly page: string;
  /** What a letter that is only looked at has instead of a code, and of the address that has it. */
  readonly sample: string;
}

/** What stands before the code of a Party in its letter, and before the address of the page where it is used. */
const words: Record<Language, CodeWords> = {
  en: {
    code: 'The code of your Party, for nominating without an account; please do not pass it on:',
    page: 'Nominate here:',
    sample: 'SAMPLE: each Party gets its own code here',
  },
  fr: {
    code: 'Le code de votre Partie, pour présenter une candidature sans compte ; prière de ne pas le communiquer :',
    page: 'Présenter une candidature ici :',
    sample: 'SPÉCIMEN : chaque Partie reçoit ici son propre code',
  },
  es: {
    code: 'El código de su Parte, para presentar una candidatura sin cuenta; no lo comunique a otros:',
    page: 'Presente la candidatura aquí:',
    sample: 'MUESTRA: cada Parte recibe aquí su propio código',
  },
  ru: {
    code: 'Код вашей Стороны для выдвижения кандидатуры без учетной записи; просьба не передавать его другим:',
    page: 'Выдвинуть кандидатуру можно здесь:',
    sample: 'ОБРАЗЕЦ: здесь каждая Сторона получает собственный код',
  },
  ar: {
    code: 'رمز طرفكم لتقديم الترشيح من دون حساب؛ يرجى عدم إطلاع الغير عليه:',
    page: 'قدموا الترشيح هنا:',
    sample: 'عينة: هنا يتلقى كل طرف رمزه الخاص',
  },
  zh: {
    code: '贵缔约方的代码，无需账户即可提名；请勿转给他人：',
    page: '在此提名：',
    sample: '样本：各缔约方在此处收到各自的代码',
  },
};

/** The lines of a letter by which its Party nominates. */
export const codeLines = (language: Language, { code, link }: { code: string; link: string }): string[] => [
  `${words[language].code} ${code}`,
  `${words[language].page} ${link}`,
];

/** The same lines where a letter is only looked at: no code is made for that, and none is shown. */
export const sampleCodeLines = (language: Language): string[] => {
  const sample = `[${words[language].sample}]`;
  return codeLines(language, { code: sample, link: sample });
};
