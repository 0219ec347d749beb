import type { MeetingWords } from '../catalogue.en';

export const meetings: MeetingWords = {
  'date-poll.opened.subject': 'بيِّن قبل {when} متى يمكنك الاجتماع: {title}',
  'date-poll.opened.body':
    'يجري البحث عن موعد: {title}. {slots, plural, zero {اقتُرح # موعد.} one {اقتُرح موعد واحد.} two {اقتُرح موعدان.} few {اقتُرحت # مواعيد.} many {اقتُرح # موعداً.} other {اقتُرح # موعد.}} يُرجى بيان ما إذا كان بإمكانك الحضور في كل منها. وتعرضها الصفحة بتوقيتك المحلي.',
  'date-poll.opened.otherwise': 'يُختار موعد دون معرفة ما إذا كان بإمكانك الحضور.',
  'date-poll.opened.action': 'بيان المواعيد المناسبة لك',
  'date-poll.reminded.subject': 'بيِّن قبل {when} متى يمكنك الاجتماع: {title}',
  'date-poll.reminded.body':
    'يجري البحث عن موعد: {title}. لم تبيِّن بعد متى يمكنك الحضور. وهذا هو التذكير الوحيد.',
  'date-poll.reminded.otherwise': 'يُختار موعد دون معرفة ما إذا كان بإمكانك الحضور.',
  'date-poll.reminded.action': 'بيان المواعيد المناسبة لك',
  'date-poll.voided.subject': 'لم يعد هناك بحث عن موعد: {title}',
  'date-poll.voided.body':
    'أُلغي البحث عن موعد لـ «{title}». والسبب المذكور: {reason}. ولا حاجة إلى إبقاء أي من المواعيد المقترحة شاغراً.',
  'date-poll.voided.otherwise': 'لا يحدث شيء: لم يعد أي رد مطلوباً.',
  'date-poll.voided.action': 'عرض الاجتماعات',
  'meeting.planned.subject': 'دوِّن الموعد: {title}، {day}',
  'meeting.planned.body':
    'تقرر عقد «{title}». ويبدأ يوم {time}. {place, select, none {} other {المكان: {place}. }}وتبين صفحة الاجتماع كيفية المشاركة.',
  'meeting.planned.otherwise': 'يُعقد الاجتماع كما هو مقرر.',
  'meeting.planned.action': 'عرض الاجتماع',
  'meeting.changed.subject':
    '{asked, select, false {الموعد شاغر، الاجتماع لأعضاء آخرين الآن: {title}} other {{moved, select, true {دوِّن الموعد الجديد: {title}، {day}} other {لاحظ ما تغيَّر: {title}، {day}}}}}',
  'meeting.changed.body':
    '{asked, select, false {«{title}» اجتماع لبعض أعضاء الفريق، ولم تعد من بينهم. والسبب المذكور: {reason}. ويمكنك أن تواصل قراءة جدول أعماله وتقريره.} other {{moved, select, true {تغيَّر موعد «{title}». ويبدأ الآن يوم {time}.} other {موعد «{title}» على حاله، وتغيَّر شيء آخر. ويبدأ يوم {time}.}} {place, select, none {} other {المكان: {place}. }}والسبب المذكور: {reason}}}',
  'meeting.changed.otherwise':
    '{asked, select, false {لا يحدث شيء: لا يُطلب أي رد.} other {يُعقد الاجتماع كما هو مقرر الآن.}}',
  'meeting.changed.action': 'عرض الاجتماع',
  'meeting.postponed.subject': 'الموعد شاغر، تأجل الاجتماع: {title}',
  'meeting.postponed.body':
    'تأجل «{title}»، ولن يبدأ يوم {time}. والسبب المذكور: {reason}. وستُبلَّغ بالموعد الجديد.',
  'meeting.postponed.otherwise': 'لا يفوتك شيء: ستُبلَّغ بالموعد الجديد.',
  'meeting.postponed.action': 'عرض الاجتماع',
  'meeting.cancelled.subject': 'الموعد شاغر، أُلغي الاجتماع: {title}',
  'meeting.cancelled.body': 'أُلغي «{title}» ولن يُعقد. والسبب المذكور: {reason}',
  'meeting.cancelled.otherwise': 'لا يحدث شيء: لا يُطلب أي رد.',
  'meeting.cancelled.action': 'عرض الاجتماع',
  'agenda.issued.subject':
    '{revised, select, false {اقرأ جدول الأعمال: {title}، {day}} other {اقرأ ما تغيَّر في جدول الأعمال: {title}، {day}}}',
  'agenda.issued.body':
    '{revised, select, false {عُمِّم جدول أعمال «{title}». ويبدأ الاجتماع يوم {time}.} other {نُقِّح جدول أعمال «{title}»، وتبين الصفحة ما تغيَّر (Rev.{revision}). ويبدأ الاجتماع يوم {time}.}} ويمكن للأعضاء أن يقترحوا فيها بنداً.',
  'agenda.issued.otherwise': 'يسير الاجتماع وفق جدول الأعمال هذا.',
  'agenda.issued.action': 'قراءة جدول الأعمال',
  'agenda-item.recused.subject':
    'أُحيط علماً: {lifted, select, true {تشارك من جديد في أحد البنود} other {لا تشارك في أحد البنود}}: {title}',
  'agenda-item.recused.body':
    '{lifted, select, true {رُفع تنحّيك عن {number, select, none {بند مغلق} other {البند {number}}} من «{title}». وتشارك فيه من جديد.} other {أنت متنحٍّ عن {number, select, none {بند مغلق} other {البند {number}}} من «{title}». ولا تُعرض عليك وثائقه ولا ما يجري فيه، وتغادر الاجتماع ما دام البند مفتوحاً.}}',
  'agenda-item.recused.otherwise': 'لا يحدث شيء: لا يُطلب أي رد.',
  'agenda-item.recused.action': 'الاطلاع على الاجتماع',
  'report.circulated.subject': 'اقرأ التقرير قبل {when}: {title}',
  'report.circulated.body': 'عُمِّم تقرير «{title}». ويجوز لمن حضر أن يطلب تصويب فقرة حتى {when}.',
  'report.circulated.otherwise': 'يُعتمد التقرير كما هو.',
  'report.circulated.action': 'قراءة التقرير',
  'report.adopted.subject': 'اعتُمد التقرير: {title}',
  'report.adopted.body':
    '{bySilence, select, true {اعتُمد تقرير «{title}»: لم يطلب أحد شيئاً آخر في المهلة.} other {اعتمد الرئيس تقرير «{title}».}} ولم يعد يتغير.',
  'report.adopted.otherwise': 'لا يحدث شيء: لا يُطلب أي رد.',
  'report.adopted.action': 'قراءة التقرير',
  'report.corrigendum-issued.subject': 'أحط علماً بتصويب للتقرير: {title}',
  'report.corrigendum-issued.body':
    'صُوِّب خطأ في الفقرة {number} من تقرير «{title}» بوثيقة تصويب. والسبب المذكور: {reason}',
  'report.corrigendum-issued.otherwise': 'لا يحدث شيء: لا يُطلب أي رد.',
  'report.corrigendum-issued.action': 'قراءة التقرير',
  'meeting.joining-set.subject': 'دوِّن كيفية المشاركة: {title}، {day}',
  'meeting.joining-set.body':
    'بُيِّنت كيفية المشاركة في «{title}» أو تغيَّرت. ويبدأ الاجتماع يوم {time}. وتبينها صفحة الاجتماع ومدخل التقويم المرفق بهذه الرسالة.',
  'meeting.joining-set.otherwise': 'يُعقد الاجتماع كما هو مقرر.',
  'meeting.joining-set.action': 'عرض الاجتماع',
  'agenda-item.suggested.subject': 'أجب عن اقتراح لجدول الأعمال: {title}',
  'agenda-item.suggested.body':
    'اقتُرح بند لجدول أعمال الاجتماع {n}: {title}. ويمكنك أن تأخذ به أو ترفضه في صفحة الاجتماع.',
  'agenda-item.suggested.otherwise': 'يبقى الاقتراح في الانتظار ويبقى جدول الأعمال كما هو.',
  'agenda-item.suggested.action': 'عرض الاقتراح',
  'action-point.set.subject': 'أحط علماً بما يُطلب منك حتى {due}: {text}',
  'action-point.set.body': 'طلب منك الاجتماع القيام بما يلي حتى {due}: {text}',
  'action-point.set.otherwise': 'يبقى ذلك مدوَّناً في تقرير الاجتماع على أنه مطلوب منك.',
  'action-point.set.action': 'عرض الاجتماع',
  'report-correction.answered.subject': 'أحط علماً بالرد على تصويبك: {title}',
  'report-correction.answered.body':
    '{outcome, select, taken {أُخذ بتصويبك لتقرير «{title}»: {number, select, none {الفقرة} other {الفقرة {number}}} تُقرأ الآن كما طلبت.} otherwise {روعي تصويبك لتقرير «{title}» بطريقة أخرى.} other {لم يؤخذ بتصويبك لتقرير «{title}».}} وتبين صفحة التقرير رد الرئيس.',
  'report-correction.answered.otherwise': 'يمضي التقرير بهذا الرد.',
  'report-correction.answered.action': 'قراءة الرد',
  'report.rewritten.subject': 'أعد قراءة التقرير قبل {when}: {title}',
  'report.rewritten.body':
    'تغيَّر تقرير «{title}» بعد تعميمه. وتبين صفحته ما تغيَّر منذ ذلك الحين. ويجوز لمن حضر أن يطلب تصويب فقرة حتى {when}.',
  'report.rewritten.otherwise': 'يُعتمد التقرير كما هو الآن.',
  'report.rewritten.action': 'قراءة ما تغيَّر',
};
