import type { AccountWords } from '../catalogue.en';

export const account: AccountWords = {
  'role.granted.subject':
    'Vous êtes {role, select, member {membre} observer {observateur} chair {à la Présidence} secretariat {au secrétariat} head {chef du secrétariat} bureau {au Bureau} other {point focal}} : vérifier adresse et fuseau horaire',
  'role.granted.body':
    'Un rôle vous a été attribué dans le groupe « {group} » : vous êtes {role, select, member {membre} observer {observateur} chair {à la Présidence} secretariat {au secrétariat} head {chef du secrétariat} bureau {au Bureau} other {point focal}}. Pour vous connecter, saisissez cette adresse ; un message vous apportera alors un code. Il n’y a pas de mot de passe. Dans vos paramètres, vérifiez votre fuseau horaire, dans lequel les heures vous sont indiquées, et votre langue ; si cette adresse n’est pas la bonne, écrivez au secrétariat.',
  'role.granted.otherwise':
    'les messages arrivent à cette adresse, et les heures sont indiquées dans le fuseau {myZone}.',
  'role.granted.action': 'Vérifier vos paramètres',
  'session.ended.subject': 'Se connecter à nouveau : vos sessions ont été fermées',
  'session.ended.body':
    '{why, select, deactivated {Un responsable de la gestion de votre groupe a clos votre compte, et vos sessions sont de ce fait fermées sur tous les appareils. Ce que vous avez écrit est conservé.} other {Un responsable de la gestion de votre groupe a fermé vos sessions sur tous les appareils. Ce que vous avez envoyé est conservé.}}',
  'session.ended.otherwise':
    '{why, select, deactivated {il ne se passe rien d’autre. Si vous pensez qu’il s’agit d’une erreur, écrivez au secrétariat.} other {il ne se passe rien d’autre. Connectez-vous lorsque vous souhaiterez continuer ; si vous n’en connaissez pas la raison, adressez-vous au secrétariat.}}',
  'session.ended.action': 'Consulter vos paramètres',
  'passkey.added.subject': 'Vérifier : une clé d’accès a été ajoutée à votre compte',
  'passkey.added.body':
    'Une clé d’accès a été ajoutée à votre compte. Quiconque détient l’appareil qui la contient peut se connecter en votre nom. Si cela vient de vous, tout est en ordre. Dans le cas contraire, connectez-vous, rétablissez la situation dans vos paramètres, fermez-y les sessions qui ne sont pas les vôtres et écrivez au secrétariat.',
  'passkey.added.otherwise':
    'la situation reste telle quelle. Personne ici ne vous demandera jamais de code.',
  'passkey.added.action': 'Consulter vos paramètres',
  'passkey.removed.subject': 'Vérifier : une clé d’accès de votre compte a été supprimée',
  'passkey.removed.body':
    'Une clé d’accès de votre compte a été supprimée. Elle ne permet plus à personne de se connecter. Si cela vient de vous, tout est en ordre. Dans le cas contraire, connectez-vous, rétablissez la situation dans vos paramètres, fermez-y les sessions qui ne sont pas les vôtres et écrivez au secrétariat.',
  'passkey.removed.otherwise':
    'la situation reste telle quelle. Personne ici ne vous demandera jamais de code.',
  'passkey.removed.action': 'Consulter vos paramètres',
  'authenticator.added.subject': 'Vérifier : application d’authentification ajoutée au compte',
  'authenticator.added.body':
    'Une application d’authentification a été ajoutée à votre compte : ses codes constituent désormais votre second facteur. Si cela vient de vous, tout est en ordre. Dans le cas contraire, connectez-vous, rétablissez la situation dans vos paramètres, fermez-y les sessions qui ne sont pas les vôtres et écrivez au secrétariat.',
  'authenticator.added.otherwise':
    'la situation reste telle quelle. Personne ici ne vous demandera jamais de code.',
  'authenticator.added.action': 'Consulter vos paramètres',
  'authenticator.removed.subject': 'Vérifier : application d’authentification supprimée du compte',
  'authenticator.removed.body':
    'L’application d’authentification de votre compte a été supprimée. Ses codes ne sont plus valables. Si cela vient de vous, tout est en ordre. Dans le cas contraire, connectez-vous, rétablissez la situation dans vos paramètres, fermez-y les sessions qui ne sont pas les vôtres et écrivez au secrétariat.',
  'authenticator.removed.otherwise':
    'la situation reste telle quelle. Personne ici ne vous demandera jamais de code.',
  'authenticator.removed.action': 'Consulter vos paramètres',
  'recovery-codes.renewed.subject': 'Vérifier : votre compte a de nouveaux codes de récupération',
  'recovery-codes.renewed.body':
    'De nouveaux codes de récupération ont été créés pour votre compte. Les précédents ne sont plus valables. Si cela vient de vous, tout est en ordre. Dans le cas contraire, connectez-vous, rétablissez la situation dans vos paramètres, fermez-y les sessions qui ne sont pas les vôtres et écrivez au secrétariat.',
  'recovery-codes.renewed.otherwise':
    'la situation reste telle quelle. Personne ici ne vous demandera jamais de code.',
  'recovery-codes.renewed.action': 'Consulter vos paramètres',
  'factor-reset.asked.subject': 'Vérifier : réinitialisation demandée pour votre second facteur',
  'factor-reset.asked.body':
    'Un administrateur a demandé la réinitialisation du second facteur de votre compte : vos clés d’accès, votre application d’authentification et vos codes de récupération seraient supprimés. Motif indiqué : {reason}. Elle n’aura lieu que si un second administrateur y consent dans un délai d’un jour. Si vous l’avez demandée, tout est en ordre. Dans le cas contraire, écrivez sans tarder au secrétariat.',
  'factor-reset.asked.otherwise':
    'la décision revient au second administrateur. Personne ici ne vous demandera jamais de code.',
  'factor-reset.asked.action': 'Consulter vos paramètres',
  'factors.reset.subject': 'Se connecter et choisir un nouveau second facteur : l’ancien a été réinitialisé',
  'factors.reset.body':
    'Deux administrateurs ont réinitialisé le second facteur de votre compte. Vos clés d’accès, votre application d’authentification et vos codes de récupération ne sont plus valables, et vos sessions sont fermées sur tous les appareils. Connectez-vous au moyen d’un message envoyé à cette adresse et choisissez un nouveau second facteur dans vos paramètres. Si vous ne l’avez pas demandé, écrivez sans tarder au secrétariat.',
  'factors.reset.otherwise':
    'votre compte n’a pas de second facteur. Personne ici ne vous demandera jamais de code.',
  'factors.reset.action': 'Consulter vos paramètres',
  'openid.linked.subject': 'Vérifier : un compte d’un autre site a été lié au vôtre',
  'openid.linked.body':
    'Un compte d’un autre site a été lié au vôtre. Quiconque se connecte sur ce site peut se connecter ici en votre nom. Si cela vient de vous, tout est en ordre. Dans le cas contraire, connectez-vous, rétablissez la situation dans vos paramètres, fermez-y les sessions qui ne sont pas les vôtres et écrivez au secrétariat.',
  'openid.linked.otherwise':
    'la situation reste telle quelle. Personne ici ne vous demandera jamais de code.',
  'openid.linked.action': 'Consulter vos paramètres',
  'openid.unlinked.subject': 'Vérifier : un compte d’un autre site n’est plus lié au vôtre',
  'openid.unlinked.body':
    'La liaison entre un compte d’un autre site et le vôtre a été supprimée. Ce compte ne permet plus à personne de se connecter ici. Si cela vient de vous, tout est en ordre. Dans le cas contraire, connectez-vous, rétablissez la situation dans vos paramètres, fermez-y les sessions qui ne sont pas les vôtres et écrivez au secrétariat.',
  'openid.unlinked.otherwise':
    'la situation reste telle quelle. Personne ici ne vous demandera jamais de code.',
  'openid.unlinked.action': 'Consulter vos paramètres',
};
