import type { MeetingWords } from '../catalogue.en';

export const meetings: MeetingWords = {
  'date-poll.opened.subject': 'Indicar antes del {when} cuándo puede reunirse: {title}',
  'date-poll.opened.body':
    'Se busca una fecha: {title}. {slots, plural, one {Se propone un horario.} many {Se proponen # horarios.} other {Se proponen # horarios.}} Le rogamos que indique para cada uno si puede asistir. La página los muestra en su hora local.',
  'date-poll.opened.otherwise': 'se elige una fecha sin saber si usted puede asistir.',
  'date-poll.opened.action': 'Indicar cuándo puede',
  'date-poll.reminded.subject': 'Indicar antes del {when} cuándo puede reunirse: {title}',
  'date-poll.reminded.body':
    'Se busca una fecha: {title}. Usted todavía no ha indicado cuándo puede. Este es el único recordatorio.',
  'date-poll.reminded.otherwise': 'se elige una fecha sin saber si usted puede asistir.',
  'date-poll.reminded.action': 'Indicar cuándo puede',
  'date-poll.voided.subject': 'Ya no se busca fecha: {title}',
  'date-poll.voided.body':
    'Se ha abandonado la búsqueda de una fecha para {title}. Motivo indicado: {reason}. No es necesario que reserve ninguno de los horarios propuestos.',
  'date-poll.voided.otherwise': 'no ocurre nada: ya no se espera ninguna respuesta.',
  'date-poll.voided.action': 'Ver las reuniones',
  'meeting.planned.subject': 'Anotar la fecha: {title}, {day}',
  'meeting.planned.body':
    'Se ha fijado la fecha de {title}. Comienza el {time}. {place, select, none {} other {Lugar: {place}. }}La página de la reunión indica cómo participar.',
  'meeting.planned.otherwise': 'la reunión se celebra según lo previsto.',
  'meeting.planned.action': 'Ver la reunión',
  'meeting.changed.subject':
    '{asked, select, false {Liberar el horario: {title} es para otros miembros} other {{moved, select, true {Anotar el nuevo horario: {title}, {day}} other {Anotar lo que ha cambiado: {title}, {day}}}}}',
  'meeting.changed.body':
    '{asked, select, false {{title} es para algunos miembros del grupo, y usted ya no está entre ellos. Motivo indicado: {reason}. Puede seguir leyendo su programa y su informe.} other {{moved, select, true {El horario de {title} ha cambiado. Ahora comienza el {time}.} other {El horario de {title} es el mismo, pero otra cosa ha cambiado. Comienza el {time}.}} {place, select, none {} other {Lugar: {place}. }}Motivo indicado: {reason}}}',
  'meeting.changed.otherwise':
    '{asked, select, false {no ocurre nada: no se espera ninguna respuesta.} other {la reunión se celebra como está prevista ahora.}}',
  'meeting.changed.action': 'Ver la reunión',
  'meeting.postponed.subject': 'Liberar el horario: {title} se aplaza',
  'meeting.postponed.body':
    '{title} se aplaza. No comienza el {time}. Motivo indicado: {reason}. Se le comunicará una nueva fecha.',
  'meeting.postponed.otherwise': 'no se pierde nada: se le comunicará la nueva fecha.',
  'meeting.postponed.action': 'Ver la reunión',
  'meeting.cancelled.subject': 'Liberar el horario: {title} se cancela',
  'meeting.cancelled.body': '{title} se cancela y no se celebrará. Motivo indicado: {reason}',
  'meeting.cancelled.otherwise': 'no ocurre nada: no se espera ninguna respuesta.',
  'meeting.cancelled.action': 'Ver la reunión',
  'agenda.issued.subject':
    '{revised, select, false {Leer el programa: {title}, {day}} other {Leer lo que ha cambiado en el programa: {title}, {day}}}',
  'agenda.issued.body':
    '{revised, select, false {Se ha distribuido el programa de {title}. La reunión comienza el {time}.} other {Se ha revisado el programa de {title} y la página muestra lo que ha cambiado (Rev.{revision}). La reunión comienza el {time}.}} Los miembros pueden proponer allí un tema.',
  'agenda.issued.otherwise': 'la reunión sigue este programa.',
  'agenda.issued.action': 'Leer el programa',
  'agenda-item.recused.subject':
    'Tomar nota de que {lifted, select, true {participa de nuevo en un tema} other {no participa en un tema}}: {title}',
  'agenda-item.recused.body':
    '{lifted, select, true {Se ha levantado su recusación {number, select, none {de un tema cerrado} other {del tema {number}}} de {title}. Vuelve a participar en él.} other {Está recusado/a {number, select, none {de un tema cerrado} other {del tema {number}}} de {title}. No se le muestran sus documentos ni lo que se hace en él, y sale de la reunión mientras esté abierto.}}',
  'agenda-item.recused.otherwise': 'no ocurre nada: no se espera ninguna respuesta.',
  'agenda-item.recused.action': 'Ver la reunión',
  'report.circulated.subject': 'Leer el informe antes del {when}: {title}',
  'report.circulated.body':
    'Se ha distribuido el informe de {title}. Quienes asistieron pueden pedir que se corrija un párrafo hasta el {when}.',
  'report.circulated.otherwise': 'el informe se aprueba tal como está.',
  'report.circulated.action': 'Leer el informe',
  'report.adopted.subject': 'El informe está aprobado: {title}',
  'report.adopted.body':
    '{bySilence, select, true {El informe de {title} está aprobado: nadie pidió nada más dentro del plazo.} other {La presidencia ha aprobado el informe de {title}.}} Ya no cambia.',
  'report.adopted.otherwise': 'no ocurre nada: no se espera ninguna respuesta.',
  'report.adopted.action': 'Leer el informe',
  'report.corrigendum-issued.subject': 'Tomar nota de una corrección del informe: {title}',
  'report.corrigendum-issued.body':
    'Un error en el párrafo {number} del informe de {title} se ha corregido mediante una corrección de errores. Motivo indicado: {reason}',
  'report.corrigendum-issued.otherwise': 'no ocurre nada: no se espera ninguna respuesta.',
  'report.corrigendum-issued.action': 'Leer el informe',
  'meeting.joining-set.subject': 'Anotar cómo participar: {title}, {day}',
  'meeting.joining-set.body':
    'Se ha indicado cómo participar en {title}, o la indicación ha cambiado. La reunión comienza el {time}. Lo indican la página de la reunión y la entrada de calendario adjunta a este mensaje.',
  'meeting.joining-set.otherwise': 'la reunión se celebra según lo previsto.',
  'meeting.joining-set.action': 'Ver la reunión',
  'agenda-item.suggested.subject': 'Responder a una propuesta para el programa: {title}',
  'agenda-item.suggested.body':
    'Se ha propuesto un tema para el programa de la reunión {n}: {title}. Acéptelo o rechácelo en la página de la reunión.',
  'agenda-item.suggested.otherwise': 'la propuesta queda pendiente y el programa no cambia.',
  'agenda-item.suggested.action': 'Ver la propuesta',
  'action-point.set.subject': 'Tomar nota de lo que se le pide antes del {due}: {text}',
  'action-point.set.body': 'La reunión le ha pedido que haga lo siguiente antes del {due}: {text}',
  'action-point.set.otherwise': 'queda en el informe de la reunión como algo que se le ha pedido.',
  'action-point.set.action': 'Ver la reunión',
  'report-correction.answered.subject': 'Tomar nota de la respuesta a su corrección: {title}',
  'report-correction.answered.body':
    '{outcome, select, taken {Su corrección del informe de {title} se ha aceptado: {number, select, none {el párrafo} other {el párrafo {number}}} dice lo que usted pidió.} otherwise {Su corrección del informe de {title} se ha tenido en cuenta de otra manera.} other {Su corrección del informe de {title} no se ha aceptado.}} La página del informe recoge la respuesta de la presidencia.',
  'report-correction.answered.otherwise': 'el informe sigue su curso con esta respuesta.',
  'report-correction.answered.action': 'Leer la respuesta',
  'report.rewritten.subject': 'Volver a leer el informe antes del {when}: {title}',
  'report.rewritten.body':
    'El informe de {title} se ha modificado después de su distribución. Su página muestra lo que ha cambiado desde entonces. Quienes asistieron pueden pedir que se corrija un párrafo hasta el {when}.',
  'report.rewritten.otherwise': 'el informe se aprueba tal como está ahora.',
  'report.rewritten.action': 'Leer lo que ha cambiado',
};
