import type { MeetingSentences } from './parts';

export const meetings: MeetingSentences = {
  'too-many-agenda-files':
    'Une réunion compte 200 fichiers au plus. Indiquez les documents placés ailleurs par leur adresse.',
  'no-such-agenda-file': 'L’un des fichiers ne se trouve plus ici. Choisissez-le de nouveau.',
  'agenda-file-circulated':
    'Ce fichier a été distribué et reste tel quel. Envoyez le nouveau à côté de celui-ci.',
  'no-pack-yet': 'L’ordre du jour n’a pas encore été distribué : il n’y a donc rien à emporter.',
  'slot-in-the-past':
    'L’un des horaires est passé, ou tombe avant l’arrivée des réponses. Proposez des horaires après le dernier jour pour répondre.',
  'slot-twice': 'Le même horaire est proposé deux fois. Retirez l’un des deux.',
  'poll-closes-too-soon': 'Laissez aux membres au moins une heure pour répondre.',
  'date-poll-over':
    'Une date a été choisie, ou la recherche a été abandonnée. Les réponses ne changent plus rien.',
  'no-such-slot': 'Cet horaire ne fait pas partie de ceux qui sont proposés.',
  'slot-unanswered': 'Répondez pour chacun des horaires : « oui », « si nécessaire » ou « non ».',
  'meeting-in-the-past': 'Une réunion se prévoit pour une heure à venir.',
  'only-longer':
    'Une réunion en cours peut seulement être prolongée. Laissez son début et tout le reste tels quels, et donnez-lui une fin plus tardive ou un jour de plus.',
  'meeting-days-wrong':
    'Chaque jour de réunion doit finir après avoir commencé, durer dix heures au plus et commencer après la fin du précédent.',
  'not-in-this-meeting-state':
    'Cette réunion n’en est plus, ou pas encore, au point où cela peut se faire. Revoyez-la.',
  'members-missing':
    'Une réunion d’un groupe de travail restreint s’adresse à quelques membres. Choisissez-en au moins deux.',
  'members-of-task-groups-only':
    'Seule une réunion d’un groupe de travail restreint s’adresse à certains membres. Retirez-les, ou tenez-la comme celle d’un groupe de travail restreint.',
  'not-of-this-meeting':
    'Cette réunion s’adresse à quelques membres du groupe, et cette personne n’en fait pas partie. Elle peut en lire le contenu.',
  'no-calendar-feed': 'Il n’y a pas d’adresse pour votre programme de calendrier. Créez-en d’abord une.',
  'agenda-item-twice': 'Un point figure deux fois dans cet ordre du jour. Retirez l’un des deux.',
  'agenda-level-skipped': 'Un sous-point vient directement sous le point dont il fait partie.',
  'agenda-heading-timed':
    'Un point comportant des sous-points dure autant qu’eux. Attribuez les minutes aux sous-points.',
  'agenda-empty': 'Il n’y a pas encore de point. Rédigez-en un avant que l’ordre du jour soit distribué.',
  'agenda-unchanged': 'Rien n’a changé depuis la distribution de l’ordre du jour.',
  'meeting-without-date':
    'La réunion n’a pas encore de date. Fixez-en une avant que l’ordre du jour soit distribué.',
  'suggestion-answered': 'Cette proposition a déjà reçu une réponse.',
  'meeting-stands-so': 'C’est déjà l’état actuel de la réunion. Modifiez quelque chose, ou laissez-la ainsi.',
  'no-quorum-rule':
    'Le nombre de membres devant être présents n’a pas encore été fixé. Fixez le quorum, puis ouvrez la réunion.',
  'quorum-fixed': 'La réunion a été ouverte : son quorum reste tel quel.',
  'quorum-too-high': 'Il n’y a pas autant de membres. Indiquez un nombre ne dépassant pas celui des membres.',
  'no-quorum': 'Trop peu de membres sont présents : rien ne peut être approuvé maintenant.',
  'quorum-present': 'Les membres présents sont assez nombreux : la réunion se poursuit telle quelle.',
  'not-presiding': 'Seule la personne qui préside actuellement la réunion peut le faire.',
  'somebody-else-presides':
    'Quelqu’un d’autre préside actuellement la réunion. La personne qui a transmis la présidence peut la reprendre.',
  'chair-is-present': 'La présidence est présente : elle seule transmet la présidence.',
  'not-attending': 'Cette personne n’est pas présente à la réunion.',
  'not-in-session': 'La réunion n’est pas en séance.',
  'session-paused': 'La réunion est suspendue. Reprenez-la d’abord.',
  'no-item-open': 'Aucun point n’est ouvert. Ouvrez-en d’abord un.',
  'item-is-heading': 'Ce point est un titre : ouvrez l’un de ses sous-points.',
  'item-over': 'Ce point est clos.',
  'item-not-open': 'Ce point n’est pas celui qui est ouvert.',
  'list-closed':
    'La liste des orateurs sur ce point est close. Il est encore possible de demander un droit de réponse ou de soulever une motion d’ordre.',
  'asked-already': 'Vous avez déjà demandé la parole sur ce point.',
  'list-changed': 'La liste des orateurs a changé entre-temps. Revoyez-la.',
  'nobody-waits': 'Personne n’attend pour prendre la parole.',
  'floor-taken': 'La parole a été donnée à quelqu’un d’autre entre-temps. Revoyez la liste.',
  'floor-free': 'Personne n’a la parole.',
  'line-lost-too-long':
    'La connexion de cette personne est perdue depuis plus de cinq minutes : elle doit demander de nouveau la parole.',
  'sounding-open':
    'Une décision proposée est déjà soumise à la réunion. Consignez-la ou mettez-la d’abord de côté.',
  'sounding-over': 'Cette décision proposée n’est plus soumise à la réunion.',
  'objection-without-words': 'Indiquez en quelques mots à quoi vous faites objection.',
  'sounding-objected':
    'Un membre s’oppose. Parlez-en, ou mettez la décision proposée de côté : elle n’est pas approuvée.',
  'item-not-closed':
    'Un membre n’est récusé que de points en séance privée. Placez d’abord le point en séance privée dans l’ordre du jour, puis consignez la récusation.',
  'chair-not-recused':
    'La personne qui préside actuellement la réunion n’est pas récusée. Elle transmet la présidence, pour ce point, à une présidence par intérim.',
  'recused-already': 'Ce membre est déjà récusé de ce point.',
  'is-recused': 'Ce membre est récusé de ce point : il n’y prend pas part.',
  'recusal-lifted': 'Cette récusation a déjà été levée.',
  'item-has-recusals':
    'Un membre est récusé d’un point que cet ordre du jour ouvre à tous. Levez d’abord la récusation, ou laissez le point en séance privée.',
  'was-there': 'Vous avez présidé cette réunion, ou répondu quand la décision a été soumise : vous y étiez.',
  'absence-stated': 'Vous avez déjà déclaré votre absence.',
  'absence-window-over':
    'Plus de 24 heures se sont écoulées depuis cette décision. Demandez plutôt une correction du rapport.',
  'report-paragraph-twice': 'Un paragraphe figure deux fois dans ce rapport. Retirez l’un des deux.',
  'report-paragraph-gone':
    'Ce paragraphe n’est plus dans le rapport. Revoyez celui-ci ; si une correction porte sur ce paragraphe, indiquez comment elle a été prise en compte, ou refusez-la.',
  'report-adopted': 'Ce rapport a été adopté : il ne change plus. Corrigez une erreur par un rectificatif.',
  'report-not-open': 'Le rapport n’est pas ouvert aux corrections en ce moment.',
  'corrections-too-short': 'Laissez au moins 72 heures pour les corrections.',
  'corrections-still-open':
    'Des corrections peuvent arriver jusqu’au moment annoncé. Adoptez le rapport ensuite ; si rien n’est alors en suspens, il est adopté de lui-même.',
  'corrections-over': 'Le délai pour les corrections est écoulé.',
  'did-not-attend': 'Les corrections sont demandées par les personnes qui ont participé à la réunion.',
  'correction-says-the-same': 'C’est déjà ce que dit le paragraphe. Écrivez-le tel qu’il devrait être.',
  'correction-answered': 'Cette correction a déjà reçu une réponse.',
  'corrections-unanswered':
    'Certaines corrections n’ont pas encore de réponse. Retenez ou refusez chacune d’elles ; le rapport pourra alors être adopté.',
  'event-ends-before': 'Un événement prend fin le jour où il commence, ou plus tard.',
  'event-too-long': 'Un événement dure 60 jours au plus. Saisissez ses réunions une par une.',
  'procedure-adopted': 'Cette version de la procédure de travail est déjà adoptée.',
  'meeting-not-begun': 'Cette réunion n’a pas commencé, ou a été annulée : elle n’a rien décidé.',
  'adopted-without-quorum': 'Cette réunion a siégé sans quorum. Elle pouvait débattre, sans rien approuver.',
  'adopted-by-task-group':
    'Un groupe de travail restreint prépare des propositions. Le groupe adopte lui-même sa procédure.',
  'report-paragraph-rewritten':
    'Ce paragraphe a été réécrit entre-temps. Lisez ce que la correction y changerait maintenant ; ensuite, retenez-la, ou indiquez comment elle a été prise en compte.',
};
