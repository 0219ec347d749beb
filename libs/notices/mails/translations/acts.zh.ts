import type { ActWords } from '../catalogue.en';

export const acts: ActWords = {
  'sign-in.subject': '请使用此代码登录：十分钟内有效',
  'sign-in.body':
    '有人（很可能是您本人）拟以此地址登录。请在您刚才所在的页面输入代码{code}，或打开下方链接并按下页面上的按钮。',
  'sign-in.otherwise':
    '代码将在十分钟后自动失效。如非您本人操作，请忽略本邮件：没有代码，任何人均无法登录；此处也绝不会有人向您索要代码。',
  'sign-in.action': '打开登录页面',
  'round.opened.subject': '请于{when}之前提出评论：{title}',
  'round.opened.body':
    '案文{symbol}“{title}”现开放评论。请阅读案文并对各段提出评论。每条评论都会得到主席的答复，您可在评论旁阅读该答复。',
  'round.opened.otherwise':
    '案文将在没有您的评论的情况下继续推进。逾期提出的评论另行列出，由主席决定是否纳入。',
  'round.opened.action': '阅读案文并提出评论',
  'round.extended.subject': '请于{when}之前提出评论，时间已延长：{title}',
  'round.extended.body':
    '对{symbol}“{title}”提出评论的时间已延长。所述理由：{reason}。您已撰写的内容均已保存，无需重新撰写。',
  'round.extended.otherwise': '您的评论保持不变，时间结束后案文继续推进。',
  'round.extended.action': '继续撰写评论',
  'task-group.opened.subject': '请于{when}之前在任务小组中完成工作：{title}',
  'task-group.opened.body':
    '主席请您和其他几位成员组成任务小组，就“{title}”的{paragraphs, plural, other {#个段落}}开展工作。您在小组自己的副本上修改：在小组组长交回结果并由主席作出决定之前，案文本身保持不变。页面上说明了任务以及小组其他成员。',
  'task-group.opened.otherwise': '其他成员将在没有您的意见的情况下提出建议。',
  'task-group.opened.action': '阅读任务并撰写',
  'circulation.opened.subject':
    '{mode, select, silence {请于{when}之前提出反对，否则即为同意：{title}} other {请于{when}之前答复：{title}}}',
  'circulation.opened.body':
    '{mode, select, silence {最终案文{symbol}“{title}”现提交您征求同意。如果同意，您无需采取任何行动。如果不能同意，请在期限届满前提出：指明所涉段落、理由以及可解决问题的措辞。} other {最终案文{symbol}“{title}”现提交您征求同意。请每名成员作出答复：同意，同意并附说明，或反对并指明所涉段落、理由以及可解决问题的措辞。}}',
  'circulation.opened.otherwise':
    '{mode, select, silence {您的沉默视为同意。只要有一项反对意见，计时即立即停止，并告知所有成员。} other {您的沉默不视为同意。未收齐全部答复，案文即未商定。}}',
  'circulation.opened.action': '阅读案文并答复',
  'silence.broken.subject': '请阅读{party}的反对意见：{title}',
  'silence.broken.body':
    '{party}对{symbol}“{title}”{count, plural, other {第{paragraphs}段}}提出反对。计时已停止，任何内容均未商定。所述理由：{reason}',
  'silence.broken.otherwise': '不会有任何变化：目前无需任何人答复。主席将告知后续步骤。',
  'silence.broken.action': '阅读反对意见和提议的措辞',
  'objection.lifted.subject':
    '{reopened, select, true {请于{when}之前提出反对，否则即为同意：{title}} other {请阅读：{party}已撤回反对意见：{title}}}',
  'objection.lifted.body':
    '{reopened, select, true {{party}已撤回对{symbol}“{title}”的反对意见。目前已无反对意见，计时恢复。} other {{party}已撤回对{symbol}“{title}”的反对意见。另有反对意见尚未撤回，因此计时仍处于停止状态。}}',
  'objection.lifted.otherwise':
    '{reopened, select, true {您已作出的答复仍然有效。如尚未答复，您的沉默视为同意。} other {不会有任何变化：目前无需任何人答复。}}',
  'objection.lifted.action': '查看进展',
  'circulation.extended.subject': '请于{when}之前答复，时间已延长：{title}',
  'circulation.extended.body': '就{symbol}“{title}”作出答复的时间已延长。所述理由：{reason}。案文不变。',
  'circulation.extended.otherwise':
    '您已作出的答复仍然有效。如尚未答复，第一封邮件中关于沉默的说明仍然适用。',
  'circulation.extended.action': '查看进展',
  'circulation.moved.subject': '请于{when}之前答复，服务曾中断：{title}',
  'circulation.moved.body':
    '就{symbol}“{title}”作出答复的期限届满前不久，本服务曾无法访问。为避免任何人因此受到影响，截止时间已按中断时长顺延，并另加一天。案文不变。',
  'circulation.moved.otherwise': '您已作出的答复仍然有效。如尚未答复，第一封邮件中关于沉默的说明仍然适用。',
  'circulation.moved.action': '查看进展',
  'circulation.superseded.subject': '请等待新案文，现案文正在修改：{title}',
  'circulation.superseded.body':
    '案文{symbol}“{title}”已被收回以作修改。所述理由：{reason}。对该案文的所有答复均告无效。将就新案文再次征求您的意见，并重新启动一个完整期限。',
  'circulation.superseded.otherwise': '不会有任何损失：此前征求您意见的案文将不会按原样商定。',
  'circulation.superseded.action': '查看进展',
  'circulation.referred.subject': '请为会议作准备：{title}',
  'circulation.referred.body':
    '案文{symbol}“{title}”未能以书面方式商定，将提交小组会议审议。所述理由：{reason}。会议日期将另行告知。',
  'circulation.referred.otherwise': '案文在会议之前保持不变。不再接受书面答复。',
  'circulation.referred.action': '阅读案文和反对意见',
  'circulation.agreed.subject': '请存档，案文已商定：{title}',
  'circulation.agreed.body':
    '{how, select, silence {期限届满，无人提出反对：{symbol}“{title}”已商定。} explicit {所有成员均已答复并表示同意：{symbol}“{title}”已商定。} declared {所有反对意见均已撤回，主席已宣布商定：{symbol}“{title}”已商定。} other {{symbol}“{title}”已商定。所提保留意见已随案文记录在案。}}',
  'circulation.agreed.otherwise': '不会有任何变化：案文已商定，不能再更改。',
  'circulation.agreed.action': '阅读商定的案文',
  'circulation.lapsed.subject':
    '{over, select, true {请存档：{title}未商定，周期已结束} other {请等待主席通告，案文未在期限内商定：{title}}}',
  'circulation.lapsed.body':
    '{over, select, true {周期已结束，就{symbol}“{title}”进行的程序随之结束。案文未商定。} other {就{symbol}“{title}”作出答复的期限已届满，尚未获得所有成员同意。{silent, plural, =0 {所有成员均已答复。} other {#名成员未答复。}}案文未商定。}}',
  'circulation.lapsed.otherwise':
    '{over, select, true {不会有任何变化：不再接受答复。} other {不会有任何变化：不再接受答复。主席将告知后续步骤。}}',
  'circulation.lapsed.action': '查看进展',
  'notification.submitted.subject': '请核准或退回：{title}',
  'notification.submitted.body':
    '通知“{title}”已提交核准。您是秘书处负责人且未参与起草：请阅读，然后核准，或说明理由后退回。',
  'notification.submitted.otherwise': '该通知将继续等待，不会发送给任何人。经核准后才编号。',
  'notification.submitted.action': '阅读通知',
  dear: '尊敬的{name}：',
  byWhen: '截止时间：',
  otherwise: '如果您不采取任何行动：',
  linkIsSafe: '打开链接不会改变任何内容：须由您在页面上确认。',
  and: '{local}，即{utc}',
  signature: '秘书处，代表“{group}”小组',
  signatureOfHouse: '秘书处',
  settings: '接收邮件的方式',
  stop: '停发每日摘要',
  'footer.formal': '本邮件为致小组成员的正式邮件。您可在设置中更改语言和时区。',
  'footer.task': '您收到本邮件是因为有事项等待您处理。您可在设置中更改语言和时区。',
  'footer.account': '本邮件涉及您本人的账户。此类邮件一律发送。',
  'footer.sign-in': '仅当有人请求以您的地址登录时，您才会收到本邮件。',
  'footer.news': '您收到本邮件，是因为您选择了立即获得告知。此类邮件可以关闭。',
  'footer.summary': '有新内容时，本摘要于您所在时区早上七点发送。此类邮件可以关闭。',
};
