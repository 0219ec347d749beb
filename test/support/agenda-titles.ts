import type { Language } from '@lib/contracts';

/** What an agenda on paper is called. */
export const titles: Record<Language, string> = {
  en: 'Annotated agenda',
  ar: 'جدول الأعمال المشروح',
  zh: '附加说明的议程',
  fr: 'Ordre du jour annoté',
  ru: 'Аннотированная повестка дня',
  es: 'Orden del día anotado',
};
