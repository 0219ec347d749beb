import type { NewsWords } from '../catalogue.en';

export const news: NewsWords = {
  'answer.subject':
    '{acting, select, true {La Presidencia interina} other {La Presidencia}} {disposition, select, accepted {aceptó su comentario {number}} accepted_with_changes {aceptó su comentario {number} con modificaciones} for_discussion {sometió a debate su comentario {number}} noted {tomó nota de su comentario {number}} not_accepted {no aceptó su comentario {number}} duplicate {consideró duplicado su comentario {number}} other {consideró fuera del ámbito su comentario {number}}}',
  'answer.body': 'Su comentario sobre «{title}» tiene respuesta.',
  'answer.otherwise':
    'no ocurre nada. Lo que requiere su respuesta antes de una fecha determinada se comunica en un mensaje aparte.',
  'answer.action': 'Ver la respuesta junto a su comentario',
  'news.subject': 'Lea {what}: {title}',
  'news.body': 'Estas son las novedades de la labor del grupo.',
  'news.otherwise':
    'no ocurre nada. Lo que requiere su respuesta antes de una fecha determinada se comunica en un mensaje aparte.',
  'news.action': 'Leer en la página de origen',
  'summary.subject': 'Lea {what}: {title}',
  'summary.body': 'Estas son las novedades desde su último resumen.',
  'summary.otherwise':
    'no ocurre nada. Lo que requiere su respuesta antes de una fecha determinada se comunica en un mensaje aparte.',
  'summary.action': 'Leer en la página de origen',
  'news.answers': 'Respuestas a sus comentarios',
  'news.replies': 'Réplicas a sus comentarios y apoyo a estos',
  'news.comments': 'Comentarios nuevos sobre «{title}»',
  'news.group': 'El grupo',
  'news.answer':
    'Comentario {number}: {disposition, select, accepted {aceptado} accepted_with_changes {aceptado con modificaciones} for_discussion {para debate} noted {se toma nota} not_accepted {no aceptado} duplicate {duplicado} other {fuera del ámbito}}',
  'news.reason': '{says}. Motivo indicado: {reason}',
  'news.reply': '{who} replicó a su comentario {number}',
  'news.support': '{who} apoya su comentario {number}',
  'news.paragraph':
    '{place, select, 0 {Título} other {Párrafo {place}}}: {count, plural, one {# comentario, de {by}} many {# comentarios, de {by}} other {# comentarios, de {by}}}',
  'news.seated': '{name} ocupa ahora el puesto de la Parte ({party})',
  'news.unseated': '{name} ya no ocupa el puesto de la Parte ({party})',
  'news.office':
    '{name} asume el cargo siguiente: {kind, select, chair {Presidencia} other {Presidencia interina}}',
  'news.officeLeft':
    '{name} deja el cargo siguiente: {kind, select, chair {Presidencia} other {Presidencia interina}}',
  'news.role':
    '{name} tiene ahora la función siguiente: {role, select, member {miembro} observer {observador} chair {Presidencia} secretariat {secretaría} head {jefatura de la secretaría} bureau {Mesa} other {punto focal}}',
  'news.roleEnded':
    '{name} ya no tiene la función siguiente: {role, select, member {miembro} observer {observador} chair {Presidencia} secretariat {secretaría} head {jefatura de la secretaría} bureau {Mesa} other {punto focal}}',
  'news.count.answers':
    '{count, plural, one {# respuesta para usted} many {# respuestas para usted} other {# respuestas para usted}}',
  'news.count.comments':
    '{count, plural, one {# comentario nuevo} many {# comentarios nuevos} other {# comentarios nuevos}}',
  'news.count.replies':
    '{count, plural, one {# réplica para usted} many {# réplicas para usted} other {# réplicas para usted}}',
  'news.count.supports':
    '{count, plural, one {# muestra de apoyo} many {# muestras de apoyo} other {# muestras de apoyo}}',
  'news.count.changes':
    '{count, plural, one {# cambio en el grupo} many {# cambios en el grupo} other {# cambios en el grupo}}',
  'news.more': 'más',
};
