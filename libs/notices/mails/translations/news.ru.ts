import type { NewsWords } from '../catalogue.en';

export const news: NewsWords = {
  'answer.subject':
    '{acting, select, true {И. о. Председателя} other {Председатель}}: {disposition, select, accepted {ваше замечание {number} принято} accepted_with_changes {ваше замечание {number} принято с изменениями} for_discussion {ваше замечание {number} вынесено на обсуждение} noted {ваше замечание {number} принято к сведению} not_accepted {ваше замечание {number} не принято} duplicate {ваше замечание {number} сочтено повтором} other {ваше замечание {number} вне сферы охвата}}',
  'answer.body': 'На ваше замечание по тексту «{title}» дан ответ.',
  'answer.otherwise':
    'ничего не произойдет. О том, что требует вашего ответа к определенному сроку, сообщается в отдельном сообщении.',
  'answer.action': 'Посмотреть ответ рядом с вашим замечанием',
  'news.subject': 'Прочитайте: {what}. {title}',
  'news.body': 'Новое в работе группы.',
  'news.otherwise':
    'ничего не произойдет. О том, что требует вашего ответа к определенному сроку, сообщается в отдельном сообщении.',
  'news.action': 'Прочитать на исходной странице',
  'summary.subject': 'Прочитайте: {what}. {title}',
  'summary.body': 'Новое со времени вашей последней сводки.',
  'summary.otherwise':
    'ничего не произойдет. О том, что требует вашего ответа к определенному сроку, сообщается в отдельном сообщении.',
  'summary.action': 'Прочитать на исходной странице',
  'news.answers': 'Ответы на ваши замечания',
  'news.replies': 'Отклики на ваши замечания и их поддержка',
  'news.comments': 'Новые замечания по тексту «{title}»',
  'news.group': 'Группа',
  'news.answer':
    'Замечание {number}: {disposition, select, accepted {принято} accepted_with_changes {принято с изменениями} for_discussion {для обсуждения} noted {принято к сведению} not_accepted {не принято} duplicate {повтор} other {вне сферы охвата}}',
  'news.reason': '{says}. Указанное обоснование: {reason}',
  'news.reply': '{who}: отклик на ваше замечание {number}',
  'news.support': '{who}: поддержка вашего замечания {number}',
  'news.paragraph':
    '{place, select, 0 {Название} other {Пункт {place}}}: {count, plural, one {# замечание (от кого: {by})} few {# замечания (от кого: {by})} many {# замечаний (от кого: {by})} other {# замечания (от кого: {by})}}',
  'news.seated': '{name}: предоставлено место (Сторона: {party})',
  'news.unseated': '{name}: место освобождено (Сторона: {party})',
  'news.office':
    '{name}: вступление в должность ({kind, select, chair {Председатель} other {исполняющий обязанности Председателя}})',
  'news.officeLeft':
    '{name}: окончание срока полномочий ({kind, select, chair {Председатель} other {исполняющий обязанности Председателя}})',
  'news.role':
    '{name}: предоставлена роль ({role, select, member {член группы} observer {наблюдатель} chair {Председатель} secretariat {секретариат} head {руководитель секретариата} bureau {член Бюро} other {координатор}})',
  'news.roleEnded':
    '{name}: прекращена роль ({role, select, member {член группы} observer {наблюдатель} chair {Председатель} secretariat {секретариат} head {руководитель секретариата} bureau {член Бюро} other {координатор}})',
  'news.count.answers':
    '{count, plural, one {# ответ вам} few {# ответа вам} many {# ответов вам} other {# ответа вам}}',
  'news.count.comments':
    '{count, plural, one {# новое замечание} few {# новых замечания} many {# новых замечаний} other {# нового замечания}}',
  'news.count.replies':
    '{count, plural, one {# отклик вам} few {# отклика вам} many {# откликов вам} other {# отклика вам}}',
  'news.count.supports':
    '{count, plural, one {# знак поддержки} few {# знака поддержки} many {# знаков поддержки} other {# знака поддержки}}',
  'news.count.changes':
    '{count, plural, one {# изменение в группе} few {# изменения в группе} many {# изменений в группе} other {# изменения в группе}}',
  'news.more': 'другое',
};
