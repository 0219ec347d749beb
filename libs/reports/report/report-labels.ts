import type { Language } from '@lib/contracts';

/** What a report of a meeting on paper says around its own words. */
export interface ReportLabels {
  readonly report: string;
  readonly forGroup: string;
  readonly forWriters: string;
  readonly original: string;
  readonly draft: string;
  readonly forCorrection: string;
  readonly adopted: string;
}

export const reportLabels: Readonly<Record<Language, ReportLabels>> = {
  en: {
    report: 'Report of the meeting',
    forGroup: 'Distribution: members, chair and secretariat',
    forWriters: 'Distribution: chair and secretariat',
    original: 'Original:',
    draft: 'Draft, not circulated',
    forCorrection: 'Open for corrections',
    adopted: 'Adopted',
  },
  ar: {
    report: 'تقرير الاجتماع',
    forGroup: 'التوزيع: الأعضاء والرئيس والأمانة',
    forWriters: 'التوزيع: الرئيس والأمانة',
    original: 'الأصل:',
    draft: 'مسودة لم تُعمَّم',
    forCorrection: 'مفتوح للتصويب',
    adopted: 'معتمد',
  },
  zh: {
    report: '会议报告',
    forGroup: '分发对象：成员、主席和秘书处',
    forWriters: '分发对象：主席和秘书处',
    original: '原文：',
    draft: '草稿，未分发',
    forCorrection: '征求更正',
    adopted: '已通过',
  },
  fr: {
    report: 'Rapport de la réunion',
    forGroup: 'Distribution : membres, présidence et secrétariat',
    forWriters: 'Distribution : présidence et secrétariat',
    original: 'Original :',
    draft: 'Projet, non distribué',
    forCorrection: 'Ouvert aux corrections',
    adopted: 'Adopté',
  },
  ru: {
    report: 'Доклад о совещании',
    forGroup: 'Рассылка: члены группы, председатель и секретариат',
    forWriters: 'Рассылка: председатель и секретариат',
    original: 'Язык оригинала:',
    draft: 'Проект, не распространён',
    forCorrection: 'Открыт для исправлений',
    adopted: 'Принят',
  },
  es: {
    report: 'Informe de la reunión',
    forGroup: 'Distribución: miembros, presidencia y secretaría',
    forWriters: 'Distribución: presidencia y secretaría',
    original: 'Original:',
    draft: 'Proyecto, sin distribuir',
    forCorrection: 'Abierto a correcciones',
    adopted: 'Aprobado',
  },
};
