import type { TextSentences } from './parts';

export const texts: TextSentences = {
  'no-such-paragraph': 'El proyecto no tiene ese párrafo.',
  'no-comment-round': 'No hay ninguna ronda de comentarios abierta sobre este proyecto.',
  'version-superseded':
    'Se ha emitido una versión más reciente de este texto. Consúltela y envíe después de nuevo su comentario.',
  'quote-not-found': 'Las palabras que ha seleccionado no están en este párrafo.',
  'nothing-said': 'Escriba un comentario o proponga una redacción.',
  'not-your-comment': 'Solo el autor de un comentario puede hacer esto con él.',
  'comment-withdrawn': 'Este comentario se ha retirado.',
  'comment-answered': 'Este comentario ya tiene respuesta.',
  'own-comment': 'No puede apoyar su propio comentario.',
  'not-admitted': 'Este comentario llegó tarde. Incorpórelo primero a la ronda o déjelo entre los tardíos.',
  'not-late': 'Este comentario no llegó tarde.',
  'round-still-open': 'La ronda de comentarios sigue abierta: un plazo anunciado nunca se acorta.',
  'round-closed': 'Esta ronda de comentarios está cerrada.',
  'comments-unanswered':
    'Algunos comentarios aún no tienen respuesta. Cada uno necesita una antes de que pueda hacerse esto.',
  'closes-too-soon': 'La fecha límite debe ser futura y solo puede aplazarse.',
  'paragraph-held': 'Otra persona está trabajando en este párrafo.',
  'changed-meanwhile':
    'Esto ha cambiado desde que usted lo leyó. Así está ahora; no se ha perdido nada de lo suyo.',
  'no-if-match': 'Envíe If-Match con el ETag de lo que ha leído.',
  'nothing-changed': 'El texto es el mismo que en la última versión.',
  'stem-taken': 'Ya existe un proyecto con esta signatura.',
  'empty-draft': 'El proyecto aún no tiene texto.',
  'changes-unapproved': 'Algunas modificaciones no se han aprobado en su forma actual.',
  'marks-out-of-text': 'Un fragmento en negrita, en cursiva o con enlace queda fuera del texto.',
  'draft-not-issued':
    'Este texto aún no se ha emitido. Emita primero una versión: todos leen aquello en lo que trabaja un grupo de trabajo reducido.',
  'lead-not-among':
    'La persona responsable del grupo de trabajo reducido es uno de sus miembros. Elija a uno de ellos.',
  'paragraph-in-task-group':
    'Otro grupo de trabajo reducido trabaja en uno de estos párrafos. Exclúyalo o ponga fin primero a ese grupo.',
  'not-in-task-group': 'Solo los miembros de este grupo de trabajo reducido redactan sus propuestas.',
  'not-the-lead': 'La persona responsable del grupo de trabajo reducido devuelve el resultado.',
  'not-in-this-task-group-state':
    'Este grupo de trabajo reducido ya no está, o aún no está, en un punto en que eso pueda hacerse. Revíselo.',
  'task-group-over':
    'El plazo de este grupo de trabajo reducido ha terminado. Lo que ha escrito sigue en su pantalla; la Presidencia puede darle más tiempo al grupo.',
  'proposal-decided': 'La Presidencia ya ha decidido sobre esta propuesta.',
  'none-taken':
    'Ninguna de las propuestas pudo incorporarse tal como está. Cada una indica el motivo: decida sobre ellas una por una.',
  'nothing-proposed': 'El grupo de trabajo reducido ha dejado este párrafo como estaba.',
  'proposed-to-leave-out':
    'El grupo de trabajo reducido propone suprimir este párrafo. Retire primero esa propuesta.',
  'not-in-the-text-yet':
    'Este párrafo aún no está en el texto: no hay nada que suprimir. Retire la propuesta en su lugar.',
  'nothing-to-take-back': 'Aquí no hay ninguna propuesta que pueda retirarse. Revíselo.',
  'only-a-wording-instead':
    'Otras palabras solo pueden sustituir a una redacción. Incorpore esto tal como está o no lo acepte.',
  'task-group-at-work':
    'Un grupo de trabajo reducido sigue trabajando en este texto. Espere su resultado o póngale fin primero.',
  'proposals-undecided':
    'Hay propuestas de un grupo de trabajo reducido a la espera de una decisión. Incorpore o no acepte cada una de ellas, o ponga fin al grupo de trabajo reducido.',
  'version-not-final': 'Solo puede distribuirse una versión definitiva.',
  'hash-mismatch': 'El texto al que ha respondido no es el texto distribuido. Ábralo de nuevo.',
  'version-taken-back':
    'Esta versión se retiró para modificarla. Emita el texto modificado, ultímelo y distribuya ese.',
  'already-circulating': 'Este texto ya está distribuido para recabar el acuerdo.',
  'not-as-agreed':
    'El procedimiento de trabajo dice cómo acuerda el grupo: por silencio o por una respuesta de cada miembro. Esta es la otra forma.',
  'period-too-short': 'El plazo es más corto de lo que permite el procedimiento de trabajo.',
  'ends-on-weekend': 'Una distribución no termina en sábado ni en domingo.',
  'ends-on-holiday': 'Una distribución no termina en un día festivo previsto en el procedimiento de trabajo.',
  'not-on-roster': 'Solo pueden responder quienes eran miembros cuando se abrió esta distribución.',
  'objection-incomplete': 'Una objeción indica el párrafo, el motivo y la redacción que la resolvería.',
  'objection-unasked': 'Solo una objeción lleva párrafo, motivo y redacción.',
  'nothing-to-lift': 'Usted no tiene ninguna objeción vigente.',
  'objections-stand': 'Subsiste una objeción.',
  'answers-missing': 'Alguien no ha respondido todavía.',
  'circulation-over': 'Esta distribución ha terminado.',
  'not-broken': 'Nadie ha objetado: el plazo sigue corriendo.',
  'no-reservations': 'El procedimiento de trabajo no permite acordar con una reserva.',
  'too-much-unsent':
    'Ha empezado cien comentarios sobre este proyecto. Envíe o descarte algunos; este se conserva solo en este dispositivo.',
};
