import type { ActWords } from '../catalogue.en';

export const acts: ActWords = {
  'sign-in.subject': 'لتسجيل الدخول: رمز صالح لمدة عشر دقائق',
  'sign-in.body':
    'طُلب تسجيل الدخول بهذا العنوان، والأرجح أنكم من طلب ذلك. اكتبوا الرمز {code} في الصفحة التي جئتم منها، أو افتحوا الرابط أدناه واضغطوا الزر هناك.',
  'sign-in.otherwise':
    'تنتهي صلاحية الرمز تلقائياً بعد عشر دقائق. وإن لم تكونوا أنتم من طلبه، فلا تلتفتوا إلى هذه الرسالة: لا يدخل أحد دون الرمز، ولن يطلبه منكم أحد هنا أبداً.',
  'sign-in.action': 'فتح صفحة تسجيل الدخول',
  'round.opened.subject': 'للتعليق حتى {when}: {title}',
  'round.opened.body':
    'النص {symbol}، «{title}»، مفتوح للتعليق. يُرجى قراءته والتعليق على فقراته. ويتلقى كل تعليق جواباً من الرئيس يمكنكم قراءته بجانبه.',
  'round.opened.otherwise':
    'يمضي النص قدماً دون تعليقاتكم. وتُحفظ التعليقات التي ترد لاحقاً في قائمة خاصة بها، ويقرر الرئيس ما إذا كان سيأخذ بها.',
  'round.opened.action': 'قراءة النص والتعليق عليه',
  'round.extended.subject': 'للتعليق حتى {when}، مزيد من الوقت: {title}',
  'round.extended.body':
    'ثمة مزيد من الوقت للتعليق على النص {symbol}، «{title}». السبب المذكور: {reason}. ما كتبتموه محفوظ؛ ولا يلزمكم كتابته من جديد.',
  'round.extended.otherwise': 'تبقى تعليقاتكم على ما هي عليه، ويمضي النص قدماً عند انتهاء الوقت.',
  'round.extended.action': 'متابعة تعليقاتكم',
  'task-group.opened.subject': 'للعمل حتى {when} في فريق العمل: {title}',
  'task-group.opened.body':
    'طلب الرئيس منكم ومن عدد قليل من الأعضاء العمل كفريق عمل على {paragraphs, plural, one {فقرة واحدة} two {فقرتين} few {# فقرات} many {# فقرة} zero {# فقرة} other {# فقرة}} من «{title}». وتكتبون في نسخة خاصة بكم: يبقى النص نفسه كما هو إلى أن يعيد قائد الفريق النتيجة ويقرر الرئيس. وتبيّن الصفحة المهمة وسائر الأعضاء.',
  'task-group.opened.otherwise': 'يقترح الآخرون دون كلماتكم.',
  'task-group.opened.action': 'قراءة المهمة والكتابة',
  'circulation.opened.subject':
    '{mode, select, silence {للاعتراض حتى {when} أو الموافقة: {title}} other {للإجابة حتى {when}: {title}}}',
  'circulation.opened.body':
    '{mode, select, silence {النص النهائي {symbol}، «{title}»، معروض عليكم للموافقة. إن كنتم موافقين عليه فلا يلزمكم القيام بشيء. وإن تعذرت عليكم الموافقة فبيّنوا ذلك قبل انتهاء الوقت: اذكروا الفقرة والسبب والصيغة التي من شأنها حل المشكلة.} other {النص النهائي {symbol}، «{title}»، معروض عليكم للموافقة. يُطلب من كل عضو أن يجيب: بالموافقة، أو بالموافقة مع ملاحظة، أو بالاعتراض مع ذكر الفقرة والسبب والصيغة التي من شأنها حل المشكلة.}}',
  'circulation.opened.otherwise':
    '{mode, select, silence {يُعد صمتكم موافقة. واعتراض واحد يوقف المهلة فوراً ويُبلَّغ به الجميع.} other {لا يُعد صمتكم موافقة. ولا يُتفق على النص ما لم يرد جواب من الجميع.}}',
  'circulation.opened.action': 'قراءة النص والإجابة',
  'silence.broken.subject': 'للاطلاع على اعتراض (الطرف: {party}): {title}',
  'silence.broken.body':
    'ورد اعتراض (الطرف: {party}) على {count, plural, zero {الفقرات {paragraphs}} one {الفقرة {paragraphs}} two {الفقرتين {paragraphs}} few {الفقرات {paragraphs}} many {الفقرات {paragraphs}} other {الفقرات {paragraphs}}} من النص {symbol}، «{title}». توقفت المهلة، ولا اتفاق على شيء. السبب المذكور: {reason}',
  'silence.broken.otherwise': 'لا يحدث شيء: لا يلزم أحداً أن يجيب الآن. وسيبيّن الرئيس الخطوة التالية.',
  'silence.broken.action': 'قراءة الاعتراض والصيغة المقترحة',
  'objection.lifted.subject':
    '{reopened, select, true {للاعتراض حتى {when} أو الموافقة: {title}} other {للاطلاع على سحب اعتراض (الطرف: {party}): {title}}}',
  'objection.lifted.body':
    '{reopened, select, true {سُحب اعتراض (الطرف: {party}) على النص {symbol}، «{title}». لم يعد هناك أي اعتراض قائم، وعادت المهلة إلى السريان.} other {سُحب اعتراض (الطرف: {party}) على النص {symbol}، «{title}». لا يزال هناك اعتراض آخر قائم، ولذلك تبقى المهلة متوقفة.}}',
  'objection.lifted.otherwise':
    '{reopened, select, true {يبقى الجواب الذي قدمتموه قائماً. وإن لم تقدموا جواباً، عُد صمتكم موافقة.} other {لا يحدث شيء: لا يلزم أحداً أن يجيب الآن.}}',
  'objection.lifted.action': 'الاطلاع على الوضع الحالي',
  'circulation.extended.subject': 'للإجابة حتى {when}، مزيد من الوقت: {title}',
  'circulation.extended.body':
    'ثمة مزيد من الوقت للإجابة بشأن النص {symbol}، «{title}». السبب المذكور: {reason}. النص لم يتغير.',
  'circulation.extended.otherwise':
    'يبقى الجواب الذي قدمتموه قائماً. وإن لم تقدموا جواباً، ظل سارياً ما ورد في الرسالة الأولى بشأن الصمت.',
  'circulation.extended.action': 'الاطلاع على الوضع الحالي',
  'circulation.moved.subject': 'للإجابة حتى {when}، انقطعت الخدمة: {title}',
  'circulation.moved.body':
    'قبيل انتهاء وقت الإجابة بشأن النص {symbol}، «{title}»، تعذر الوصول إلى هذه الخدمة. وحتى لا يتضرر أحد من ذلك، أُجّل موعد الانتهاء بقدر مدة الانقطاع وبيوم إضافي. النص لم يتغير.',
  'circulation.moved.otherwise':
    'يبقى الجواب الذي قدمتموه قائماً. وإن لم تقدموا جواباً، ظل سارياً ما ورد في الرسالة الأولى بشأن الصمت.',
  'circulation.moved.action': 'الاطلاع على الوضع الحالي',
  'circulation.superseded.subject': 'لانتظار نص جديد، يجري تغيير النص: {title}',
  'circulation.superseded.body':
    'استُرجع النص {symbol}، «{title}»، لتغييره. السبب المذكور: {reason}. جميع الأجوبة بشأنه لاغية. وسيُطلب منكم الجواب من جديد بشأن النص الجديد، في فترة جديدة كاملة.',
  'circulation.superseded.otherwise': 'لا يضيع شيء: لن يُتفق على النص الذي سُئلتم عنه بصيغته السابقة.',
  'circulation.superseded.action': 'الاطلاع على الوضع الحالي',
  'circulation.referred.subject': 'للتحضير لاجتماع بشأن النص: {title}',
  'circulation.referred.body':
    'لم يُتفق كتابةً على النص {symbol}، «{title}»، وهو يُحال إلى اجتماع للفريق. السبب المذكور: {reason}. وستُبلَّغون بالموعد على حدة.',
  'circulation.referred.otherwise': 'يبقى النص على ما هو عليه حتى الاجتماع. ولا يُقبل بعد الآن أي جواب كتابي.',
  'circulation.referred.action': 'قراءة النص والاعتراضات',
  'circulation.agreed.subject': 'للحفظ في سجلاتكم، اتُّفق على النص: {title}',
  'circulation.agreed.body':
    '{how, select, silence {انتهى الوقت ولم يعترض أحد: اتُّفق على النص {symbol}، «{title}».} explicit {أجاب جميع الأعضاء ووافقوا: اتُّفق على النص {symbol}، «{title}».} declared {سُحبت جميع الاعتراضات وأعلن الرئيس الاتفاق: اتُّفق على النص {symbol}، «{title}».} other {اتُّفق على النص {symbol}، «{title}». والتحفظات التي أُبديت مسجلة معه.}}',
  'circulation.agreed.otherwise': 'لا يتغير شيء: النص متفق عليه ولا يمكن تغييره بعد الآن.',
  'circulation.agreed.action': 'قراءة ما اتُّفق عليه',
  'circulation.lapsed.subject':
    '{over, select, true {للحفظ في سجلاتكم: لم يُتفق على النص «{title}»، وقد انتهت الدورة} other {لانتظار الرئيس، لم يُتفق على النص في الوقت المحدد: {title}}}',
  'circulation.lapsed.body':
    '{over, select, true {انتهت الدورة، وانتهى معها الإجراء المتعلق بالنص {symbol}، «{title}». لم يُتفق على النص.} other {انتهى وقت الإجابة بشأن النص {symbol}، «{title}»، ولم يوافق الجميع. {silent, plural, =0 {أجاب الجميع.} zero {أجاب الجميع.} one {لم يجب عضو واحد.} two {لم يجب عضوان.} few {لم يجب # أعضاء.} many {لم يجب # عضواً.} other {لم يجب # عضو.}} لم يُتفق على النص.}}',
  'circulation.lapsed.otherwise':
    '{over, select, true {لا يحدث شيء: لا يُقبل بعد الآن أي جواب.} other {لا يحدث شيء: لا يُقبل بعد الآن أي جواب. وسيبيّن الرئيس الخطوة التالية.}}',
  'circulation.lapsed.action': 'الاطلاع على الوضع الحالي',
  'notification.submitted.subject': 'الموافقة أو الإعادة: {title}',
  'notification.submitted.body':
    'قُدِّم الإشعار «{title}» للموافقة. وأنتم ترأسون الأمانة ولم تشاركوا في كتابته: يُرجى قراءته ثم الموافقة عليه أو إعادته مع بيان السبب.',
  'notification.submitted.otherwise': 'يظل في الانتظار ولا يُرسل شيء إلى أحد. ويُعطى رقمه عند الموافقة عليه.',
  'notification.submitted.action': 'قراءة الإشعار',
  dear: 'حضرة {name}،',
  byWhen: 'الموعد النهائي:',
  otherwise: 'إذا لم تقوموا بشيء:',
  linkIsSafe: 'فتح الرابط لا يغير شيئاً: يكون التأكيد في الصفحة.',
  and: '{local}، أي {utc}',
  signature: 'الأمانة، نيابةً عن الفريق «{group}»',
  signatureOfHouse: 'الأمانة',
  settings: 'طريقة تلقيكم الرسائل',
  stop: 'وقف الملخصات اليومية',
  'footer.formal': 'هذه رسالة رسمية إلى أعضاء الفريق. تجدون لغتكم ومنطقتكم الزمنية في إعداداتكم.',
  'footer.task': 'تصلكم هذه الرسالة لأن أمراً ينتظركم. تجدون لغتكم ومنطقتكم الزمنية في إعداداتكم.',
  'footer.account': 'هذه الرسالة تخص حسابكم. وترد الرسائل من هذا النوع دائماً.',
  'footer.sign-in': 'لا تصلكم هذه الرسالة إلا عند طلب تسجيل الدخول بعنوانكم.',
  'footer.news': 'تصلكم هذه الرسالة لأنكم اخترتم أن تُبلَّغوا فوراً. ويمكن إيقافها.',
  'footer.summary': 'يرد هذا الملخص في الساعة السابعة صباحاً بتوقيتكم، عندما يوجد جديد. ويمكن إيقافه.',
};
