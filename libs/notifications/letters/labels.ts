import type { Language, NotificationKind, Recipients } from '@lib/contracts';

/** What a notification says around its own words. */
export interface Labels {
  readonly notification: string;
  readonly date: string;
  readonly to: string;
  readonly subject: string;
  readonly actionBy: string;
  readonly reference: string;
  readonly themes: string;
  readonly corrects: string;
  readonly follows: string;
  readonly attachments: string;
  readonly onTheWeb: string;
  readonly test: string;
  readonly draft: string;
  /** Why somebody gets it: as a focal point of a Party, or otherwise. */
  readonly forParty: (party: string) => string;
  readonly otherwise: string;
  readonly classes: Record<Recipients['to'], string>;
  readonly kinds: Record<NotificationKind, string>;
}

const en: Labels = {
  notification: 'Notification',
  date: 'Date',
  to: 'To',
  subject: 'Subject',
  actionBy: 'Action required by',
  reference: 'Reference',
  themes: 'Themes',
  corrects: 'Corrects',
  follows: 'Follows on',
  attachments: 'Attachments',
  onTheWeb: 'This notification on the web',
  test: 'TEST, not issued',
  draft: 'DRAFT, not issued',
  forParty: (party) => `You get this as a focal point of ${party}.`,
  otherwise: 'You get this because it was addressed to you.',
  classes: {
    parties: 'National focal points of all Parties',
    regions: 'National focal points of Parties of',
    'not-nominated': 'National focal points of Parties that have not nominated',
    group: 'Members of the group',
    bureau: 'Members of the Bureau',
    named: 'Those addressed by name',
  },
  kinds: {
    call: 'Call for nominations',
    reminder: 'Reminder',
    extension: 'Extension of a deadline',
    supplementary_call: 'Supplementary call',
    composition: 'Composition',
    change_of_composition: 'Change of composition',
    information: 'Information',
    corrigendum: 'Corrigendum',
  },
};

const fr: Labels = {
  notification: 'Notification',
  date: 'Date',
  to: 'Destinataires',
  subject: 'Objet',
  actionBy: 'Suite à donner avant le',
  reference: 'Référence',
  themes: 'Thèmes',
  corrects: 'Rectifie',
  follows: 'Fait suite à',
  attachments: 'Pièces jointes',
  onTheWeb: 'Cette notification sur le Web',
  test: 'ESSAI, non publiée',
  draft: 'PROJET, non publiée',
  forParty: (party) => `Vous recevez ce message en tant que point focal national (${party}).`,
  otherwise: 'Vous recevez ce message parce qu’il vous a été adressé.',
  classes: {
    parties: 'Points focaux nationaux de toutes les Parties',
    regions: 'Points focaux nationaux des Parties de',
    'not-nominated': 'Points focaux nationaux des Parties qui n’ont pas désigné de candidat',
    group: 'Membres du groupe',
    bureau: 'Membres du Bureau',
    named: 'Destinataires nommément désignés',
  },
  kinds: {
    call: 'Appel à candidatures',
    reminder: 'Rappel',
    extension: 'Report de la date limite',
    supplementary_call: 'Appel complémentaire',
    composition: 'Composition',
    change_of_composition: 'Modification de la composition',
    information: 'Information',
    corrigendum: 'Rectificatif',
  },
};

const es: Labels = {
  notification: 'Notificación',
  date: 'Fecha',
  to: 'Destinatarios',
  subject: 'Asunto',
  actionBy: 'Medidas requeridas antes del',
  reference: 'Referencia',
  themes: 'Temas',
  corrects: 'Corrige',
  follows: 'Sigue a',
  attachments: 'Documentos adjuntos',
  onTheWeb: 'Esta notificación en la web',
  test: 'PRUEBA, no publicada',
  draft: 'BORRADOR, no publicada',
  forParty: (party) => `Recibe este mensaje como punto focal nacional (${party}).`,
  otherwise: 'Recibe este mensaje porque se le ha dirigido.',
  classes: {
    parties: 'Puntos focales nacionales de todas las Partes',
    regions: 'Puntos focales nacionales de las Partes de',
    'not-nominated': 'Puntos focales nacionales de las Partes que no han presentado candidaturas',
    group: 'Miembros del grupo',
    bureau: 'Miembros de la Mesa',
    named: 'Destinatarios designados por su nombre',
  },
  kinds: {
    call: 'Convocatoria de candidaturas',
    reminder: 'Recordatorio',
    extension: 'Prórroga del plazo',
    supplementary_call: 'Convocatoria complementaria',
    composition: 'Composición',
    change_of_composition: 'Cambio en la composición',
    information: 'Información',
    corrigendum: 'Corrección',
  },
};
export const inLatin = { en, fr, es } satisfies Partial<Record<Language, Labels>>;
