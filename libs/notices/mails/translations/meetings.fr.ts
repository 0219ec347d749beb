import type { MeetingWords } from '../catalogue.en';

export const meetings: MeetingWords = {
  'date-poll.opened.subject': 'Indiquer d’ici au {when} vos disponibilités : {title}',
  'date-poll.opened.body':
    'Une date est recherchée : {title}. {slots, plural, one {Un horaire est proposé.} many {# horaires sont proposés.} other {# horaires sont proposés.}} Veuillez indiquer pour chacun si vous êtes disponible. La page les affiche à votre heure.',
  'date-poll.opened.otherwise': 'une date est choisie sans que l’on sache si vous pouvez venir.',
  'date-poll.opened.action': 'Indiquer vos disponibilités',
  'date-poll.reminded.subject': 'Indiquer d’ici au {when} vos disponibilités : {title}',
  'date-poll.reminded.body':
    'Une date est recherchée : {title}. Vous n’avez pas encore indiqué vos disponibilités. Ce rappel est le seul.',
  'date-poll.reminded.otherwise': 'une date est choisie sans que l’on sache si vous pouvez venir.',
  'date-poll.reminded.action': 'Indiquer vos disponibilités',
  'date-poll.voided.subject': 'Aucune date n’est plus recherchée : {title}',
  'date-poll.voided.body':
    'La recherche d’une date pour {title} est abandonnée. Motif indiqué : {reason}. Il n’est pas nécessaire de garder libres les horaires proposés.',
  'date-poll.voided.otherwise': 'rien ne se passe : aucune réponse n’est plus attendue.',
  'date-poll.voided.action': 'Voir les réunions',
  'meeting.planned.subject': 'Noter la date : {title}, {day}',
  'meeting.planned.body':
    '{title} est fixée. Elle commence le {time}. {place, select, none {} other {Lieu : {place}. }}La page de la réunion indique comment y participer.',
  'meeting.planned.otherwise': 'la réunion se tient comme prévu.',
  'meeting.planned.action': 'Voir la réunion',
  'meeting.changed.subject':
    '{asked, select, false {Libérer l’horaire : {title} est pour d’autres membres} other {{moved, select, true {Noter le nouvel horaire : {title}, {day}} other {Noter ce qui a changé : {title}, {day}}}}}',
  'meeting.changed.body':
    '{asked, select, false {{title} se tient entre quelques membres du groupe, et vous n’en faites plus partie. Motif indiqué : {reason}. Vous pouvez toujours lire son ordre du jour et son rapport.} other {{moved, select, true {L’horaire de {title} a changé. La réunion commence désormais le {time}.} other {L’horaire de {title} reste le même, mais autre chose a changé. La réunion commence le {time}.}} {place, select, none {} other {Lieu : {place}. }}Motif indiqué : {reason}}}',
  'meeting.changed.otherwise':
    '{asked, select, false {rien ne se passe : aucune réponse n’est attendue.} other {la réunion se tient comme elle est maintenant prévue.}}',
  'meeting.changed.action': 'Voir la réunion',
  'meeting.postponed.subject': 'Libérer l’horaire : {title} est reportée',
  'meeting.postponed.body':
    '{title} est reportée. Elle ne commence pas le {time}. Motif indiqué : {reason}. Une nouvelle date vous sera communiquée.',
  'meeting.postponed.otherwise': 'rien n’est perdu : la nouvelle date vous sera communiquée.',
  'meeting.postponed.action': 'Voir la réunion',
  'meeting.cancelled.subject': 'Libérer l’horaire : {title} est annulée',
  'meeting.cancelled.body': '{title} est annulée et n’aura pas lieu. Motif indiqué : {reason}',
  'meeting.cancelled.otherwise': 'rien ne se passe : aucune réponse n’est attendue.',
  'meeting.cancelled.action': 'Voir la réunion',
  'agenda.issued.subject':
    '{revised, select, false {Lire l’ordre du jour : {title}, {day}} other {Lire ce qui a changé dans l’ordre du jour : {title}, {day}}}',
  'agenda.issued.body':
    '{revised, select, false {L’ordre du jour de {title} est distribué. La réunion commence le {time}.} other {L’ordre du jour de {title} est révisé et la page indique ce qui a changé (Rev.{revision}). La réunion commence le {time}.}} Les membres peuvent y proposer un point.',
  'agenda.issued.otherwise': 'la réunion suit cet ordre du jour.',
  'agenda.issued.action': 'Lire l’ordre du jour',
  'agenda-item.recused.subject':
    'Noter que vous {lifted, select, true {participez de nouveau à un point} other {ne participez pas à un point}} : {title}',
  'agenda-item.recused.body':
    '{lifted, select, true {Votre récusation {number, select, none {d’un point en séance privée} other {du point {number}}} de {title} est levée. Vous y participez de nouveau.} other {Vous êtes récusé(e) {number, select, none {d’un point en séance privée} other {du point {number}}} de {title}. Ses documents et ce qui s’y fait ne vous sont pas montrés, et vous quittez la réunion tant qu’il est ouvert.}}',
  'agenda-item.recused.otherwise': 'rien ne se passe : aucune réponse n’est attendue.',
  'agenda-item.recused.action': 'Voir la réunion',
  'report.circulated.subject': 'Lire le rapport avant le {when} : {title}',
  'report.circulated.body':
    'Le rapport de {title} est distribué. Les participants peuvent demander la correction d’un paragraphe jusqu’au {when}.',
  'report.circulated.otherwise': 'le rapport est adopté tel quel.',
  'report.circulated.action': 'Lire le rapport',
  'report.adopted.subject': 'Le rapport est adopté : {title}',
  'report.adopted.body':
    '{bySilence, select, true {Le rapport de {title} est adopté : personne n’a rien demandé de plus dans le délai.} other {La présidence a adopté le rapport de {title}.}} Il ne change plus.',
  'report.adopted.otherwise': 'rien ne se passe : aucune réponse n’est attendue.',
  'report.adopted.action': 'Lire le rapport',
  'report.corrigendum-issued.subject': 'Noter une correction du rapport : {title}',
  'report.corrigendum-issued.body':
    'Une erreur au paragraphe {number} du rapport de {title} est corrigée par un rectificatif. Motif indiqué : {reason}',
  'report.corrigendum-issued.otherwise': 'rien ne se passe : aucune réponse n’est attendue.',
  'report.corrigendum-issued.action': 'Lire le rapport',
  'meeting.joining-set.subject': 'Noter comment participer : {title}, {day}',
  'meeting.joining-set.body':
    'Il est désormais indiqué comment participer à {title}, ou cette indication a changé. La réunion commence le {time}. La page de la réunion l’indique, ainsi que l’entrée d’agenda jointe à ce message.',
  'meeting.joining-set.otherwise': 'la réunion se tient comme prévu.',
  'meeting.joining-set.action': 'Voir la réunion',
  'agenda-item.suggested.subject': 'Répondre à une proposition pour l’ordre du jour : {title}',
  'agenda-item.suggested.body':
    'Un point a été proposé pour l’ordre du jour de la réunion {n} : {title}. Retenez-le ou écartez-le sur la page de la réunion.',
  'agenda-item.suggested.otherwise': 'la proposition reste en attente et l’ordre du jour ne change pas.',
  'agenda-item.suggested.action': 'Voir la proposition',
  'action-point.set.subject': 'Noter ce qui vous est demandé d’ici au {due} : {text}',
  'action-point.set.body': 'La réunion vous a demandé de faire ce qui suit d’ici au {due} : {text}',
  'action-point.set.otherwise': 'cela reste inscrit au rapport de la réunion comme vous étant demandé.',
  'action-point.set.action': 'Voir la réunion',
  'report-correction.answered.subject': 'Noter la réponse à votre correction : {title}',
  'report-correction.answered.body':
    '{outcome, select, taken {Votre correction du rapport de {title} est retenue : {number, select, none {le paragraphe} other {le paragraphe {number}}} se lit comme vous l’avez demandé.} otherwise {Votre correction du rapport de {title} est prise en compte autrement.} other {Votre correction du rapport de {title} n’est pas retenue.}} La page du rapport donne la réponse de la présidence.',
  'report-correction.answered.otherwise': 'le rapport suit son cours avec cette réponse.',
  'report-correction.answered.action': 'Lire la réponse',
  'report.rewritten.subject': 'Relire le rapport avant le {when} : {title}',
  'report.rewritten.body':
    'Le rapport de {title} a été modifié après sa distribution. Sa page indique ce qui a changé depuis. Les participants peuvent demander la correction d’un paragraphe jusqu’au {when}.',
  'report.rewritten.otherwise': 'le rapport est adopté dans son état actuel.',
  'report.rewritten.action': 'Lire ce qui a changé',
};
