import type { ActWords } from '../catalogue.en';

export const acts: ActWords = {
  'sign-in.subject': 'Use este código para iniciar sesión: válido diez minutos',
  'sign-in.body':
    'Alguien, muy probablemente usted, quiere iniciar sesión con esta dirección. Escriba el código {code} en la página de la que viene, o abra el enlace que figura más abajo y pulse allí el botón.',
  'sign-in.otherwise':
    'el código caduca por sí solo a los diez minutos. Si no fue usted, no tenga en cuenta este mensaje: nadie entra sin el código y nadie del sistema se lo pedirá nunca.',
  'sign-in.action': 'Abrir la página de inicio de sesión',
  'round.opened.subject': 'Comente hasta el {when}: {title}',
  'round.opened.body':
    'El texto {symbol}, «{title}», está abierto a comentarios. Le rogamos que lo lea y formule comentarios sobre sus párrafos. Cada comentario recibe una respuesta de la Presidencia, que puede leer junto a él.',
  'round.opened.otherwise':
    'el texto sigue su curso sin sus comentarios. Los comentarios que lleguen después se conservan en una lista aparte y la Presidencia decide si los toma en cuenta.',
  'round.opened.action': 'Leer el texto y comentar',
  'round.extended.subject': 'Comente hasta el {when} (prórroga): {title}',
  'round.extended.body':
    'Hay más tiempo para formular comentarios sobre {symbol}, «{title}». Motivo indicado: {reason}. Lo que usted ha escrito se conserva; no tiene que escribirlo de nuevo.',
  'round.extended.otherwise':
    'sus comentarios quedan como están y el texto sigue su curso cuando termine el plazo.',
  'round.extended.action': 'Continuar con sus comentarios',
  'task-group.opened.subject': 'Trabaje hasta el {when} en el grupo reducido: {title}',
  'task-group.opened.body':
    'La Presidencia le ha pedido, junto con algunas otras personas, que trabaje como grupo de trabajo reducido en {paragraphs, plural, one {un párrafo} many {# de párrafos} other {# párrafos}} de «{title}». Escriben en una copia propia: el texto mismo queda como está hasta que quien dirige el grupo haya devuelto el resultado y la Presidencia haya decidido. La página dice cuál es la tarea y quién más forma parte del grupo.',
  'task-group.opened.otherwise': 'los demás proponen sin su contribución.',
  'task-group.opened.action': 'Leer la tarea y escribir',
  'circulation.opened.subject':
    '{mode, select, silence {Objete hasta el {when} o acepte: {title}} other {Responda hasta el {when}: {title}}}',
  'circulation.opened.body':
    '{mode, select, silence {El texto definitivo {symbol}, «{title}», se le presenta para recabar su acuerdo. Si está de acuerdo, no tiene que hacer nada. Si no puede dar su acuerdo, indíquelo antes de que termine el plazo: señale el párrafo, el motivo y la redacción que lo resolvería.} other {El texto definitivo {symbol}, «{title}», se le presenta para recabar su acuerdo. Se pide a cada miembro que responda: puede manifestar su acuerdo, manifestarlo con una nota, o formular una objeción e indicar el párrafo, el motivo y la redacción que lo resolvería.}}',
  'circulation.opened.otherwise':
    '{mode, select, silence {su silencio equivale a acuerdo. Una sola objeción detiene de inmediato el plazo y se comunica a todos.} other {su silencio no equivale a acuerdo. Sin la respuesta de todos, el texto no queda acordado.}}',
  'circulation.opened.action': 'Leer el texto y responder',
  'silence.broken.subject': 'Lea la objeción a {title} (Parte: {party})',
  'silence.broken.body':
    'Se ha formulado una objeción a {symbol}, «{title}» (Parte: {party}; {count, plural, one {párrafo {paragraphs}} many {párrafos {paragraphs}} other {párrafos {paragraphs}}}). El plazo se ha detenido y nada queda acordado. Motivo indicado: {reason}',
  'silence.broken.otherwise':
    'no ocurre nada: nadie tiene que responder ahora. La Presidencia comunicará los pasos siguientes.',
  'silence.broken.action': 'Leer la objeción y la redacción propuesta',
  'objection.lifted.subject':
    '{reopened, select, true {Objete hasta el {when} o acepte: {title}} other {Lea: objeción retirada (Parte: {party}). {title}}}',
  'objection.lifted.body':
    '{reopened, select, true {Se ha retirado la objeción a {symbol}, «{title}» (Parte: {party}). Ya no queda ninguna objeción y el plazo vuelve a correr.} other {Se ha retirado la objeción a {symbol}, «{title}» (Parte: {party}). Queda otra objeción, por lo que el plazo sigue detenido.}}',
  'objection.lifted.otherwise':
    '{reopened, select, true {la respuesta que haya dado se mantiene. Si no ha dado ninguna, su silencio equivale a acuerdo.} other {no ocurre nada: nadie tiene que responder ahora.}}',
  'objection.lifted.action': 'Ver el estado actual',
  'circulation.extended.subject': 'Responda hasta el {when} (prórroga): {title}',
  'circulation.extended.body':
    'Hay más tiempo para responder sobre {symbol}, «{title}». Motivo indicado: {reason}. El texto es el mismo.',
  'circulation.extended.otherwise':
    'la respuesta que haya dado se mantiene. Si no ha dado ninguna, sigue siendo válido lo que el primer mensaje decía sobre el silencio.',
  'circulation.extended.action': 'Ver el estado actual',
  'circulation.moved.subject': 'Responda hasta el {when} (hubo corte): {title}',
  'circulation.moved.body':
    'Poco antes de que terminara el plazo para responder sobre {symbol}, «{title}», no fue posible acceder a este servicio. Para que nadie se vea perjudicado, el cierre se ha aplazado por el tiempo que duró la interrupción y un día más. El texto es el mismo.',
  'circulation.moved.otherwise':
    'la respuesta que haya dado se mantiene. Si no ha dado ninguna, sigue siendo válido lo que el primer mensaje decía sobre el silencio.',
  'circulation.moved.action': 'Ver el estado actual',
  'circulation.superseded.subject': 'Espere un nuevo texto, el anterior se modifica: {title}',
  'circulation.superseded.body':
    'El texto {symbol}, «{title}», se ha retirado para modificarlo. Motivo indicado: {reason}. Todas las respuestas quedan sin efecto. Se le consultará de nuevo sobre el nuevo texto, con un nuevo plazo completo.',
  'circulation.superseded.otherwise':
    'no se pierde nada: el texto sobre el que se le consultó no se acordará tal como estaba.',
  'circulation.superseded.action': 'Ver el estado actual',
  'circulation.referred.subject': 'Prepárese para una reunión: {title}',
  'circulation.referred.body':
    'El texto {symbol}, «{title}», no se acordó por escrito y se remite a una reunión del grupo. Motivo indicado: {reason}. La fecha se le comunicará por separado.',
  'circulation.referred.otherwise':
    'el texto queda como está hasta la reunión. Ya no se admiten respuestas por escrito.',
  'circulation.referred.action': 'Leer el texto y las objeciones',
  'circulation.agreed.subject': 'Conserve en su archivo, texto acordado: {title}',
  'circulation.agreed.body':
    '{how, select, silence {El plazo ha terminado sin objeciones: {symbol}, «{title}», queda acordado.} explicit {Todos los miembros han respondido y están de acuerdo: {symbol}, «{title}», queda acordado.} declared {Se han retirado todas las objeciones y la Presidencia ha declarado el acuerdo: {symbol}, «{title}», queda acordado.} other {El texto {symbol}, «{title}», queda acordado. Las reservas formuladas constan junto con él.}}',
  'circulation.agreed.otherwise': 'no cambia nada: el texto está acordado y ya no puede modificarse.',
  'circulation.agreed.action': 'Leer lo acordado',
  'circulation.lapsed.subject':
    '{over, select, true {Consérvelo: {title} no queda acordado, el ciclo ha terminado} other {Espere a la Presidencia, texto no acordado en plazo: {title}}}',
  'circulation.lapsed.body':
    '{over, select, true {El ciclo ha terminado y, con él, el procedimiento sobre {symbol}, «{title}». El texto no queda acordado.} other {El plazo para responder sobre {symbol}, «{title}», ha terminado y no todos han manifestado su acuerdo. {silent, plural, =0 {Todos han respondido.} one {Un miembro no ha respondido.} many {# miembros no han respondido.} other {# miembros no han respondido.}} El texto no queda acordado.}}',
  'circulation.lapsed.otherwise':
    '{over, select, true {no ocurre nada: ya no se admiten respuestas.} other {no ocurre nada: ya no se admiten respuestas. La Presidencia comunicará los pasos siguientes.}}',
  'circulation.lapsed.action': 'Ver el estado actual',
  'notification.submitted.subject': 'Aprobar o devolver: {title}',
  'notification.submitted.body':
    'La notificación «{title}» se presentó para su aprobación. Usted dirige la secretaría y no ha escrito en ella: léala y apruébela, o devuélvala indicando el motivo.',
  'notification.submitted.otherwise':
    'queda a la espera y no se envía nada a nadie. Recibe su número cuando se aprueba.',
  'notification.submitted.action': 'Leer la notificación',
  dear: 'Estimado/a {name}:',
  byWhen: 'Fecha límite:',
  otherwise: 'Si usted no hace nada,',
  linkIsSafe: 'Abrir el enlace no cambia nada: la confirmación se hace en la página.',
  and: '{local}, es decir, {utc}',
  signature: 'La Secretaría, en nombre del grupo «{group}»',
  signatureOfHouse: 'La Secretaría',
  settings: 'Cómo recibe los mensajes',
  stop: 'Suspender los resúmenes diarios',
  'footer.formal':
    'Este es un mensaje oficial dirigido a los miembros del grupo. Su idioma y su zona horaria figuran en su configuración.',
  'footer.task':
    'Recibe este mensaje porque algo espera por usted. Su idioma y su zona horaria figuran en su configuración.',
  'footer.account':
    'Este mensaje se refiere a su propia cuenta. Los mensajes de este tipo se envían siempre.',
  'footer.sign-in': 'Usted recibe este mensaje solo cuando alguien solicita iniciar sesión con su dirección.',
  'footer.news': 'Usted recibe este mensaje porque desea que se le informe de inmediato. Puede desactivarse.',
  'footer.summary':
    'Este resumen se envía a las siete de la mañana, en su zona horaria, cuando hay novedades. Puede desactivarse.',
};
