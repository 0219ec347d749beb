import type { AgendaChange, Language, MeetingKind } from '@lib/contracts';

/** What an agenda on paper says around its own words. */
export interface AgendaLabels {
  readonly agenda: string;
  /** For whom a copy is that leaves closed items out. */
  readonly forOpenItems: string;
  readonly documents: string;
  readonly closed: string;
  readonly changed: string;
  readonly changes: Record<AgendaChange['kind'], string>;
  readonly undated: string;
  readonly kinds: Record<MeetingKind, string>;
}

export const agendaLabels: Readonly<Record<Language, AgendaLabels>> = {
  en: {
    agenda: 'Annotated agenda',
    forOpenItems: 'Distribution: without closed items',
    documents: 'Documents',
    closed: 'Closed item',
    changed: 'What this revision has changed',
    changes: { added: 'new', changed: 'changed', removed: 'taken off' },
    undated: 'The date is still to be found',
    kinds: {
      online: 'Online',
      in_person: 'Face to face',
      hybrid: 'Face to face and online',
      task_group: 'Task group',
    },
  },
  ar: {
    agenda: 'جدول الأعمال المشروح',
    forOpenItems: 'التوزيع: دون البنود المغلقة',
    documents: 'الوثائق',
    closed: 'بند مغلق',
    changed: 'ما غيّره هذا التنقيح',
    changes: { added: 'جديد', changed: 'معدَّل', removed: 'محذوف' },
    undated: 'لم يُحدَّد الموعد بعد',
    kinds: {
      online: 'عبر الإنترنت',
      in_person: 'بالحضور الشخصي',
      hybrid: 'بالحضور الشخصي وعبر الإنترنت',
      task_group: 'فريق عمل',
    },
  },
  zh: {
    agenda: '附加说明的议程',
    forOpenItems: '分发版本：不含非公开项目',
    documents: '文件',
    closed: '非公开项目',
    changed: '本次修订的变动',
    changes: { added: '新增', changed: '修改', removed: '删除' },
    undated: '日期待定',
    kinds: { online: '在线', in_person: '面对面', hybrid: '面对面和在线', task_group: '任务小组' },
  },
  fr: {
    agenda: 'Ordre du jour annoté',
    forOpenItems: 'Distribution : sans les points en séance privée',
    documents: 'Documents',
    closed: 'Point en séance privée',
    changed: 'Ce que cette révision a changé',
    changes: { added: 'nouveau', changed: 'modifié', removed: 'retiré' },
    undated: 'La date reste à fixer',
    kinds: {
      online: 'En ligne',
      in_person: 'En présentiel',
      hybrid: 'En présentiel et en ligne',
      task_group: 'Groupe de travail restreint',
    },
  },
  ru: {
    agenda: 'Аннотированная повестка дня',
    forOpenItems: 'Рассылка: без закрытых пунктов',
    documents: 'Документы',
    closed: 'Закрытый пункт',
    changed: 'Что изменилось в этой редакции',
    changes: { added: 'новый', changed: 'изменён', removed: 'снят' },
    undated: 'Дата ещё не определена',
    kinds: {
      online: 'Онлайн',
      in_person: 'Очно',
      hybrid: 'Очно и онлайн',
      task_group: 'Целевая группа',
    },
  },
  es: {
    agenda: 'Orden del día anotado',
    forOpenItems: 'Distribución: sin los temas cerrados',
    documents: 'Documentos',
    closed: 'Tema cerrado',
    changed: 'Lo que ha cambiado esta revisión',
    changes: { added: 'nuevo', changed: 'modificado', removed: 'retirado' },
    undated: 'La fecha está por determinar',
    kinds: {
      online: 'En línea',
      in_person: 'Presencial',
      hybrid: 'Presencial y en línea',
      task_group: 'Grupo de trabajo reducido',
    },
  },
};
