import type { GeneralSentences } from './parts';

export const general: GeneralSentences = {
  'not-signed-in': 'Connectez-vous d’abord.',
  'not-your-role': 'Votre rôle dans le groupe ne comprend pas cela.',
  'not-at-this-stage': 'Cela ne peut se faire à la phase où se trouve le groupe.',
  'code-not-valid': 'Ce code ou ce lien n’est pas valable, ou ne l’est plus. Demandez un nouveau message.',
  'role-not-yours-to-give': 'Vous ne pouvez ni attribuer ce rôle ni y mettre fin.',
  'already-has-role': 'Cette personne a déjà ce rôle.',
  'account-closed': 'Le compte de cette personne a été désactivé.',
  'foreign-origin': 'Cette demande provenait d’un autre site.',
  'too-many-requests': 'Trop de tentatives. Attendez quelques minutes.',
  'fresh-sign-in-needed':
    'Confirmez d’abord qu’il s’agit bien de vous, au moyen d’un code reçu dans un nouveau message.',
  'second-factor-needed':
    'Pour ce faire, connectez-vous avec votre clé d’accès, ou indiquez un code de votre application d’authentification.',
  'passkey-not-valid': 'Cette clé d’accès n’a pas été acceptée. Réessayez, ou connectez-vous par courriel.',
  'passkey-not-added': 'Votre appareil n’a fourni aucune clé d’accès utilisable ici. Réessayez.',
  'passkey-known': 'Cette clé d’accès figure déjà dans votre liste.',
  'factor-code-not-valid': 'Ce code n’est pas valable, ou il a déjà été utilisé.',
  'authenticator-known':
    'Vous avez déjà une application d’authentification. Supprimez-la avant d’en ajouter une autre.',
  'reset-asked-for':
    'Cela a déjà été demandé. Un autre administrateur peut s’en charger, ou retirer la demande.',
  'second-administrator-needed':
    'Deux personnes sont nécessaires : un administrateur qui n’en a pas fait la demande s’en charge.',
  'own-factors': 'Vos propres moyens de connexion se modifient dans vos paramètres.',
  'no-second-factor': 'Cette personne n’a aucun second facteur à réinitialiser.',
  'openid-not-offered': 'La connexion par un autre site n’est pas proposée ici.',
  'openid-not-valid': 'L’autre site ne vous a pas renvoyé comme prévu. Recommencez.',
  'openid-unknown':
    'Personne ici n’est lié à ce compte de l’autre site. Connectez-vous par courriel, puis liez-le dans vos paramètres.',
  'openid-linked-already': 'Ce compte de l’autre site est déjà lié à quelqu’un.',
  'no-such-group': 'Rien de tel n’existe ici.',
  'no-idempotency-key': 'Envoyez une Idempotency-Key avec cette requête.',
  'key-used-otherwise': 'Cette Idempotency-Key a déjà été reçue, avec une autre requête.',
  'no-such-step': 'Le cycle ne passe pas de la phase où il se trouve à celle-là.',
  'reason-required': 'Indiquez pourquoi : un motif est exigé ici.',
  'office-taken': 'Quelqu’un exerce déjà cette fonction. Mettez-y d’abord fin.',
  'not-a-member': 'Cette personne n’est pas membre actif du groupe.',
  'no-seat-left': 'Ce groupe de sièges n’a pas de siège vacant.',
  'no-such-seat': 'Le groupe n’a pas de siège de ce type pour cette Partie.',
  'comes-with-seat':
    'Quiconque occupe un siège est membre : attribuez un siège à cette personne, ou mettez fin à sa qualité de membre.',
  'comes-with-office':
    'Quiconque exerce la fonction assure la présidence : attribuez la fonction à cette personne, ou mettez-y fin.',
  'already-seated': 'Cette personne, ou cette Partie, a déjà un siège dans le groupe.',
  'not-a-party': 'Cet État n’est pas Partie à la Convention et ne peut se voir attribuer un siège.',
  'stop-link-not-valid': 'Ce lien n’est pas complet, ou ne provient pas d’un de nos messages.',
  'file-empty': 'Ce fichier est vide. Choisissez-le de nouveau, ou un autre.',
  'file-too-large':
    'Ce fichier dépasse 5 Mo. Numérisez-le en niveaux de gris, ou à une résolution plus faible.',
  'file-wrong-type':
    'Ce n’est pas un fichier PDF, JPEG, PNG ou Word (DOCX), malgré son nom. Enregistrez-le dans l’un de ces formats.',
  'attachment-wrong-type':
    'Ce n’est pas un fichier PDF, Word (DOCX), Excel (XLSX), PNG ou JPEG, malgré son nom. Enregistrez-le dans l’un de ces formats.',
  'file-unsafe':
    'Ce fichier contient des macros, ou plus qu’il n’y paraît. Enregistrez-le en PDF et choisissez ce PDF.',
  'file-broken-off':
    'Le fichier n’est pas arrivé en entier. Rien n’en a été conservé ; choisissez-le de nouveau.',
  'file-damaged':
    'Ce fichier ne peut plus être lu tel qu’il a été enregistré. Veuillez en informer les responsables de ce système.',
  malformed: 'Un élément de cette demande n’est pas conforme à ce qui est attendu. Rien n’a été enregistré.',
  'too-large': 'C’est trop volumineux pour être envoyé en une fois. Rien n’a été enregistré.',
  'not-found': 'Rien de tel n’existe ici.',
  internal:
    'Une erreur s’est produite ici, et non de votre côté. Ce que vous avez écrit est toujours à l’écran ; réessayez.',
  unavailable:
    'Le service est momentanément inaccessible. Ce que vous avez écrit reste en sécurité à l’écran ; une nouvelle tentative sera faite.',
};
