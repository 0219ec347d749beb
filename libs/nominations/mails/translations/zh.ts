import type { LetterWords } from '../words.en';

export const zh: LetterWords = {
  dear: '尊敬的{name}：',
  signature: '秘书处，代表“{group}”小组',
  keep: '该页面地址仅供贵缔约方使用。任何获知该地址者均可代表贵缔约方行事：请勿转给他人。',

  'receipt.subject': '提名已收到（{party}）：回执{receipt}',
  'receipt.body':
    '{party}响应通知{number}提交的对{nominee}的提名已收到。回执编号为{receipt}。将另行致函，请{nominee}予以确认。',
  'receipt.next':
    '在征集截止（{closes}）之前，您可在征集页面更改或撤回该提名。如不采取行动，该提名保持不变，由秘书处予以审查。',
  'receipt.action': '打开征集页面',

  'confirmation.subject': '请予确认：{party}已提名您',
  'confirmation.body':
    '{party}响应通知{number}，提名您为“{group}”小组成员。您可在您的页面上查阅所填写的有关您的信息，并确认或谢绝提名。',
  'confirmation.next':
    '如不采取行动，该提名继续有效，但未经确认。如您谢绝，提名将被撤回。该页面仅供您本人使用：请勿将其地址转给他人。',
  'confirmation.action': '查阅并确认或谢绝',

  'asked.subject': '提名{receipt}（{party}）缺少内容',
  'asked.body': '{party}响应通知{number}提交的对{nominee}的提名缺少以下内容：{items}。',
  'asked.next': '补交截止时间：{until}。届时如未收到任何材料，提名即告失效。',
  'asked.action': '打开征集页面并补交',

  'interests.subject': '{nominee}的利益披露（由{party}提名）',
  'interests.body': '秘书处请{party}披露其响应通知{number}所提名的{nominee}的利益，或修改已披露的内容。',
  'interests.next': '所披露的内容由秘书处保管。在收到披露之前，不对{nominee}的利益作出任何认定。',
  'interests.action': '打开提名并披露利益',

  'code.subject': '通知{number}的新代码（{party}）',
  'code.body': '{party}可凭此代码响应通知{number}进行提名：{code}。此代码取代您原有的代码，原代码已失效。',
  'code.next': '征集截止时间：{closes}。无需账户。',
  'code.action': '打开征集页面',

  'reminder.subject': '请在征集截止（{closes}）前提名：通知{number}',
  'reminder.body': '尚未收到{party}响应通知{number}的提名。征集截止时间：{closes}。您的代码：{code}。',
  'reminder.next': '如不采取行动，{party}将不提名任何人。如您已寄出信函，请忽略本邮件。',
  'reminder.action': '打开征集页面',

  'item.letter': '已签署的信函',
  'item.signature': '联络人或高级官员的签名',
  'item.cv': '简历',
  'item.nominator': '提名人姓名及职务',
  'item.contact': '被提名人的联系方式',
  'item.expertise': '专长证明',
  'item.disclosure': '利益披露',
  'item.other': '下文所述内容',
};
