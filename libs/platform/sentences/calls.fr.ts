import type { CallSentences } from './parts';

export const calls: CallSentences = {
  'pass-not-valid':
    'Ce code n’est pas valable pour cette Partie. Relisez la lettre, ou demandez un nouveau code au secrétariat.',
  'no-such-call': 'Aucun appel à candidatures de ce type n’est adressé à cette Partie.',
  'call-closed':
    'L’appel est clos. Ce que vous avez écrit et téléversé est conservé. Écrivez au secrétariat : le chef du secrétariat peut admettre une candidature tardive.',
  'nomination-incomplete': 'Il manque encore quelque chose. Chaque endroit à compléter est signalé.',
  'party-has-nominated':
    'Cette Partie a déjà présenté une candidature. Une seule candidature par Partie peut être éligible : retirez l’autre, ou soumettez aussi celle-ci et le secrétariat demandera laquelle est maintenue.',
  'not-to-be-edited': 'Cette candidature ne peut plus être modifiée en l’état. Écrivez au secrétariat.',
  'not-in-this-state': 'Une candidature dans cet état ne peut passer à celui-là.',
  'second-eligible':
    'Une autre candidature de cette Partie à cet appel est déjà éligible. Une seule peut l’être.',
  'head-decides': 'Cette décision revient au chef du secrétariat.',
  'ask-for-something': 'Indiquez ce qui manque et jusqu’à quand on l’attend : un moment à venir.',
  'source-letter-missing':
    'Téléversez la lettre par laquelle la candidature est arrivée : sans elle, rien n’est saisi au nom d’une Partie.',
  'received-ahead': 'Le moment de la réception est à venir, ou antérieur à la publication de l’appel.',
  'same-nomination': 'Il s’agit déjà de la même candidature.',
  'restriction-missing': 'Indiquez de quoi la personne se tient à l’écart.',
  'own-disclosure': 'Nul ne statue sur sa propre déclaration. Une autre personne s’en charge.',
  'nothing-disclosed': 'Il n’y a pas encore de déclaration à examiner.',
  'link-not-valid':
    'Ce lien n’est pas valable, ou ne l’est plus. La candidature a peut-être été modifiée ou retirée.',
  'nominee-time-over': 'Le délai pour confirmer ou décliner est écoulé. Écrivez au secrétariat.',
  'export-over': 'Cet export n’est plus disponible. Demandez-le de nouveau.',
  'not-a-draft': 'Cette notification n’est plus un projet : elle reste telle qu’elle a été soumise.',
  'not-in-clearance': 'Cette notification n’est pas en attente d’approbation.',
  'not-approved': 'Seule une notification approuvée par une deuxième personne est publiée.',
  'has-number': 'Cette notification a son numéro : elle est publiée, ou reste en l’état.',
  'notification-incomplete': 'Il manque quelque chose avant que celle-ci puisse être soumise.',
  'second-person-needed':
    'Quiconque a rédigé une notification ou l’a modifiée en dernier ne l’approuve pas. Adressez-vous à un autre responsable.',
  'recipients-changed':
    'Les destinataires ont changé depuis que vous les avez consultés. Vérifiez-les de nouveau, puis publiez la notification.',
  'no-recipients':
    'Personne ne la recevrait : choisissez des destinataires, ou saisissez d’abord des points focaux.',
  'deadline-shortened': 'Un délai annoncé ne peut être raccourci : il ne peut qu’être reporté.',
  'deadline-passed': 'La date limite est passée.',
  'call-over': 'Cet appel est clos. Publiez plutôt un appel complémentaire.',
  'not-to-be-related': 'Une notification de ce type ne peut faire suite à celle-là.',
  'nominations-not-kept':
    'On ne sait pas encore ici qui a présenté une candidature. Choisissez les Parties par région, ou toutes.',
  'no-such-text': 'Il n’y a pas de texte dans cette langue.',
  'source-stays': 'Le texte dont les autres sont la traduction est conservé.',
  'not-needed': 'Ce type de notification n’a pas besoin de cette langue, ou l’a déjà en bon ordre.',
  'number-given':
    'Des numéros ont déjà été attribués jusqu’à celui-ci : ils ne reviennent jamais en arrière.',
  'too-many-attachments': 'Dix fichiers au plus accompagnent une notification. Retirez-en d’abord un.',
  'too-many-response-files': 'Trois fichiers au plus accompagnent une réponse.',
  'attached-elsewhere':
    'Un fichier portant cet identifiant est conservé ailleurs. Envoyez-le sous un nouvel identifiant.',
  'no-responses-asked': 'Cette notification ne demande pas de réponse.',
  'responses-over': 'Le délai de réponse est écoulé. Écrivez au secrétariat.',
  'speaks-for-nobody':
    'Les réponses aux notifications reviennent aux points focaux des Parties et aux observateurs.',
  'response-party-unclear':
    'Une Partie répond en tant que Partie ; qui n’en est pas une n’indique qu’un nom.',
  'letter-under-way': 'L’envoi est en cours en ce moment même.',
  'focal-points-unclear': 'Certaines lignes de la liste ne sont pas conformes. Rien n’a été repris.',
  'focal-point-known': 'Cette Partie a déjà un point focal à cette adresse.',
  'focal-point-ended': 'Il a été mis fin à ce point focal.',
  'signature-not-valid': 'La signature de ce message n’est pas valable.',
};
