import type { GeneralSentences } from './parts';

export const general: GeneralSentences = {
  'not-signed-in': 'Inicie sesión primero.',
  'not-your-role': 'Su función en el grupo no incluye esto.',
  'not-at-this-stage': 'Esto no puede hacerse en la etapa en que se encuentra el grupo.',
  'code-not-valid': 'Este código o enlace no es válido, o ya no lo es. Solicite un nuevo mensaje.',
  'role-not-yours-to-give': 'Usted no puede asignar esta función ni ponerle fin.',
  'already-has-role': 'Esta persona ya tiene esa función.',
  'account-closed': 'La cuenta de esta persona se ha desactivado.',
  'foreign-origin': 'Esta solicitud procede de otro sitio.',
  'too-many-requests': 'Demasiados intentos. Espere unos minutos.',
  'fresh-sign-in-needed': 'Confirme primero que es usted, con un código de un nuevo mensaje.',
  'second-factor-needed':
    'Para hacer esto, inicie sesión con su clave de acceso o introduzca un código de su aplicación de autenticación.',
  'passkey-not-valid':
    'Esta clave de acceso no se ha aceptado. Inténtelo de nuevo o inicie sesión por correo electrónico.',
  'passkey-not-added':
    'Su dispositivo no ha proporcionado ninguna clave de acceso que pueda utilizarse aquí. Inténtelo de nuevo.',
  'passkey-known': 'Esta clave de acceso ya figura en su lista.',
  'factor-code-not-valid': 'Este código no es válido o ya se ha utilizado.',
  'authenticator-known': 'Ya tiene una aplicación de autenticación. Suprímala antes de añadir otra.',
  'reset-asked-for': 'Esto ya se ha solicitado. Otro administrador puede hacerlo o retirar la petición.',
  'second-administrator-needed':
    'Se requieren dos personas: lo hace un administrador que no lo haya solicitado.',
  'own-factors': 'Sus propios medios de acceso los cambia usted en su configuración.',
  'no-second-factor': 'Esta persona no tiene ningún segundo factor que se pueda restablecer.',
  'openid-not-offered': 'Aquí no se ofrece el inicio de sesión por medio de otro sitio.',
  'openid-not-valid': 'El otro sitio no le ha devuelto aquí como se esperaba. Empiece de nuevo.',
  'openid-unknown':
    'Aquí nadie está vinculado a esta cuenta del otro sitio. Inicie sesión por correo electrónico y vincúlela en su configuración.',
  'openid-linked-already': 'Esta cuenta del otro sitio ya está vinculada a otra persona.',
  'no-such-group': 'Aquí no existe lo que se busca.',
  'no-idempotency-key': 'Envíe una cabecera Idempotency-Key con esta solicitud.',
  'key-used-otherwise': 'Esta Idempotency-Key ya se recibió antes, con otra solicitud.',
  'no-such-step': 'El ciclo no pasa de la etapa en que se encuentra a esa otra.',
  'reason-required': 'Indique el porqué: aquí se requiere un motivo.',
  'office-taken': 'Alguien ocupa ya este cargo. Ponga fin primero a ese mandato.',
  'not-a-member': 'Esta persona no es miembro activo del grupo.',
  'no-seat-left': 'Este grupo de puestos no tiene ningún puesto vacante.',
  'no-such-seat': 'El grupo no tiene ese puesto para esta Parte.',
  'comes-with-seat':
    'Quien tiene un puesto es miembro: asígnele un puesto o ponga fin a su condición de miembro.',
  'comes-with-office': 'Quien ocupa el cargo ejerce la presidencia: asígnele el cargo o póngale fin.',
  'already-seated': 'Esta persona, o esta Parte, ya tiene un puesto en el grupo.',
  'not-a-party': 'Este Estado no es Parte en el Convenio y no se le puede asignar un puesto.',
  'stop-link-not-valid': 'Este enlace no está completo o no procede de un mensaje nuestro.',
  'file-empty': 'Este archivo está vacío. Elíjalo de nuevo o elija otro.',
  'file-too-large': 'Este archivo supera los 5 MB. Escanéelo en gris o con menor resolución.',
  'file-wrong-type':
    'No es un archivo PDF, JPEG, PNG o Word (DOCX), diga lo que diga su nombre. Guárdelo en uno de estos formatos.',
  'attachment-wrong-type':
    'No es un archivo PDF, Word (DOCX), Excel (XLSX), PNG o JPEG, diga lo que diga su nombre. Guárdelo en uno de estos formatos.',
  'file-unsafe': 'Este archivo contiene macros, o más de lo que parece. Guárdelo como PDF y elija ese.',
  'file-broken-off': 'El archivo no llegó completo. No se ha conservado nada; elíjalo de nuevo.',
  'file-damaged':
    'Este archivo ya no puede leerse tal como se guardó. Comuníquelo a quienes administran este sistema.',
  malformed: 'Algo en esta solicitud no es como se esperaba. No se ha guardado nada.',
  'too-large': 'Es demasiado grande para enviarse de una vez. No se ha guardado nada.',
  'not-found': 'Aquí no existe lo que se busca.',
  internal:
    'Se ha producido un error aquí, no por su parte. Lo que ha escrito sigue en su pantalla; inténtelo de nuevo.',
  unavailable:
    'El servicio no está disponible por un momento. Lo que ha escrito está a salvo en su pantalla; se volverá a intentar.',
};
