import type { Language } from '@lib/contracts';

/** What the letter to a member of the Bureau says. `{name}` and the like are put in; each sentence stands alone. */
export interface BureauWords {
  readonly subject: string;
  readonly dear: string;
  readonly body: string;
  readonly next: string;
  readonly action: string;
  readonly keep: string;
  readonly signature: string;
  /** What is said instead when the time was extended. */
  readonly extended: { readonly subject: string; readonly body: string };
}

export const words: Record<Language, BureauWords> = {
  en: {
    subject: 'Your view by {until}: members of {group}',
    dear: 'Dear {name},',
    body: 'The Bureau is consulted on the list of members of {group}. On your page you can read it and say whether you have an objection, a comment, or ask for more of something.',
    next: 'Your view is waited for until {until}. If you do nothing, it is recorded that no reply came by that date.',
    action: 'Read the list and give your view',
    keep: 'The page is for you alone: do not pass its address on. What others say you can read once you have given your own view.',
    signature: 'The secretariat of {group}',
    extended: {
      subject: 'More time for your view, until {until}: members of {group}',
      body: 'The time in which the Bureau is heard on the list of members of {group} has been extended. If you have given your view, you need do nothing; you may give another in its place.',
    },
  },
  fr: {
    subject: 'Votre avis avant le {until} : membres de {group}',
    dear: 'Bonjour {name},',
    body: 'Le Bureau est consulté sur la liste des membres de {group}. Sur votre page, vous pouvez la lire et dire si vous avez une objection, un commentaire ou si vous demandez davantage de quelque chose.',
    next: 'Votre avis est attendu jusqu’au {until}. Si vous ne faites rien, il sera consigné qu’aucune réponse n’est parvenue à cette date.',
    action: 'Lire la liste et donner votre avis',
    keep: 'Cette page n’est que pour vous : ne transmettez pas son adresse. Vous pourrez lire l’avis des autres une fois le vôtre donné.',
    signature: 'Le secrétariat de {group}',
    extended: {
      subject: 'Plus de temps pour votre avis, jusqu’au {until} : membres de {group}',
      body: 'Le délai dans lequel le Bureau est consulté sur la liste des membres de {group} a été prolongé. Si vous avez donné votre avis, vous n’avez rien à faire ; vous pouvez le remplacer par un autre.',
    },
  },
  es: {
    subject: 'Su opinión antes del {until}: miembros de {group}',
    dear: 'Estimado/a {name}:',
    body: 'Se consulta a la Mesa sobre la lista de miembros de {group}. En su página puede leerla y decir si tiene una objeción, un comentario o si pide más de algo.',
    next: 'Se espera su opinión hasta el {until}. Si no hace nada, constará que no llegó respuesta en esa fecha.',
    action: 'Leer la lista y dar su opinión',
    keep: 'La página es solo para usted: no comparta su dirección. Podrá leer lo que dicen los demás cuando haya dado su propia opinión.',
    signature: 'La secretaría de {group}',
    extended: {
      subject: 'Más tiempo para su opinión, hasta el {until}: miembros de {group}',
      body: 'Se ha prorrogado el plazo en que se consulta a la Mesa sobre la lista de miembros de {group}. Si ya dio su opinión, no tiene que hacer nada; puede sustituirla por otra.',
    },
  },
  ru: {
    subject: 'Ваше мнение до {until}: состав группы «{group}»',
    dear: 'Здравствуйте, {name}!',
    body: 'С Бюро проводятся консультации по списку членов группы «{group}». На вашей странице можно прочитать список и указать, есть ли у вас возражение, замечание или пожелание, чтобы чего-то было больше.',
    next: 'Ваше мнение ожидается до {until}. Если вы ничего не сделаете, будет записано, что к этой дате ответа не поступило.',
    action: 'Прочитать список и высказать мнение',
    keep: 'Страница предназначена только для вас: не передавайте ее адрес. Мнения других можно прочитать после того, как вы выскажете свое.',
    signature: 'Секретариат: {group}',
    extended: {
      subject: 'Больше времени для вашего мнения, до {until}: состав группы «{group}»',
      body: 'Срок, в течение которого с Бюро проводятся консультации по списку членов группы «{group}», продлен. Если вы уже высказали мнение, делать ничего не нужно; вы можете заменить его другим.',
    },
  },
  zh: {
    subject: '请于 {until} 前提出意见：“{group}”成员名单',
    dear: '{name}，您好：',
    body: '现就“{group}”成员名单征求主席团的意见。您可在您的页面上阅读名单，并表明是否有异议、有何评论，或希望加强哪一方面。',
    next: '请在 {until} 前提出意见。如未作任何答复，将记录为截至该日未收到答复。',
    action: '阅读名单并提出意见',
    keep: '该页面仅供您本人使用，请勿转发其地址。您提出意见之后，即可阅读其他人的意见。',
    signature: '“{group}”秘书处',
    extended: {
      subject: '提出意见的时限延至 {until}：“{group}”成员名单',
      body: '就“{group}”成员名单征求主席团意见的时限已延长。如您已提出意见，则无需采取任何行动；您也可以另提意见取代之。',
    },
  },
  ar: {
    subject: 'رأيكم قبل {until}: أعضاء {group}',
    dear: 'تحية طيبة {name}،',
    body: 'يُستشار المكتب بشأن قائمة أعضاء {group}. يمكنكم في صفحتكم قراءتها وبيان ما إذا كان لديكم اعتراض أو تعليق أو طلب المزيد من أمر ما.',
    next: 'يُنتظر رأيكم حتى {until}. وإذا لم تفعلوا شيئًا فسيُسجَّل أنه لم يرد رد حتى ذلك التاريخ.',
    action: 'قراءة القائمة وإبداء الرأي',
    keep: 'الصفحة لكم وحدكم: لا تشاركوا عنوانها. ويمكنكم قراءة آراء الآخرين بعد إبداء رأيكم.',
    signature: 'أمانة {group}',
    extended: {
      subject: 'مهلة أطول لإبداء رأيكم، حتى {until}: أعضاء {group}',
      body: 'مُدِّدت المهلة التي يُستشار فيها المكتب بشأن قائمة أعضاء {group}. إذا كنتم قد أبديتم رأيكم فلا يلزمكم شيء، ويمكنكم أن تستبدلوا به رأيًا آخر.',
    },
  },
};
