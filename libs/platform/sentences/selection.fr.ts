import type { SelectionSentences } from './parts';

export const selection: SelectionSentences = {
  'profile-missing':
    'Aucun profil de sièges n’a encore été adopté : sans lui, rien à quoi mesurer une liste.',
  'profile-at-fault': 'Quelque chose est inexact dans le profil. Chaque ligne à corriger est signalée.',
  'no-draft-profile': 'Il n’y a pas de projet de profil dans cette version. Rechargez-le.',
  'adopted-ahead': 'Le jour de l’adoption est encore à venir.',
  'board-locked':
    'Cette proposition est devant le Bureau, ou a fait l’objet d’une décision : elle ne peut plus être modifiée. Faites-en une autre.',
  'not-in-this-selection-state': 'La sélection n’en est pas à ce point : revoyez-la.',
  'not-choosable': 'Cette personne candidate ne peut être choisie en l’état de son dossier.',
  'placed-twice':
    'Une personne candidate est retenue, en réserve ou non retenue : celle-ci a été citée deux fois.',
  'same-person-in': 'Cette personne est déjà retenue, au titre de la candidature d’une autre Partie.',
  'no-such-category': 'Le profil n’a pas cette catégorie de sièges.',
  'too-many-proposals': 'Il y a autant de propositions que de lettres de l’alphabet. Écartez-en d’abord une.',
  'panel-does-not-fit': 'Cette liste ne respecte pas le profil. Voyez d’abord ce qu’il faudrait changer.',
  'solve-out-of-time':
    'Cela n’a pu être établi dans le temps imparti. Demandez moins, ou demandez de nouveau plus tard.',
  'lottery-impossible': 'Aucune liste ne respecte le profil : il n’y a rien à tirer au sort.',
  'too-many-ties':
    'Plus de 200 listes sont à égalité. Un tirage au sort portant sur quelques-unes ne serait pas équitable.',
  'drawn-already': 'Ce tirage au sort a eu lieu. Il n’a lieu qu’une fois.',
  'nobody-in-bureau': 'Personne n’a le rôle du Bureau dans ce groupe. Invitez d’abord ses membres.',
  'consultation-time': 'Laissez du temps au Bureau : une fin à venir.',
  'consultation-over': 'Le délai de réponse est écoulé, ou le résultat a été consigné.',
  'consultation-open':
    'Le Bureau est encore consulté : tous doivent d’abord répondre, ou le délai doit être écoulé.',
  'never-shortened': 'Un délai annoncé n’est jamais raccourci.',
  'words-missing': 'Dites-le par écrit : une observation, ou ce dont il faudrait davantage.',
  'already-recused': 'Cette récusation est déjà consignée.',
  'bureau-link-not-valid':
    'Ce lien n’est pas valable, ou ne l’est plus. Connectez-vous, ou demandez au secrétariat.',
  'not-consulted':
    'Le Bureau n’a pas été consulté sur cette liste, ou le résultat n’est pas encore consigné.',
  'criteria-not-accepted':
    'La liste ne respecte pas tous les critères. Chacun de ceux qui sont abandonnés doit être indiqué, avec le motif.',
  'nothing-to-accept':
    'Un critère est abandonné alors que la liste le respecte, ou il l’est plus largement que nécessaire.',
  'pool-changed':
    'Le vivier a changé depuis que la liste a été arrêtée. Revoyez-la et arrêtez-la de nouveau.',
  'reason-missing':
    'Une personne candidate n’a pas encore de motif. Rien n’est publié avant que chacune en ait un.',
  'no-address': 'Une personne candidate n’a pas d’adresse électronique ; personne ne peut donc être invité.',
  'letters-sent': 'Cela a déjà été envoyé. Ce qui a été envoyé ne change jamais.',
  'not-vacant': 'Ce siège n’est pas vacant, ou ne l’est plus.',
  'party-invited': 'La Partie a déjà été invitée.',
  'departed-ahead': 'Le jour d’un départ n’est jamais à venir.',
  'departed-before': 'Nul ne part avant d’être devenu membre.',
  'departure-to-record':
    'La composition comprenant ce membre a été publiée : c’est au chef du secrétariat de consigner le départ.',
  'office-not-empty':
    'La fonction de présidence est pourvue. Une élection commence une fois qu’elle est vacante.',
  'election-under-way':
    'Une élection a déjà lieu. Elle doit prendre fin ou être annulée avant qu’une autre ne commence.',
  'election-times':
    'Les candidatures demandent un certain temps à partir de maintenant, puis les objections 72 heures : indiquez deux dates et heures dans cet ordre.',
  'not-in-this-election-state': 'L’élection n’en est pas à ce point : revoyez-la.',
  'already-candidate': 'La candidature de ce membre est déjà déposée.',
  'not-a-candidate': 'Ce membre n’est pas candidat à cette élection.',
  'already-objected': 'Vous avez déjà fait objection.',
};
