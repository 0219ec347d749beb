import type { CallSentences } from './parts';

export const calls: CallSentences = {
  'pass-not-valid':
    'Este código no es válido para esta Parte. Mire de nuevo la carta o pida un nuevo código a la secretaría.',
  'no-such-call': 'No hay ninguna convocatoria de candidaturas de ese tipo dirigida a esta Parte.',
  'call-closed':
    'La convocatoria se ha cerrado. Lo que ha escrito y cargado se conserva. Escriba a la secretaría: la Jefatura puede admitir una candidatura tardía.',
  'nomination-incomplete': 'Todavía falta algo. Está señalado cada lugar que requiere su atención.',
  'party-has-nominated':
    'Esta Parte ya ha presentado una candidatura. Solo puede ser elegible una candidatura por Parte: retire la otra, o presente esta junto a ella y la secretaría preguntará cuál se mantiene.',
  'not-to-be-edited':
    'Esta candidatura ya no puede modificarse en su estado actual. Escriba a la secretaría.',
  'not-in-this-state': 'Una candidatura en este estado no puede pasar a ese otro.',
  'second-eligible':
    'Otra candidatura de esta Parte en esta convocatoria ya es elegible. Solo puede serlo una.',
  'head-decides': 'Esto corresponde decidirlo a la Jefatura.',
  'ask-for-something': 'Indique qué falta y hasta cuándo se espera: una fecha y hora futuras.',
  'source-letter-missing':
    'Cargue la carta con la que llegó la candidatura: sin ella no se introduce nada en nombre de una Parte.',
  'received-ahead': 'La hora de recepción es futura o anterior a la emisión de la convocatoria.',
  'same-nomination': 'Ya son la misma candidatura.',
  'restriction-missing': 'Indique de qué asuntos se abstiene la persona.',
  'own-disclosure': 'Nadie decide sobre su propia declaración. Lo hace otra persona.',
  'nothing-disclosed': 'Aún no hay ninguna declaración de intereses que examinar.',
  'link-not-valid':
    'Este enlace no es válido, o ya no lo es. Puede que la candidatura se haya modificado o retirado.',
  'nominee-time-over': 'El plazo para confirmar o declinar ha vencido. Escriba a la secretaría.',
  'export-over': 'Esta exportación ya no está disponible. Solicítela de nuevo.',
  'not-a-draft': 'Esta notificación ya no es un borrador: queda tal como se presentó.',
  'not-in-clearance': 'Esta notificación no está pendiente de aprobación.',
  'not-approved': 'Solo se emite una notificación que una segunda persona haya aprobado.',
  'has-number': 'Esta notificación ya tiene su número: se publica o queda como está.',
  'notification-incomplete': 'Falta algo para que pueda presentarse.',
  'second-person-needed':
    'Quien redactó una notificación o la modificó por última vez no la aprueba. Acuda a otra persona responsable.',
  'recipients-changed':
    'Los destinatarios han cambiado desde que usted los consultó. Revíselos y emita después la notificación.',
  'no-recipients': 'Nadie la recibiría: elija primero los destinatarios o introduzca los puntos focales.',
  'deadline-shortened': 'Un plazo anunciado no se acorta: solo puede aplazarse.',
  'deadline-passed': 'La fecha límite ya ha pasado.',
  'call-over': 'Esta convocatoria ha terminado. Publique en su lugar una convocatoria complementaria.',
  'not-to-be-related': 'Una notificación de este tipo no puede seguir a aquella.',
  'nominations-not-kept':
    'Aquí aún no se sabe quién ha presentado candidaturas. Elija las Partes por región, o todas.',
  'no-such-text': 'No hay ningún texto en este idioma.',
  'source-stays': 'El texto que traducen los demás se mantiene.',
  'not-needed': 'Este tipo de notificación no necesita este idioma, o ya lo tiene en regla.',
  'number-given': 'Ya se han asignado números hasta este: la numeración nunca retrocede.',
  'too-many-attachments': 'Una notificación lleva diez archivos como máximo. Suprima uno primero.',
  'too-many-response-files': 'Una respuesta lleva tres archivos como máximo.',
  'attached-elsewhere': 'Un archivo con este identificador se conserva en otro lugar. Envíelo con uno nuevo.',
  'no-responses-asked': 'Esta notificación no pide respuestas.',
  'responses-over': 'El plazo de respuesta ha vencido. Escriba a la secretaría.',
  'speaks-for-nobody':
    'Responden a las notificaciones los puntos focales de las Partes y de los observadores.',
  'response-party-unclear': 'Una Parte responde como Parte; quien no lo sea indica solo un nombre.',
  'letter-under-way': 'Se está enviando en este mismo momento.',
  'focal-points-unclear': 'Algunas líneas de la lista no son como deberían. No se ha incorporado nada.',
  'focal-point-known': 'Esta Parte ya tiene un punto focal con esta dirección.',
  'focal-point-ended': 'Este punto focal ya está terminado.',
  'signature-not-valid': 'La firma de este mensaje no es válida.',
};
