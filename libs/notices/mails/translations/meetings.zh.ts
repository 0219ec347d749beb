import type { MeetingWords } from '../catalogue.en';

export const meetings: MeetingWords = {
  'date-poll.opened.subject': '请在{when}前说明您何时可以开会：{title}',
  'date-poll.opened.body':
    '正在商定会议日期：{title}。{slots, plural, other {提出了#个时间。}}请逐一说明您是否可以参加。页面按您当地的时间显示。',
  'date-poll.opened.otherwise': '将在不知道您能否参加的情况下选定日期。',
  'date-poll.opened.action': '说明何时可以',
  'date-poll.reminded.subject': '请在{when}前说明您何时可以开会：{title}',
  'date-poll.reminded.body': '正在商定会议日期：{title}。您尚未说明何时可以。这是唯一一次提醒。',
  'date-poll.reminded.otherwise': '将在不知道您能否参加的情况下选定日期。',
  'date-poll.reminded.action': '说明何时可以',
  'date-poll.voided.subject': '不再需要商定日期：{title}',
  'date-poll.voided.body': '“{title}”的日期商定已取消。所述理由：{reason}。不必再预留所提出的时间。',
  'date-poll.voided.otherwise': '不会发生任何事：不再需要答复。',
  'date-poll.voided.action': '查看会议',
  'meeting.planned.subject': '请记下日期：{title}，{day}',
  'meeting.planned.body':
    '“{title}”已定。开始时间：{time}。{place, select, none {} other {地点：{place}。}}会议页面说明如何参加。',
  'meeting.planned.otherwise': '会议按计划举行。',
  'meeting.planned.action': '查看会议',
  'meeting.changed.subject':
    '{asked, select, false {请空出时间：{title}现由其他成员参加} other {{moved, select, true {请记下新的时间：{title}，{day}} other {请注意变更：{title}，{day}}}}}',
  'meeting.changed.body':
    '{asked, select, false {“{title}”由小组的少数成员参加，您已不在其中。所述理由：{reason}。您仍可阅读其议程和报告。} other {{moved, select, true {“{title}”的时间已变更。现在的开始时间：{time}。} other {“{title}”的时间不变，其他内容有变更。开始时间：{time}。}}{place, select, none {} other {地点：{place}。}}所述理由：{reason}}}',
  'meeting.changed.otherwise':
    '{asked, select, false {不会发生任何事：无需答复。} other {会议按现在的计划举行。}}',
  'meeting.changed.action': '查看会议',
  'meeting.postponed.subject': '请空出时间：{title}推迟举行',
  'meeting.postponed.body': '“{title}”推迟举行，不在{time}开始。所述理由：{reason}。新的日期将另行通知您。',
  'meeting.postponed.otherwise': '不会遗漏任何事：您会收到新的日期。',
  'meeting.postponed.action': '查看会议',
  'meeting.cancelled.subject': '请空出时间：{title}取消',
  'meeting.cancelled.body': '“{title}”已取消，不再举行。所述理由：{reason}',
  'meeting.cancelled.otherwise': '不会发生任何事：无需答复。',
  'meeting.cancelled.action': '查看会议',
  'agenda.issued.subject':
    '{revised, select, false {请阅读议程：{title}，{day}} other {请阅读议程的变更：{title}，{day}}}',
  'agenda.issued.body':
    '{revised, select, false {“{title}”的议程已分发。开始时间：{time}。} other {“{title}”的议程已修订（Rev.{revision}），页面显示有何变更。开始时间：{time}。}}成员可以在页面上提议列入项目。',
  'agenda.issued.otherwise': '会议按此议程进行。',
  'agenda.issued.action': '阅读议程',
  'agenda-item.recused.subject':
    '请注意：您{lifted, select, true {重新参加一个项目} other {不参加一个项目}}：{title}',
  'agenda-item.recused.body':
    '{lifted, select, true {您在“{title}”{number, select, none {一个非公开项目} other {项目{number}}}上的回避已解除。您重新参加该项目。} other {您回避“{title}”{number, select, none {一个非公开项目} other {项目{number}}}。该项目的文件和讨论不向您显示；审议该项目期间您离开会议。}}',
  'agenda-item.recused.otherwise': '不会发生任何事：无需答复。',
  'agenda-item.recused.action': '查看会议',
  'report.circulated.subject': '请在{when}前阅读报告：{title}',
  'report.circulated.body': '“{title}”的报告已分发。与会者可在{when}之前要求更正某一段。',
  'report.circulated.otherwise': '报告按现有文本通过。',
  'report.circulated.action': '阅读报告',
  'report.adopted.subject': '报告已通过：{title}',
  'report.adopted.body':
    '{bySilence, select, true {“{title}”的报告已通过：期限内无人提出其他要求。} other {主席已通过“{title}”的报告。}}报告不再更改。',
  'report.adopted.otherwise': '不会发生任何事：无需答复。',
  'report.adopted.action': '阅读报告',
  'report.corrigendum-issued.subject': '请注意报告的更正：{title}',
  'report.corrigendum-issued.body': '“{title}”的报告第{number}段中的错误已以更正形式改正。所述理由：{reason}',
  'report.corrigendum-issued.otherwise': '不会发生任何事：无需答复。',
  'report.corrigendum-issued.action': '阅读报告',
  'meeting.joining-set.subject': '请记下如何参加：{title}，{day}',
  'meeting.joining-set.body':
    '“{title}”的参加方式已说明或已变更。开始时间：{time}。参加方式见会议页面和随本邮件附上的日历条目。',
  'meeting.joining-set.otherwise': '会议按计划举行。',
  'meeting.joining-set.action': '查看会议',
  'agenda-item.suggested.subject': '请答复对议程的提议：{title}',
  'agenda-item.suggested.body':
    '有人提议在第{n}次会议的议程中列入项目：{title}。请在会议页面上采纳或不采纳。',
  'agenda-item.suggested.otherwise': '该提议仍待处理，议程保持不变。',
  'agenda-item.suggested.action': '查看提议',
  'action-point.set.subject': '请注意您须在{due}前完成的事项：{text}',
  'action-point.set.body': '会议请您在{due}前完成以下事项：{text}',
  'action-point.set.otherwise': '会议报告中仍载明请您完成此事项。',
  'action-point.set.action': '查看会议',
  'report-correction.answered.subject': '请注意对您更正要求的答复：{title}',
  'report-correction.answered.body':
    '{outcome, select, taken {您对“{title}”报告的更正已被采纳：{number, select, none {该段} other {第{number}段}}已按您的要求改写。} otherwise {您对“{title}”报告的更正已以其他方式处理。} other {您对“{title}”报告的更正未被采纳。}}主席的答复见报告页面。',
  'report-correction.answered.otherwise': '报告按此答复继续处理。',
  'report-correction.answered.action': '阅读答复',
  'report.rewritten.subject': '请在{when}前再次阅读报告：{title}',
  'report.rewritten.body':
    '“{title}”的报告在分发后有改动。报告页面显示此后有何变更。与会者可在{when}之前要求更正某一段。',
  'report.rewritten.otherwise': '报告按现有文本通过。',
  'report.rewritten.action': '阅读变更',
};
