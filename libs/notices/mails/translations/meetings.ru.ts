import type { MeetingWords } from '../catalogue.en';

export const meetings: MeetingWords = {
  'date-poll.opened.subject': 'Укажите до {when}, когда вы можете участвовать: {title}',
  'date-poll.opened.body':
    'Идёт выбор даты: {title}. {slots, plural, one {Предложен # вариант времени.} few {Предложено # варианта времени.} many {Предложено # вариантов времени.} other {Предложено # варианта времени.}} Просьба указать по каждому, можете ли вы участвовать. На странице они показаны по вашему времени.',
  'date-poll.opened.otherwise': 'дата будет выбрана без сведений о том, можете ли вы участвовать.',
  'date-poll.opened.action': 'Указать, когда вы можете',
  'date-poll.reminded.subject': 'Укажите до {when}, когда вы можете участвовать: {title}',
  'date-poll.reminded.body':
    'Идёт выбор даты: {title}. Вы ещё не указали, когда можете участвовать. Это единственное напоминание.',
  'date-poll.reminded.otherwise': 'дата будет выбрана без сведений о том, можете ли вы участвовать.',
  'date-poll.reminded.action': 'Указать, когда вы можете',
  'date-poll.voided.subject': 'Дата больше не нужна: {title}',
  'date-poll.voided.body':
    'Выбор даты для «{title}» прекращён. Указанная причина: {reason}. Предложенное время можно больше не держать свободным.',
  'date-poll.voided.otherwise': 'ничего не произойдёт: ответ больше не требуется.',
  'date-poll.voided.action': 'Посмотреть совещания',
  'meeting.planned.subject': 'Запишите дату: {title}, {day}',
  'meeting.planned.body':
    'Назначено: «{title}». Начало: {time}. {place, select, none {} other {Место: {place}. }}Как принять участие, сказано на странице совещания.',
  'meeting.planned.otherwise': 'совещание состоится, как запланировано.',
  'meeting.planned.action': 'Открыть страницу совещания',
  'meeting.changed.subject':
    '{asked, select, false {Освободите время, совещание для других членов: {title}} other {{moved, select, true {Запишите новое время: {title}, {day}} other {Обратите внимание на изменения: {title}, {day}}}}}',
  'meeting.changed.body':
    '{asked, select, false {«{title}» проводится для нескольких членов группы, и вас среди них больше нет. Указанная причина: {reason}. Его повестку дня и доклад вы по-прежнему можете читать.} other {{moved, select, true {Время изменено: «{title}». Теперь начало: {time}.} other {Время прежнее, изменено другое: «{title}». Начало: {time}.}} {place, select, none {} other {Место: {place}. }}Указанная причина: {reason}}}',
  'meeting.changed.otherwise':
    '{asked, select, false {ничего не произойдёт: ответ не требуется.} other {совещание состоится, как запланировано теперь.}}',
  'meeting.changed.action': 'Открыть страницу совещания',
  'meeting.postponed.subject': 'Освободите время, совещание отложено: {title}',
  'meeting.postponed.body':
    'Отложено: «{title}». Оно не начнётся в назначенное время: {time}. Указанная причина: {reason}. Новая дата будет вам сообщена.',
  'meeting.postponed.otherwise': 'ничего не потеряно: вам сообщат новую дату.',
  'meeting.postponed.action': 'Открыть страницу совещания',
  'meeting.cancelled.subject': 'Освободите время, совещание отменено: {title}',
  'meeting.cancelled.body': 'Отменено и не состоится: «{title}». Указанная причина: {reason}',
  'meeting.cancelled.otherwise': 'ничего не произойдёт: ответ не требуется.',
  'meeting.cancelled.action': 'Открыть страницу совещания',
  'agenda.issued.subject':
    '{revised, select, false {Прочтите повестку дня: {title}, {day}} other {Прочтите, что изменено в повестке дня: {title}, {day}}}',
  'agenda.issued.body':
    '{revised, select, false {Распространена повестка дня: «{title}». Начало: {time}.} other {Повестка дня пересмотрена: «{title}»; что изменено, показано на странице (Rev.{revision}). Начало: {time}.}} Члены группы могут предложить там пункт.',
  'agenda.issued.otherwise': 'совещание пройдёт по этой повестке.',
  'agenda.issued.action': 'Прочитать повестку дня',
  'agenda-item.recused.subject':
    'Примите к сведению: вы {lifted, select, true {снова участвуете в одном из пунктов} other {не участвуете в одном из пунктов}}: {title}',
  'agenda-item.recused.body':
    '{lifted, select, true {Отвод от {number, select, none {закрытого пункта} other {пункта {number}}} совещания «{title}» снят. Вы снова участвуете в нём.} other {Вы отведены от участия в {number, select, none {закрытом пункте} other {пункте {number}}} совещания «{title}». Его документы и ход обсуждения вам не показываются, и пока он открыт, вы покидаете совещание.}}',
  'agenda-item.recused.otherwise': 'ничего не произойдёт: ответ не требуется.',
  'agenda-item.recused.action': 'Перейти к совещанию',
  'report.circulated.subject': 'Прочтите доклад до {when}: {title}',
  'report.circulated.body':
    'Распространён доклад о совещании «{title}». Участники могут просить исправить пункт до {when}.',
  'report.circulated.otherwise': 'доклад принимается в нынешнем виде.',
  'report.circulated.action': 'Прочитать доклад',
  'report.adopted.subject': 'Доклад принят: {title}',
  'report.adopted.body':
    '{bySilence, select, true {Доклад о совещании «{title}» принят: в срок никто больше ни о чём не просил.} other {Председатель принял доклад о совещании «{title}».}} Больше он не изменяется.',
  'report.adopted.otherwise': 'ничего не произойдёт: ответ не требуется.',
  'report.adopted.action': 'Прочитать доклад',
  'report.corrigendum-issued.subject': 'Примите к сведению исправление к докладу: {title}',
  'report.corrigendum-issued.body':
    'Ошибка в пункте {number} доклада о совещании «{title}» исправлена отдельным документом. Указанная причина: {reason}',
  'report.corrigendum-issued.otherwise': 'ничего не произойдёт: ответ не требуется.',
  'report.corrigendum-issued.action': 'Прочитать доклад',
  'meeting.joining-set.subject': 'Запишите, как принять участие: {title}, {day}',
  'meeting.joining-set.body':
    'Указано, как принять участие, или это изменилось: «{title}». Начало: {time}. Как принять участие, сказано на странице совещания и в приложенной к письму записи календаря.',
  'meeting.joining-set.otherwise': 'совещание состоится, как запланировано.',
  'meeting.joining-set.action': 'Открыть страницу совещания',
  'agenda-item.suggested.subject': 'Ответьте на предложение к повестке дня: {title}',
  'agenda-item.suggested.body':
    'Предложен пункт повестки дня совещания {n}: «{title}». Примите или отклоните его на странице совещания.',
  'agenda-item.suggested.otherwise': 'предложение ждёт, повестка дня остаётся прежней.',
  'agenda-item.suggested.action': 'Открыть предложение',
  'action-point.set.subject': 'Примите к сведению, что вам поручено к сроку {due}: {text}',
  'action-point.set.body': 'Совещание поручило вам к сроку {due} сделать следующее: {text}',
  'action-point.set.otherwise': 'это останется в докладе о совещании как порученное вам.',
  'action-point.set.action': 'Открыть страницу совещания',
  'report-correction.answered.subject': 'Примите к сведению ответ на ваше исправление: {title}',
  'report-correction.answered.body':
    '{outcome, select, taken {Ваше исправление к докладу о совещании «{title}» принято: {number, select, none {пункт} other {пункт {number}}} звучит так, как вы просили.} otherwise {Ваше исправление к докладу о совещании «{title}» учтено иначе.} other {Ваше исправление к докладу о совещании «{title}» отклонено.}} Ответ председателя приведён на странице доклада.',
  'report-correction.answered.otherwise': 'работа над докладом продолжается с этим ответом.',
  'report-correction.answered.action': 'Прочитать ответ',
  'report.rewritten.subject': 'Перечитайте доклад до {when}: {title}',
  'report.rewritten.body':
    'Доклад о совещании «{title}» изменён после распространения. Что изменилось с тех пор, показано на его странице. Участники могут просить исправить пункт до {when}.',
  'report.rewritten.otherwise': 'доклад принимается в нынешнем виде.',
  'report.rewritten.action': 'Прочитать, что изменилось',
};
