import type { NewsWords } from '../catalogue.en';

export const news: NewsWords = {
  'answer.subject':
    '{acting, select, true {Présidence par intérim : observation} other {Présidence : votre observation}} {number} {disposition, select, accepted {acceptée} accepted_with_changes {acceptée avec modifications} for_discussion {à examiner} noted {notée} not_accepted {non acceptée} duplicate {en double} other {hors du champ}}',
  'answer.body': 'Votre observation sur « {title} » a reçu une réponse.',
  'answer.otherwise':
    'il ne se passe rien. Ce qui appelle une réponse de votre part dans un certain délai fait l’objet d’un message distinct.',
  'answer.action': 'Voir la réponse à côté de votre observation',
  'news.subject': 'Lire {what} : {title}',
  'news.body': 'Voici du nouveau dans les travaux du groupe.',
  'news.otherwise':
    'il ne se passe rien. Ce qui appelle une réponse de votre part dans un certain délai fait l’objet d’un message distinct.',
  'news.action': 'Lire à l’endroit d’origine',
  'summary.subject': 'Lire {what} : {title}',
  'summary.body': 'Voici ce qui est nouveau depuis votre dernier récapitulatif.',
  'summary.otherwise':
    'il ne se passe rien. Ce qui appelle une réponse de votre part dans un certain délai fait l’objet d’un message distinct.',
  'summary.action': 'Lire à l’endroit d’origine',
  'news.answers': 'Réponses à vos observations',
  'news.replies': 'Répliques et appuis à vos observations',
  'news.comments': 'Nouvelles observations sur « {title} »',
  'news.group': 'Le groupe',
  'news.answer':
    'Observation {number} : {disposition, select, accepted {acceptée} accepted_with_changes {acceptée avec modifications} for_discussion {à examiner} noted {notée} not_accepted {non acceptée} duplicate {en double} other {hors du champ}}',
  'news.reason': '{says}. Motif indiqué : {reason}',
  'news.reply': '{who} : réplique à votre observation {number}',
  'news.support': '{who} : appui à votre observation {number}',
  'news.paragraph':
    '{place, select, 0 {Titre} other {Paragraphe {place}}} : {count, plural, one {# observation ({by})} many {# observations ({by})} other {# observations ({by})}}',
  'news.seated': '{name} occupe désormais le siège suivant : {party}',
  'news.unseated': '{name} n’occupe plus le siège suivant : {party}',
  'news.office':
    '{name} exerce désormais {kind, select, chair {la Présidence} other {la Présidence par intérim}}',
  'news.officeLeft':
    '{name} n’exerce plus {kind, select, chair {la Présidence} other {la Présidence par intérim}}',
  'news.role':
    '{name} est désormais {role, select, member {membre} observer {observateur} chair {à la Présidence} secretariat {au secrétariat} head {chef du secrétariat} bureau {au Bureau} other {point focal}}',
  'news.roleEnded':
    '{name} n’est plus {role, select, member {membre} observer {observateur} chair {à la Présidence} secretariat {au secrétariat} head {chef du secrétariat} bureau {au Bureau} other {point focal}}',
  'news.count.answers':
    '{count, plural, one {# réponse pour vous} many {# réponses pour vous} other {# réponses pour vous}}',
  'news.count.comments':
    '{count, plural, one {# nouvelle observation} many {# nouvelles observations} other {# nouvelles observations}}',
  'news.count.replies':
    '{count, plural, one {# réplique pour vous} many {# répliques pour vous} other {# répliques pour vous}}',
  'news.count.supports': '{count, plural, one {# appui} many {# appuis} other {# appuis}}',
  'news.count.changes':
    '{count, plural, one {# changement dans le groupe} many {# changements dans le groupe} other {# changements dans le groupe}}',
  'news.more': 'd’autres nouveautés',
};
