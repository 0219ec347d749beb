import type { LetterWords } from '../words.en';

export const es: LetterWords = {
  dear: 'Estimado/a {name}:',
  signature: 'La Secretaría, en nombre del grupo «{group}»',
  keep: 'La dirección de la página solo es válida para su Parte. Quien disponga de ella puede actuar en nombre de su Parte: no la comunique a otros.',

  'receipt.subject': 'Candidatura recibida ({party}): acuse de recibo {receipt}',
  'receipt.body':
    'Se ha recibido la siguiente candidatura, presentada en respuesta a la notificación {number}: {nominee} (Parte: {party}). Número del acuse de recibo: {receipt}. En un mensaje aparte se pide a la persona candidata que confirme.',
  'receipt.next':
    'Hasta el cierre de la convocatoria ({closes}), puede modificarla o retirarla en la página de la convocatoria. Si no hace nada, se mantiene como está y la secretaría la examina.',
  'receipt.action': 'Abrir la página de la convocatoria',

  'confirmation.subject': 'Sírvase confirmar: se ha presentado su candidatura ({party})',
  'confirmation.body':
    'Se ha presentado su candidatura al grupo «{group}» en respuesta a la notificación {number} (Parte: {party}). En su página puede leer lo que se ha indicado sobre usted y confirmar o declinar la candidatura.',
  'confirmation.next':
    'Si no hace nada, la candidatura se mantiene sin confirmar. Si la declina, queda retirada. La página es solo para usted: no comunique a otros su dirección.',
  'confirmation.action': 'Leer y confirmar o declinar',

  'asked.subject': 'Faltan elementos: candidatura {receipt} ({party})',
  'asked.body':
    'La candidatura presentada en respuesta a la notificación {number} está incompleta (persona candidata: {nominee}; Parte: {party}). Elementos que faltan: {items}.',
  'asked.next': 'Plazo de recepción: {until}. Si no llega nada para entonces, la candidatura caduca.',
  'asked.action': 'Abrir la página de la convocatoria y completar la candidatura',

  'interests.subject': 'Declaración de intereses: {nominee} ({party})',
  'interests.body':
    'La secretaría pide a la Parte ({party}) que declare los intereses de la persona candidata ({nominee}), propuesta en respuesta a la notificación {number}, o que modifique la declaración ya presentada.',
  'interests.next':
    'La declaración queda en poder de la secretaría. Mientras no se reciba, no se emite ninguna conclusión sobre los intereses de la persona candidata ({nominee}).',
  'interests.action': 'Abrir la candidatura y declarar los intereses',

  'code.subject': 'Nuevo código para la notificación {number} ({party})',
  'code.body':
    'Código con el que la Parte ({party}) presenta candidaturas en respuesta a la notificación {number}: {code}. Sustituye al que tenía, que ya no es válido.',
  'code.next': 'Cierre de la convocatoria: {closes}. No se necesita cuenta.',
  'code.action': 'Abrir la página de la convocatoria',

  'reminder.subject':
    'Recordatorio, notificación {number}: presente la candidatura antes del cierre ({closes})',
  'reminder.body':
    'Todavía no ha llegado ninguna candidatura de la Parte ({party}) en respuesta a la notificación {number}. Cierre de la convocatoria: {closes}. Su código: {code}.',
  'reminder.next':
    'Si no hace nada, la Parte ({party}) no presenta ninguna candidatura. Si ha enviado una carta, haga caso omiso de este mensaje: ambos envíos se han cruzado.',
  'reminder.action': 'Abrir la página de la convocatoria',

  'item.letter': 'la carta firmada',
  'item.signature': 'la firma de un punto focal o de un alto funcionario',
  'item.cv': 'el CV',
  'item.nominator': 'el nombre y el cargo de quien firma',
  'item.contact': 'los datos de contacto de la persona candidata',
  'item.expertise': 'lo que demuestra la especialización',
  'item.disclosure': 'la declaración de intereses',
  'item.other': 'lo que se indica a continuación',
};
