import type { Language } from '@lib/contracts';

/** What a report of a meeting on paper says around its own words. */
export interface ReportLabels {
  readonly report: string;
  readonly forWriters: string;
  readonly draft: string;
  readonly forCorrection: string;
  readonly adopted: string;
  readonly absences: string;
}

export const reportLabels: Readonly<Record<Language, ReportLabels>> = {
  en: {
    report: 'Report of the meeting',
    forWriters: 'Distribution: chair and secretariat',
    draft: 'Draft, not circulated',
    forCorrection: 'Open for corrections',
    adopted: 'Adopted',
    absences: 'Statements of members who were absent at a decision',
  },
  ar: {
    report: 'تقرير الاجتماع',
    forWriters: 'التوزيع: الرئيس والأمانة',
    draft: 'مسودة لم تُعمَّم',
    forCorrection: 'مفتوح للتصويب',
    adopted: 'معتمد',
    absences: 'بيانات الأعضاء الذين تغيبوا عند اتخاذ مقرر',
  },
  zh: {
    report: '会议报告',
    forWriters: '分发对象：主席和秘书处',
    draft: '草稿，未分发',
    forCorrection: '征求更正',
    adopted: '已通过',
    absences: '作出决定时缺席的成员的声明',
  },
  fr: {
    report: 'Rapport de la réunion',
    forWriters: 'Distribution : présidence et secrétariat',
    draft: 'Projet, non distribué',
    forCorrection: 'Ouvert aux corrections',
    adopted: 'Adopté',
    absences: 'Déclarations de membres absents lors d’une décision',
  },
  ru: {
    report: 'Доклад о совещании',
    forWriters: 'Рассылка: председатель и секретариат',
    draft: 'Проект, не распространён',
    forCorrection: 'Открыт для исправлений',
    adopted: 'Принят',
    absences: 'Заявления членов, отсутствовавших при принятии решения',
  },
  es: {
    report: 'Informe de la reunión',
    forWriters: 'Distribución: presidencia y secretaría',
    draft: 'Proyecto, sin distribuir',
    forCorrection: 'Abierto a correcciones',
    adopted: 'Aprobado',
    absences: 'Declaraciones de miembros ausentes en una decisión',
  },
};
