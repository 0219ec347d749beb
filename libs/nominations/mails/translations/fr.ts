import type { LetterWords } from '../words.en';

export const fr: LetterWords = {
  dear: 'Bonjour {name},',
  signature: 'Le secrétariat, pour le groupe « {group} »',
  keep: 'L’adresse de la page n’est valable que pour votre Partie. Quiconque en dispose peut agir au nom de votre Partie : prière de ne pas la communiquer.',

  'receipt.subject': 'Candidature reçue ({party}) : accusé de réception {receipt}',
  'receipt.body':
    'La candidature suivante, présentée en réponse à la notification {number}, a été reçue : {nominee} (Partie : {party}). Numéro de l’accusé de réception : {receipt}. Un message distinct invite la personne candidate à confirmer.',
  'receipt.next':
    'Jusqu’à la clôture de l’appel ({closes}), vous pouvez la modifier ou la retirer sur la page de l’appel. Si vous ne faites rien, elle est maintenue en l’état et le secrétariat l’examine.',
  'receipt.action': 'Ouvrir la page de l’appel',

  'confirmation.subject': 'Prière de confirmer : votre candidature a été présentée ({party})',
  'confirmation.body':
    'Votre candidature au groupe « {group} » a été présentée en réponse à la notification {number} (Partie : {party}). Sur votre page, vous pouvez lire les renseignements donnés à votre sujet, puis confirmer ou décliner la candidature.',
  'confirmation.next':
    'Si vous ne faites rien, la candidature est maintenue sans confirmation. Si vous la déclinez, elle est retirée. La page est réservée à votre usage : prière de ne pas en communiquer l’adresse.',
  'confirmation.action': 'Lire, puis confirmer ou décliner',

  'asked.subject': 'Éléments manquants : candidature {receipt} ({party})',
  'asked.body':
    'La candidature présentée en réponse à la notification {number} est incomplète (personne candidate : {nominee} ; Partie : {party}). Éléments manquants : {items}.',
  'asked.next':
    'Date limite de réception : {until}. Si rien n’arrive d’ici là, la candidature devient caduque.',
  'asked.action': 'Ouvrir la page de l’appel et compléter la candidature',

  'interests.subject': 'Déclaration d’intérêts : {nominee} ({party})',
  'interests.body':
    'Le secrétariat demande à la Partie ({party}) de déclarer les intérêts de la personne candidate ({nominee}), présentée en réponse à la notification {number}, ou de modifier la déclaration déjà faite.',
  'interests.next':
    'La déclaration reste au secrétariat. Tant qu’elle n’a pas été reçue, aucune conclusion n’est rendue sur les intérêts de la personne candidate ({nominee}).',
  'interests.action': 'Ouvrir la candidature et déclarer les intérêts',

  'code.subject': 'Nouveau code pour la notification {number} ({party})',
  'code.body':
    'Code permettant à la Partie ({party}) de présenter une candidature en réponse à la notification {number} : {code}. Il remplace votre code antérieur, qui n’est plus valable.',
  'code.next': 'Clôture de l’appel : {closes}. Aucun compte n’est nécessaire.',
  'code.action': 'Ouvrir la page de l’appel',

  'reminder.subject': 'Rappel, notification {number} : candidature à présenter avant la clôture ({closes})',
  'reminder.body':
    'Aucune candidature de la Partie ({party}) n’est encore parvenue en réponse à la notification {number}. Clôture de l’appel : {closes}. Votre code : {code}.',
  'reminder.next':
    'Si vous ne faites rien, la Partie ({party}) ne présentera pas de candidature. Si vous avez envoyé une lettre, ne tenez pas compte du présent message : les deux envois se sont croisés.',
  'reminder.action': 'Ouvrir la page de l’appel',

  'item.letter': 'la lettre signée',
  'item.signature': 'la signature d’un point focal ou d’un haut fonctionnaire',
  'item.cv': 'le CV',
  'item.nominator': 'le nom et la fonction du signataire',
  'item.contact': 'les coordonnées de la personne candidate',
  'item.expertise': 'ce qui atteste les compétences',
  'item.disclosure': 'la déclaration d’intérêts',
  'item.other': 'ce qui est indiqué ci-dessous',
};
