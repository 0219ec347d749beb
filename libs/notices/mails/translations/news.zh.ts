import type { NewsWords } from '../catalogue.en';

export const news: NewsWords = {
  'answer.subject':
    '{acting, select, true {代理主席} other {主席}}{disposition, select, accepted {接受了您的评论{number}} accepted_with_changes {经修改后接受了您的评论{number}} for_discussion {将您的评论{number}列为待讨论} noted {将您的评论{number}记录在案} not_accepted {未接受您的评论{number}} duplicate {认为您的评论{number}属于重复} other {认为您的评论{number}超出范围}}',
  'answer.body': '您对“{title}”的评论已有答复。',
  'answer.otherwise': '不会有任何变化。须由您在特定期限前答复的事项，会另发邮件告知。',
  'answer.action': '在您的评论旁查看答复',
  'news.subject': '请阅读{what}：{title}',
  'news.body': '以下是小组工作的新内容。',
  'news.otherwise': '不会有任何变化。须由您在特定期限前答复的事项，会另发邮件告知。',
  'news.action': '前往原处阅读',
  'summary.subject': '请阅读{what}：{title}',
  'summary.body': '以下是自上次摘要以来的新内容。',
  'summary.otherwise': '不会有任何变化。须由您在特定期限前答复的事项，会另发邮件告知。',
  'summary.action': '前往原处阅读',
  'news.answers': '对您的评论的答复',
  'news.replies': '对您的评论的回复和支持',
  'news.comments': '对“{title}”的新评论',
  'news.group': '小组',
  'news.answer':
    '评论{number}：{disposition, select, accepted {已接受} accepted_with_changes {经修改后已接受} for_discussion {待讨论} noted {已记录在案} not_accepted {未接受} duplicate {重复} other {超出范围}}',
  'news.reason': '{says}。所述理由：{reason}',
  'news.reply': '{who}回复了您的评论{number}',
  'news.support': '{who}支持您的评论{number}',
  'news.paragraph':
    '{place, select, 0 {标题} other {第{place}段}}：{count, plural, other {#条评论，由{by}提出}}',
  'news.seated': '{name}已就任{party}的席位',
  'news.unseated': '{name}不再占有{party}的席位',
  'news.office': '{name}现为{kind, select, chair {主席} other {代理主席}}',
  'news.officeLeft': '{name}不再担任{kind, select, chair {主席} other {代理主席}}',
  'news.role':
    '{name}现为{role, select, member {成员} observer {观察员} chair {主席} secretariat {秘书处人员} head {秘书处负责人} bureau {主席团成员} other {联络人}}',
  'news.roleEnded':
    '{name}不再担任{role, select, member {成员} observer {观察员} chair {主席} secretariat {秘书处人员} head {秘书处负责人} bureau {主席团成员} other {联络人}}',
  'news.count.answers': '{count, plural, other {对您的#条答复}}',
  'news.count.comments': '{count, plural, other {#条新评论}}',
  'news.count.replies': '{count, plural, other {对您的#条回复}}',
  'news.count.supports': '{count, plural, other {#项支持}}',
  'news.count.changes': '{count, plural, other {小组的#项变动}}',
  'news.more': '其他内容',
};
