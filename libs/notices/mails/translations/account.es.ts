import type { AccountWords } from '../catalogue.en';

export const account: AccountWords = {
  'role.granted.subject':
    'Compruebe su dirección y zona horaria. Función: {role, select, member {miembro} observer {observador} chair {Presidencia} secretariat {secretaría} head {jefatura de la secretaría} bureau {Mesa} other {punto focal}}',
  'role.granted.body':
    'Se le ha asignado una función en el grupo «{group}»: {role, select, member {miembro} observer {observador} chair {Presidencia} secretariat {secretaría} head {jefatura de la secretaría} bureau {Mesa} other {punto focal}}. Para entrar, introduzca esta dirección; recibirá entonces un mensaje con un código. No hay contraseña. Compruebe en su configuración su zona horaria, en la que se le indican las horas, y su idioma; si esta dirección no es la correcta, escriba a la secretaría.',
  'role.granted.otherwise':
    'los mensajes llegarán a esta dirección y las horas se indicarán en la zona {myZone}.',
  'role.granted.action': 'Comprobar su configuración',
  'session.ended.subject': 'Inicie sesión de nuevo: sus sesiones han finalizado',
  'session.ended.body':
    '{why, select, deactivated {La Presidencia o la secretaría de su grupo ha cerrado su cuenta y, con ello, sus sesiones han finalizado en todos los dispositivos. Lo que usted ha escrito se conserva.} other {La Presidencia o la secretaría de su grupo ha finalizado sus sesiones en todos los dispositivos. Lo que usted ha enviado se conserva.}}',
  'session.ended.otherwise':
    '{why, select, deactivated {no ocurre nada más. Si considera que se trata de un error, escriba a la secretaría.} other {no ocurre nada más. Inicie sesión cuando desee continuar; si desconoce el motivo, consulte a la secretaría.}}',
  'session.ended.action': 'Ver su configuración',
  'passkey.added.subject': 'Compruebe: se añadió una clave de acceso a su cuenta',
  'passkey.added.body':
    'Se añadió una clave de acceso a su cuenta. Quien tenga el dispositivo que la contiene puede iniciar sesión en su nombre. Si fue usted, todo está en orden. Si no lo fue, inicie sesión, corrija la situación en su configuración, finalice allí las sesiones que no sean suyas y escriba a la secretaría.',
  'passkey.added.otherwise': 'todo queda como está ahora. Nadie del sistema le pedirá nunca un código.',
  'passkey.added.action': 'Ver su configuración',
  'passkey.removed.subject': 'Compruebe: se eliminó una clave de acceso de su cuenta',
  'passkey.removed.body':
    'Se eliminó una clave de acceso de su cuenta. Ya no permite entrar a nadie. Si fue usted, todo está en orden. Si no lo fue, inicie sesión, corrija la situación en su configuración, finalice allí las sesiones que no sean suyas y escriba a la secretaría.',
  'passkey.removed.otherwise': 'todo queda como está ahora. Nadie del sistema le pedirá nunca un código.',
  'passkey.removed.action': 'Ver su configuración',
  'authenticator.added.subject': 'Compruebe: nueva aplicación de autenticación en su cuenta',
  'authenticator.added.body':
    'Se añadió una aplicación de autenticación a su cuenta: a partir de ahora, sus códigos son su segundo factor. Si fue usted, todo está en orden. Si no lo fue, inicie sesión, corrija la situación en su configuración, finalice allí las sesiones que no sean suyas y escriba a la secretaría.',
  'authenticator.added.otherwise': 'todo queda como está ahora. Nadie del sistema le pedirá nunca un código.',
  'authenticator.added.action': 'Ver su configuración',
  'authenticator.removed.subject': 'Compruebe: se eliminó su aplicación de autenticación',
  'authenticator.removed.body':
    'Se eliminó la aplicación de autenticación de su cuenta. Sus códigos ya no son válidos. Si fue usted, todo está en orden. Si no lo fue, inicie sesión, corrija la situación en su configuración, finalice allí las sesiones que no sean suyas y escriba a la secretaría.',
  'authenticator.removed.otherwise':
    'todo queda como está ahora. Nadie del sistema le pedirá nunca un código.',
  'authenticator.removed.action': 'Ver su configuración',
  'recovery-codes.renewed.subject': 'Compruebe: su cuenta tiene nuevos códigos de recuperación',
  'recovery-codes.renewed.body':
    'Se generaron nuevos códigos de recuperación para su cuenta. Los anteriores ya no son válidos. Si fue usted, todo está en orden. Si no lo fue, inicie sesión, corrija la situación en su configuración, finalice allí las sesiones que no sean suyas y escriba a la secretaría.',
  'recovery-codes.renewed.otherwise':
    'todo queda como está ahora. Nadie del sistema le pedirá nunca un código.',
  'recovery-codes.renewed.action': 'Ver su configuración',
  'factor-reset.asked.subject': 'Compruebe: se pidió restablecer su segundo factor',
  'factor-reset.asked.body':
    'Un administrador ha pedido que se restablezca el segundo factor de su cuenta: se eliminarían sus claves de acceso, su autenticador y sus códigos de recuperación. El motivo indicado es: {reason}. Solo se hará si un segundo administrador lo aprueba en el plazo de un día. Si usted lo pidió, todo está en orden. Si no lo pidió, escriba de inmediato a la secretaría.',
  'factor-reset.asked.otherwise':
    'decide el segundo administrador. Nadie del sistema le pedirá nunca un código.',
  'factor-reset.asked.action': 'Ver su configuración',
  'factors.reset.subject': 'Inicie sesión y elija un nuevo segundo factor: el suyo se restableció',
  'factors.reset.body':
    'Dos administradores han restablecido el segundo factor de su cuenta. Sus claves de acceso, su autenticador y sus códigos de recuperación ya no son válidos, y sus sesiones han finalizado en todos los dispositivos. Inicie sesión con un mensaje enviado a esta dirección y elija un nuevo segundo factor en su configuración. Si usted no lo pidió, escriba de inmediato a la secretaría.',
  'factors.reset.otherwise':
    'su cuenta no tiene segundo factor. Nadie del sistema le pedirá nunca un código.',
  'factors.reset.action': 'Ver su configuración',
  'openid.linked.subject': 'Compruebe: se vinculó una cuenta de otro sitio a la suya',
  'openid.linked.body':
    'Se vinculó una cuenta de otro sitio a la suya. Quien inicie sesión allí puede iniciar sesión aquí en su nombre. Si fue usted, todo está en orden. Si no lo fue, inicie sesión, corrija la situación en su configuración, finalice allí las sesiones que no sean suyas y escriba a la secretaría.',
  'openid.linked.otherwise': 'todo queda como está ahora. Nadie del sistema le pedirá nunca un código.',
  'openid.linked.action': 'Ver su configuración',
  'openid.unlinked.subject': 'Compruebe: se desvinculó de la suya una cuenta de otro sitio',
  'openid.unlinked.body':
    'Se desvinculó de la suya una cuenta de otro sitio. Ya no permite entrar aquí a nadie. Si fue usted, todo está en orden. Si no lo fue, inicie sesión, corrija la situación en su configuración, finalice allí las sesiones que no sean suyas y escriba a la secretaría.',
  'openid.unlinked.otherwise': 'todo queda como está ahora. Nadie del sistema le pedirá nunca un código.',
  'openid.unlinked.action': 'Ver su configuración',
};
