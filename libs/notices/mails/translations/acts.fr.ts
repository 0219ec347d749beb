import type { ActWords } from '../catalogue.en';

export const acts: ActWords = {
  'sign-in.subject': 'Utiliser ce code pour se connecter : valable dix minutes',
  'sign-in.body':
    'Une personne, très probablement vous, souhaite se connecter avec cette adresse. Saisissez le code {code} sur la page d’où vous venez, ou ouvrez le lien ci-dessous et appuyez sur le bouton qui s’y trouve.',
  'sign-in.otherwise':
    'le code expire de lui-même après dix minutes. Si la demande ne vient pas de vous, ignorez ce message : nul ne peut se connecter sans le code, et personne ici ne vous le demandera jamais.',
  'sign-in.action': 'Ouvrir la page de connexion',
  'round.opened.subject': 'Faire vos observations d’ici au {when} : {title}',
  'round.opened.body':
    'Le texte {symbol}, « {title} », est ouvert aux observations. Nous vous prions de le lire et de faire vos observations sur ses paragraphes. Chaque observation reçoit une réponse de la Présidence, que vous pouvez lire à côté.',
  'round.opened.otherwise':
    'le texte poursuit son cours sans vos observations. Les observations qui arrivent plus tard sont conservées dans une liste distincte, et la Présidence décide s’il y a lieu de les admettre.',
  'round.opened.action': 'Lire le texte et faire des observations',
  'round.extended.subject': 'Faire vos observations d’ici au {when} (prolongé) : {title}',
  'round.extended.body':
    'Le délai pour les observations sur {symbol}, « {title} », est prolongé. Motif indiqué : {reason}. Ce que vous avez écrit est conservé ; il n’est pas nécessaire de l’écrire à nouveau.',
  'round.extended.otherwise':
    'vos observations restent telles quelles, et le texte poursuit son cours à l’expiration du délai.',
  'round.extended.action': 'Poursuivre vos observations',
  'task-group.opened.subject': 'Travailler d’ici au {when} dans le groupe de travail restreint : {title}',
  'task-group.opened.body':
    'La Présidence vous a demandé, ainsi qu’à quelques autres, de travailler en groupe de travail restreint sur {paragraphs, plural, one {un paragraphe} many {# de paragraphes} other {# paragraphes}} du texte « {title} ». Vous écrivez sur votre propre copie : le texte lui-même reste tel quel jusqu’à ce que la personne qui dirige le groupe ait remis le résultat et que la Présidence ait décidé. La page indique la tâche et les autres membres.',
  'task-group.opened.otherwise': 'les autres proposent sans votre contribution.',
  'task-group.opened.action': 'Lire la tâche et écrire',
  'circulation.opened.subject':
    '{mode, select, silence {Objecter d’ici au {when} ou approuver : {title}} other {Répondre d’ici au {when} : {title}}}',
  'circulation.opened.body':
    '{mode, select, silence {Le texte final {symbol}, « {title} », vous est soumis pour approbation. Si vous l’approuvez, vous n’avez rien à faire. Si vous ne pouvez pas l’approuver, faites-le savoir avant l’expiration du délai : indiquez le paragraphe, le motif et le libellé qui résoudrait le problème.} other {Le texte final {symbol}, « {title} », vous est soumis pour approbation. Chaque membre est prié de répondre : vous approuvez, vous approuvez avec une note, ou vous faites objection en indiquant le paragraphe, le motif et le libellé qui résoudrait le problème.}}',
  'circulation.opened.otherwise':
    '{mode, select, silence {votre silence vaut approbation. Une seule objection arrête immédiatement le décompte, et tous les membres en sont informés.} other {votre silence ne vaut pas approbation. Sans la réponse de tous, le texte n’est pas approuvé.}}',
  'circulation.opened.action': 'Lire le texte et répondre',
  'silence.broken.subject': 'Lire l’objection ({party}) : {title}',
  'silence.broken.body':
    'Objection ({party}) : elle porte sur {count, plural, one {le paragraphe {paragraphs}} many {les paragraphes {paragraphs}} other {les paragraphes {paragraphs}}} de {symbol}, « {title} ». Le décompte est arrêté et rien n’est approuvé. Motif indiqué : {reason}',
  'silence.broken.otherwise':
    'il ne se passe rien : personne n’a à répondre maintenant. La Présidence fera connaître la suite.',
  'silence.broken.action': 'Lire l’objection et le libellé proposé',
  'objection.lifted.subject':
    '{reopened, select, true {Objecter d’ici au {when} ou approuver : {title}} other {Prendre note : objection levée ({party}), {title}}}',
  'objection.lifted.body':
    '{reopened, select, true {Objection levée ({party}) : elle portait sur {symbol}, « {title} ». Il n’y a plus d’objection, et le décompte reprend.} other {Objection levée ({party}) : elle portait sur {symbol}, « {title} ». Une autre objection est maintenue ; le décompte reste donc arrêté.}}',
  'objection.lifted.otherwise':
    '{reopened, select, true {la réponse que vous avez donnée est maintenue. Si vous n’en avez pas donné, votre silence vaut approbation.} other {il ne se passe rien : personne n’a à répondre maintenant.}}',
  'objection.lifted.action': 'Voir où en est la procédure',
  'circulation.extended.subject': 'Répondre d’ici au {when}, délai prolongé : {title}',
  'circulation.extended.body':
    'Le délai de réponse sur {symbol}, « {title} », est prolongé. Motif indiqué : {reason}. Le texte est inchangé.',
  'circulation.extended.otherwise':
    'la réponse que vous avez donnée est maintenue. Si vous n’en avez pas donné, ce que le premier message indiquait au sujet du silence reste valable.',
  'circulation.extended.action': 'Voir où en est la procédure',
  'circulation.moved.subject': 'Répondre d’ici au {when}, délai reporté : {title}',
  'circulation.moved.body':
    'Peu avant l’expiration du délai de réponse sur {symbol}, « {title} », le présent service a été inaccessible. Afin que nul n’en pâtisse, la clôture est reportée d’une durée égale à celle de l’interruption, augmentée d’un jour. Le texte est inchangé.',
  'circulation.moved.otherwise':
    'la réponse que vous avez donnée est maintenue. Si vous n’en avez pas donné, ce que le premier message indiquait au sujet du silence reste valable.',
  'circulation.moved.action': 'Voir où en est la procédure',
  'circulation.superseded.subject': 'Attendre un nouveau texte, modification en cours : {title}',
  'circulation.superseded.body':
    'Le texte {symbol}, « {title} », a été retiré pour être modifié. Motif indiqué : {reason}. Toutes les réponses le concernant sont nulles. Le nouveau texte vous sera soumis, avec une nouvelle période complète.',
  'circulation.superseded.otherwise':
    'rien n’est perdu : le texte qui vous a été soumis ne sera pas approuvé tel quel.',
  'circulation.superseded.action': 'Voir où en est la procédure',
  'circulation.referred.subject': 'Préparer une réunion : {title}',
  'circulation.referred.body':
    'Le texte {symbol}, « {title} », n’a pas été approuvé par écrit et est renvoyé à une réunion du groupe. Motif indiqué : {reason}. La date vous sera communiquée séparément.',
  'circulation.referred.otherwise':
    'le texte reste tel quel jusqu’à la réunion. Aucune réponse écrite n’est plus acceptée.',
  'circulation.referred.action': 'Lire le texte et les objections',
  'circulation.agreed.subject': 'Conserver dans vos dossiers, texte approuvé : {title}',
  'circulation.agreed.body':
    '{how, select, silence {Le délai est écoulé et il n’y a pas d’objection : le texte {symbol}, « {title} », est approuvé.} explicit {Tous les membres ont répondu et approuvent : le texte {symbol}, « {title} », est approuvé.} declared {Toutes les objections ont été levées et la Présidence a déclaré l’approbation : le texte {symbol}, « {title} », est approuvé.} other {Le texte {symbol}, « {title} », est approuvé. Les réserves formulées sont consignées avec lui.}}',
  'circulation.agreed.otherwise': 'rien ne change : le texte est approuvé et ne peut plus être modifié.',
  'circulation.agreed.action': 'Lire le texte approuvé',
  'circulation.lapsed.subject':
    '{over, select, true {À conserver : {title} n’est pas approuvé, le cycle est terminé} other {Attendre la Présidence, texte non approuvé à temps : {title}}}',
  'circulation.lapsed.body':
    '{over, select, true {Le cycle est terminé, et avec lui la procédure relative à {symbol}, « {title} ». Le texte n’est pas approuvé.} other {Le délai de réponse sur {symbol}, « {title} », est écoulé, et tous les membres n’ont pas approuvé. {silent, plural, =0 {Tous ont répondu.} one {# membre n’a pas répondu.} many {# membres n’ont pas répondu.} other {# membres n’ont pas répondu.}} Le texte n’est pas approuvé.}}',
  'circulation.lapsed.otherwise':
    '{over, select, true {il ne se passe rien : aucune réponse n’est plus acceptée.} other {il ne se passe rien : aucune réponse n’est plus acceptée. La Présidence fera connaître la suite.}}',
  'circulation.lapsed.action': 'Voir où en est la procédure',
  'notification.submitted.subject': 'Approuver ou renvoyer : {title}',
  'notification.submitted.body':
    'La notification « {title} » a été soumise pour approbation. Vous dirigez le secrétariat et n’y avez pas écrit : veuillez la lire, puis l’approuver ou la renvoyer en indiquant le motif.',
  'notification.submitted.otherwise':
    'elle reste en attente et rien n’est envoyé à personne. Elle reçoit son numéro une fois approuvée.',
  'notification.submitted.action': 'Lire la notification',
  dear: 'Bonjour {name},',
  byWhen: 'Date limite :',
  otherwise: 'Si vous ne faites rien :',
  linkIsSafe: 'Ouvrir le lien ne change rien : vous confirmez sur la page.',
  and: '{local}, soit {utc}',
  signature: 'Le secrétariat, pour le groupe « {group} »',
  signatureOfHouse: 'Le secrétariat',
  settings: 'Réception des messages',
  stop: 'Arrêter les récapitulatifs quotidiens',
  'footer.formal':
    'Ceci est un message officiel adressé aux membres du groupe. Votre langue et votre fuseau horaire figurent dans vos paramètres.',
  'footer.task':
    'Vous recevez ce message parce que quelque chose vous attend. Votre langue et votre fuseau horaire figurent dans vos paramètres.',
  'footer.account':
    'Ce message concerne votre propre compte. Les messages de cette nature sont toujours envoyés.',
  'footer.sign-in':
    'Ce message ne vous est envoyé que lorsqu’une personne demande à se connecter avec votre adresse.',
  'footer.news':
    'Ce message vous est envoyé parce que vous souhaitez recevoir immédiatement ces informations. Vous pouvez le désactiver.',
  'footer.summary':
    'Ce récapitulatif arrive à 7 heures du matin, à votre heure, lorsqu’il y a du nouveau. Vous pouvez le désactiver.',
};
