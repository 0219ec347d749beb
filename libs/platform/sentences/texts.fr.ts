import type { TextSentences } from './parts';

export const texts: TextSentences = {
  'no-such-paragraph': 'Le projet ne contient pas ce paragraphe.',
  'no-comment-round': 'Aucun tour d’observations n’est ouvert sur ce projet.',
  'version-superseded':
    'Une version plus récente de ce texte a été diffusée. Consultez-la, puis envoyez de nouveau votre observation.',
  'quote-not-found': 'Les mots que vous avez sélectionnés ne se trouvent pas dans ce paragraphe.',
  'nothing-said': 'Faites une observation ou proposez un libellé.',
  'not-your-comment': 'Seul l’auteur d’une observation peut faire cela.',
  'comment-withdrawn': 'Cette observation a été retirée.',
  'comment-answered': 'Cette observation a déjà reçu une réponse.',
  'own-comment': 'Vous ne pouvez pas appuyer votre propre observation.',
  'not-admitted':
    'Cette observation est arrivée tardivement. Admettez-la d’abord dans le tour, ou laissez-la parmi les tardives.',
  'not-late': 'Cette observation n’est pas arrivée tardivement.',
  'round-still-open': 'Le tour d’observations est encore en cours : un délai annoncé n’est jamais raccourci.',
  'round-closed': 'Ce tour d’observations est clos.',
  'comments-unanswered':
    'Certaines observations n’ont pas encore de réponse. Chacune doit en avoir une pour que cela puisse se faire.',
  'closes-too-soon': 'La date limite doit être à venir et ne peut être que reportée.',
  'paragraph-held': 'Quelqu’un d’autre travaille sur ce paragraphe.',
  'changed-meanwhile':
    'Ceci a changé depuis que vous l’avez lu. Voici l’état actuel ; rien de ce que vous avez écrit n’est perdu.',
  'no-if-match': 'Envoyez If-Match avec l’ETag de ce que vous avez lu.',
  'nothing-changed': 'Le texte est identique à celui de la dernière version.',
  'stem-taken': 'Un projet portant cette cote existe déjà.',
  'empty-draft': 'Le projet ne contient pas encore de texte.',
  'changes-unapproved': 'Certaines modifications n’ont pas été validées telles qu’elles sont.',
  'marks-out-of-text': 'Un passage en gras, en italique ou en lien se trouve hors du texte.',
  'draft-not-issued':
    'Ce texte n’a pas encore été diffusé. Diffusez d’abord une version : chacun lit ce sur quoi travaille un groupe de travail restreint.',
  'lead-not-among':
    'La personne responsable du groupe de travail restreint en est membre. Choisissez l’un de ses membres.',
  'paragraph-in-task-group':
    'Un autre groupe de travail restreint travaille sur l’un de ces paragraphes. Laissez ce paragraphe de côté, ou mettez d’abord fin à cet autre groupe.',
  'not-in-task-group': 'Seuls les membres de ce groupe de travail restreint rédigent ses propositions.',
  'not-the-lead': 'C’est la personne responsable du groupe de travail restreint qui en remet le résultat.',
  'not-in-this-task-group-state':
    'Ce groupe de travail restreint n’en est plus, ou pas encore, au point où cela peut se faire. Revoyez-le.',
  'task-group-over':
    'Le délai de ce groupe de travail restreint est écoulé. Ce que vous avez écrit est toujours à l’écran ; la Présidence peut donner plus de temps.',
  'proposal-decided': 'La Présidence a déjà statué sur cette proposition.',
  'none-taken':
    'Aucune proposition n’a pu être reprise telle quelle. Chacune indique pourquoi : statuez sur elles une par une.',
  'nothing-proposed': 'Le groupe de travail restreint a laissé ce paragraphe tel quel.',
  'proposed-to-leave-out':
    'Le groupe de travail restreint propose d’omettre ce paragraphe. Retirez d’abord cette proposition.',
  'not-in-the-text-yet':
    'Ce paragraphe n’est pas encore dans le texte : il n’y a rien à omettre. Retirez plutôt la proposition.',
  'nothing-to-take-back': 'Rien n’est proposé ici qui puisse être retiré. Revoyez la page.',
  'only-a-wording-instead':
    'D’autres mots ne peuvent remplacer qu’un libellé. Reprenez cette proposition telle quelle, ou écartez-la.',
  'task-group-at-work':
    'Un groupe de travail restreint travaille encore sur ce texte. Attendez son résultat, ou mettez-y d’abord fin.',
  'proposals-undecided':
    'Des propositions d’un groupe de travail restreint attendent une décision. Reprenez ou écartez chacune d’elles, ou mettez fin au groupe de travail restreint.',
  'version-not-final': 'Seule une version finale peut être distribuée.',
  'hash-mismatch': 'Le texte auquel vous avez répondu n’est pas le texte distribué. Ouvrez-le de nouveau.',
  'version-taken-back':
    'Cette version a été retirée pour être modifiée. Diffusez le texte modifié, finalisez-le, puis distribuez-le.',
  'already-circulating': 'Ce texte est déjà distribué.',
  'not-as-agreed':
    'La procédure de travail dit comment le groupe approuve : par le silence ou par une réponse de chacun. Ceci est l’autre manière.',
  'period-too-short': 'Le délai est plus court que ne le permet la procédure de travail.',
  'ends-on-weekend': 'Une distribution ne prend pas fin un samedi ni un dimanche.',
  'ends-on-holiday': 'Une distribution ne prend pas fin un jour férié prévu par la procédure de travail.',
  'not-on-roster':
    'Seules les personnes qui étaient membres à l’ouverture de cette distribution peuvent répondre.',
  'objection-incomplete': 'Une objection indique le paragraphe, le motif et le libellé qui la lèverait.',
  'objection-unasked': 'Seule une objection comporte un paragraphe, un motif et un libellé.',
  'nothing-to-lift': 'Vous n’avez aucune objection maintenue.',
  'objections-stand': 'Une objection est encore maintenue.',
  'answers-missing': 'Quelqu’un n’a pas encore répondu.',
  'circulation-over': 'Cette distribution est terminée.',
  'not-broken': 'Personne n’a fait objection : le délai court encore.',
  'no-reservations': 'La procédure de travail ne permet pas l’approbation avec réserve.',
  'too-much-unsent':
    'Vous avez commencé cent observations sur ce projet. Envoyez-en ou abandonnez-en quelques-unes ; celle-ci n’est conservée que sur cet appareil.',
};
