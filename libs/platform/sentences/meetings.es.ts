import type { MeetingSentences } from './parts';

export const meetings: MeetingSentences = {
  'too-many-agenda-files':
    'Una reunión tiene 200 archivos como máximo. Indique los documentos que están en otro lugar por su dirección.',
  'no-such-agenda-file': 'Uno de los archivos ya no está aquí. Elíjalo de nuevo.',
  'agenda-file-circulated': 'Este archivo se distribuyó y queda como está. Envíe el nuevo junto a él.',
  'no-pack-yet': 'El programa aún no se ha distribuido, así que todavía no hay nada que llevarse.',
  'slot-in-the-past':
    'Uno de los horarios ya ha pasado o es anterior al fin del plazo de respuesta. Proponga horarios posteriores al último día para responder.',
  'slot-twice': 'El mismo horario se propone dos veces. Suprima uno de los dos.',
  'poll-closes-too-soon': 'Deje a los miembros al menos una hora para responder.',
  'date-poll-over':
    'Ya se ha elegido una fecha o se ha abandonado la búsqueda. Las respuestas ya no cambian nada.',
  'no-such-slot': 'Este horario no está entre los propuestos.',
  'slot-unanswered': 'Responda para cada uno de los horarios: sí, si es necesario o no.',
  'meeting-in-the-past': 'Una reunión se prevé para un momento futuro.',
  'only-longer':
    'Una reunión en curso solo se puede alargar. Deje como están su comienzo y todo lo demás, y póngale un final más tarde u otro día.',
  'meeting-days-wrong':
    'Cada día de una reunión termina después de comenzar, dura diez horas como máximo y comienza después de haber terminado el anterior.',
  'not-in-this-meeting-state':
    'Esta reunión ya no está, o aún no está, en un punto en que eso pueda hacerse. Revísela.',
  'members-missing':
    'Una reunión de un grupo de trabajo reducido es para unos pocos miembros. Elija al menos a dos.',
  'members-of-task-groups-only':
    'Solo una reunión de un grupo de trabajo reducido es para algunos de los miembros. No los indique, o celébrela como reunión de un grupo de trabajo reducido.',
  'not-of-this-meeting':
    'Esta reunión es para unos pocos miembros del grupo y esta persona no está entre ellos. Puede leer sobre ella.',
  'no-calendar-feed': 'No hay ninguna dirección para su programa de calendario. Créela primero.',
  'agenda-item-twice': 'Un tema figura dos veces en este programa. Suprima uno de los dos.',
  'agenda-level-skipped': 'Una parte va justo debajo del tema al que pertenece.',
  'agenda-heading-timed': 'Un tema con partes dura lo que duran estas. Asigne los minutos a las partes.',
  'agenda-empty': 'Aún no hay ningún tema. Escriba uno antes de que se distribuya el programa.',
  'agenda-unchanged': 'Nada ha cambiado desde que se distribuyó el programa.',
  'meeting-without-date':
    'La reunión aún no tiene fecha. Asígnele una antes de que se distribuya su programa.',
  'suggestion-answered': 'Esta propuesta ya ha sido respondida.',
  'meeting-stands-so': 'La reunión ya está así. Cambie algo o déjela como está.',
  'no-quorum-rule':
    'Aún no se ha indicado cuántos miembros deben estar presentes. Fije el quórum y abra después la reunión.',
  'quorum-fixed': 'La reunión se ha abierto: su quórum queda como está.',
  'quorum-too-high': 'No hay tantos miembros. Indique un número que no supere el de los miembros.',
  'no-quorum': 'Hay muy pocos miembros presentes: ahora no se puede acordar nada.',
  'quorum-present': 'Hay suficientes miembros presentes: la reunión continúa como está.',
  'not-presiding': 'Solo quien preside ahora la reunión puede hacer esto.',
  'somebody-else-presides':
    'Otra persona preside ahora la reunión. Quien cedió la presidencia puede recuperarla.',
  'chair-is-present': 'La presidencia está presente: solo ella puede ceder su función.',
  'not-attending': 'Esta persona no está presente en la reunión.',
  'not-in-session': 'La reunión no está en curso.',
  'session-paused': 'La reunión está suspendida. Reanúdela primero.',
  'no-item-open': 'No hay ningún tema abierto. Abra uno primero.',
  'item-is-heading': 'Este tema es un título: abra una de sus partes.',
  'item-over': 'Este tema ha concluido.',
  'item-not-open': 'Este tema no es el que está abierto.',
  'list-closed':
    'La lista de oradores sobre este tema está cerrada. Aún puede pedirse la palabra para una réplica o una cuestión de orden.',
  'asked-already': 'Usted ya ha pedido la palabra sobre este tema.',
  'list-changed': 'La lista de oradores ha cambiado entretanto. Revísela.',
  'nobody-waits': 'Nadie espera para hacer uso de la palabra.',
  'floor-taken': 'La palabra ha pasado entretanto a otra persona. Revise la lista.',
  'floor-free': 'Nadie tiene la palabra.',
  'line-lost-too-long':
    'Su conexión se perdió hace más de cinco minutos: la persona debe pedir la palabra de nuevo.',
  'sounding-open': 'La reunión ya tiene ante sí una decisión propuesta. Regístrela o déjela de lado primero.',
  'sounding-over': 'La reunión ya no tiene ante sí esta decisión propuesta.',
  'objection-without-words': 'Diga en pocas palabras a qué se refiere su objeción.',
  'sounding-objected':
    'Un miembro objeta. Háblenlo, o dejen de lado la decisión propuesta: no está acordada.',
  'item-not-closed':
    'Un miembro solo puede ser recusado de temas cerrados. Marque primero el tema como cerrado en el programa y registre después la recusación.',
  'chair-not-recused':
    'Quien preside la reunión no puede ser recusado. Cede la presidencia durante el tema a una presidencia interina.',
  'recused-already': 'Este miembro ya está recusado de este tema.',
  'is-recused': 'Este miembro está recusado del tema: no participa en él.',
  'recusal-lifted': 'Esta recusación ya se ha levantado.',
  'item-has-recusals':
    'Un miembro está recusado de un tema que este programa abre a todos. Levante primero la recusación o deje el tema cerrado.',
  'was-there': 'Usted presidió esta reunión o respondió cuando se sometió la decisión: estaba presente.',
  'absence-stated': 'Usted ya ha declarado su ausencia.',
  'absence-window-over':
    'Han transcurrido más de 24 horas desde que se tomó esta decisión. Pida en su lugar una corrección del informe.',
  'report-paragraph-twice': 'Un párrafo figura dos veces en este informe. Suprima uno de los dos.',
  'report-paragraph-gone':
    'Este párrafo ya no está en el informe. Revíselo; si hay una corrección de ese párrafo, indique cómo se recogió o rechácela.',
  'report-adopted':
    'Este informe está aprobado: ya no cambia. Rectifique un error mediante una corrección de errores.',
  'report-not-open': 'El informe no está ahora abierto a correcciones.',
  'corrections-too-short': 'Deje al menos 72 horas para las correcciones.',
  'corrections-still-open':
    'Pueden llegar correcciones hasta la hora anunciada. Apruebe el informe después; si entonces no queda nada pendiente, se aprueba por sí solo.',
  'corrections-over': 'El plazo para correcciones ha vencido.',
  'did-not-attend': 'Las correcciones las piden quienes asistieron a la reunión.',
  'correction-says-the-same': 'Es lo que el párrafo ya dice. Escríbalo como debería quedar.',
  'correction-answered': 'Esta corrección ya tiene respuesta.',
  'corrections-unanswered':
    'Algunas correcciones aún no tienen respuesta. Acepte o rechace cada una de ellas; después podrá aprobarse el informe.',
  'event-ends-before': 'Un evento termina el mismo día en que comienza, o más tarde.',
  'event-too-long': 'Un evento dura 60 días como máximo. Introduzca sus reuniones una por una.',
  'procedure-adopted': 'Esta versión del procedimiento de trabajo ya está aprobada.',
  'meeting-not-begun': 'Esta reunión no ha comenzado o se canceló: no ha decidido nada.',
  'adopted-without-quorum': 'Esta reunión se celebró sin quórum. Podía debatir, pero no acordar nada.',
  'adopted-by-task-group':
    'Un grupo de trabajo reducido prepara propuestas. El grupo mismo aprueba su procedimiento.',
  'report-paragraph-rewritten':
    'Este párrafo se ha redactado de nuevo entretanto. Lea qué cambiaría ahora en él la corrección; después acéptela o indique cómo se recogió.',
};
