import type { NewsWords } from '../catalogue.en';

export const news: NewsWords = {
  'answer.subject':
    '{acting, select, true {الرئيس بالنيابة} other {الرئيس}} {disposition, select, accepted {قبل تعليقكم {number}} accepted_with_changes {قبل تعليقكم {number} مع تغييرات} for_discussion {عرض تعليقكم {number} للمناقشة} noted {أحاط علماً بتعليقكم {number}} not_accepted {لم يقبل تعليقكم {number}} duplicate {اعتبر تعليقكم {number} مكرراً} other {اعتبر تعليقكم {number} خارج النطاق}}',
  'answer.body': 'ورد جواب عن تعليقكم على النص «{title}».',
  'answer.otherwise': 'لا يحدث شيء. وما يتطلب جواباً منكم في وقت معين يرد في رسالة خاصة به.',
  'answer.action': 'عرض الجواب بجانب تعليقكم',
  'news.subject': 'للاطلاع: {what} – {title}',
  'news.body': 'فيما يلي الجديد في عمل الفريق.',
  'news.otherwise': 'لا يحدث شيء. وما يتطلب جواباً منكم في وقت معين يرد في رسالة خاصة به.',
  'news.action': 'القراءة في الموضع الأصلي',
  'summary.subject': 'للاطلاع: {what} – {title}',
  'summary.body': 'فيما يلي الجديد منذ ملخصكم الأخير.',
  'summary.otherwise': 'لا يحدث شيء. وما يتطلب جواباً منكم في وقت معين يرد في رسالة خاصة به.',
  'summary.action': 'القراءة في الموضع الأصلي',
  'news.answers': 'الأجوبة عن تعليقاتكم',
  'news.replies': 'الردود على تعليقاتكم وتأييدها',
  'news.comments': 'تعليقات جديدة على النص «{title}»',
  'news.group': 'الفريق',
  'news.answer':
    'التعليق {number}: {disposition, select, accepted {مقبول} accepted_with_changes {مقبول مع تغييرات} for_discussion {للمناقشة} noted {أُحيط به علماً} not_accepted {غير مقبول} duplicate {مكرر} other {خارج النطاق}}',
  'news.reason': '{says}. السبب المذكور: {reason}',
  'news.reply': 'رد من {who} على تعليقكم {number}',
  'news.support': 'تأييد من {who} لتعليقكم {number}',
  'news.paragraph':
    '{place, select, 0 {العنوان} other {الفقرة {place}}}: {count, plural, zero {لا تعليقات من {by}} one {تعليق واحد من {by}} two {تعليقان من {by}} few {# تعليقات من {by}} many {# تعليقاً من {by}} other {# تعليق من {by}}}',
  'news.seated': '{name}: بدء شغل المقعد (الطرف: {party})',
  'news.unseated': '{name}: انتهاء شغل المقعد (الطرف: {party})',
  'news.office': '{name}: تولي منصب {kind, select, chair {الرئيس} other {الرئيس بالنيابة}}',
  'news.officeLeft': '{name}: انتهاء تولي منصب {kind, select, chair {الرئيس} other {الرئيس بالنيابة}}',
  'news.role':
    '{name}: تولي {role, select, member {دور عضو} observer {دور مراقب} chair {دور الرئيس} secretariat {دور في الأمانة} head {دور رئيس الأمانة} bureau {دور في المكتب} other {دور جهة الاتصال}}',
  'news.roleEnded':
    '{name}: انتهاء {role, select, member {دور عضو} observer {دور مراقب} chair {دور الرئيس} secretariat {الدور في الأمانة} head {دور رئيس الأمانة} bureau {الدور في المكتب} other {دور جهة الاتصال}}',
  'news.count.answers':
    '{count, plural, zero {لا أجوبة لكم} one {جواب واحد لكم} two {جوابان لكم} few {# أجوبة لكم} many {# جواباً لكم} other {# جواب لكم}}',
  'news.count.comments':
    '{count, plural, zero {لا تعليقات جديدة} one {تعليق جديد واحد} two {تعليقان جديدان} few {# تعليقات جديدة} many {# تعليقاً جديداً} other {# تعليق جديد}}',
  'news.count.replies':
    '{count, plural, zero {لا ردود عليكم} one {رد واحد عليكم} two {ردان عليكم} few {# ردود عليكم} many {# رداً عليكم} other {# رد عليكم}}',
  'news.count.supports':
    '{count, plural, zero {لا تأييدات} one {تأييد واحد} two {تأييدان} few {# تأييدات} many {# تأييداً} other {# تأييد}}',
  'news.count.changes':
    '{count, plural, zero {لا تغييرات في الفريق} one {تغيير واحد في الفريق} two {تغييران في الفريق} few {# تغييرات في الفريق} many {# تغييراً في الفريق} other {# تغيير في الفريق}}',
  'news.more': 'المزيد',
};
