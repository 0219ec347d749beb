import type { Language } from '@lib/contracts';
import type { LetterKind, Words } from './words';

/** The letters to whoever nominated, by what became of the nominee. `{name}` is the nominee's. */
export const wordsToNominators: Record<Language, Record<LetterKind, Words>> = {
  en: {
    appointment: {
      subject: '{name} is a member of {group}',
      body: 'Dear Madam or Sir,\n\n{party} nominated {name} for {group}. {name} has been selected as a member, and has been told so.\n\nThe secretariat of {group}',
    },
    reserve: {
      subject: '{name} is on the reserve list of {group}',
      body: 'Dear Madam or Sir,\n\n{party} nominated {name} for {group}. There were more nominees than seats. {name} is on the reserve list, may be called if a seat falls vacant, and has been told so.\n\nThe secretariat of {group}',
    },
    regret: {
      subject: 'The nomination of {name} for {group}',
      body: 'Dear Madam or Sir,\n\n{party} nominated {name} for {group}. There were more nominees than seats, and {name} has not been selected, and has been told so. We thank {party} for the nomination.\n\nThe secretariat of {group}',
    },
  },
  fr: {
    appointment: {
      subject: '{name} est membre de {group}',
      body: 'Madame, Monsieur,\n\nLa Partie suivante : {party}, a proposé {name} pour {group}. Cette candidature a été retenue : {name} est membre du groupe et en a été averti·e.\n\nLe secrétariat de {group}',
    },
    reserve: {
      subject: '{name} figure sur la liste de réserve de {group}',
      body: 'Madame, Monsieur,\n\nLa Partie suivante : {party}, a proposé {name} pour {group}. Il y avait plus de candidatures que de sièges. {name} figure sur la liste de réserve, pourra être appelé·e si un siège devient vacant, et en a été averti·e.\n\nLe secrétariat de {group}',
    },
    regret: {
      subject: 'La candidature de {name} pour {group}',
      body: 'Madame, Monsieur,\n\nLa Partie suivante : {party}, a proposé {name} pour {group}. Il y avait plus de candidatures que de sièges et celle-ci n’a pas été retenue ; {name} en a été averti·e. Nous vous remercions de cette candidature.\n\nLe secrétariat de {group}',
    },
  },
  es: {
    appointment: {
      subject: '{name} es miembro de {group}',
      body: 'Estimada señora o estimado señor:\n\nLa Parte {party} propuso a {name} para {group}. Su candidatura ha sido seleccionada: {name} es miembro del grupo y ya lo sabe.\n\nLa secretaría de {group}',
    },
    reserve: {
      subject: '{name} figura en la lista de reserva de {group}',
      body: 'Estimada señora o estimado señor:\n\nLa Parte {party} propuso a {name} para {group}. Hubo más candidaturas que puestos. {name} figura en la lista de reserva, podrá ser llamado/a si queda vacante un puesto, y ya lo sabe.\n\nLa secretaría de {group}',
    },
    regret: {
      subject: 'La candidatura de {name} para {group}',
      body: 'Estimada señora o estimado señor:\n\nLa Parte {party} propuso a {name} para {group}. Hubo más candidaturas que puestos y esta no fue seleccionada; {name} ya lo sabe. Le agradecemos la candidatura.\n\nLa secretaría de {group}',
    },
  },
  ru: {
    appointment: {
      subject: '{name} входит в состав группы «{group}»',
      body: 'Уважаемые коллеги!\n\nСторона ({party}) выдвинула кандидатуру: {name}, группа «{group}». Кандидатура отобрана: {name} входит в состав группы и получает об этом отдельное письмо.\n\nСекретариат: {group}',
    },
    reserve: {
      subject: '{name} — в резервном списке группы «{group}»',
      body: 'Уважаемые коллеги!\n\nСторона ({party}) выдвинула кандидатуру: {name}, группа «{group}». Кандидатов было больше, чем мест. {name} — в резервном списке: если место освободится, может последовать приглашение. Об этом направлено отдельное письмо.\n\nСекретариат: {group}',
    },
    regret: {
      subject: 'О кандидатуре в группу «{group}»: {name}',
      body: 'Уважаемые коллеги!\n\nСторона ({party}) выдвинула кандидатуру: {name}, группа «{group}». Кандидатов было больше, чем мест, и эта кандидатура не отобрана; об этом направлено отдельное письмо. Благодарим за выдвижение кандидатуры.\n\nСекретариат: {group}',
    },
  },
  zh: {
    appointment: {
      subject: '{name} 已成为“{group}”成员',
      body: '女士/先生：\n\n{party} 提名 {name} 参加“{group}”。{name} 已入选为成员，并已另行通知本人。\n\n“{group}”秘书处',
    },
    reserve: {
      subject: '{name} 已列入“{group}”候补名单',
      body: '女士/先生：\n\n{party} 提名 {name} 参加“{group}”。被提名人数多于席位数，{name} 已列入候补名单；如有席位空缺，可能请其递补。已另行通知本人。\n\n“{group}”秘书处',
    },
    regret: {
      subject: '关于 {name} 参加“{group}”的提名',
      body: '女士/先生：\n\n{party} 提名 {name} 参加“{group}”。被提名人数多于席位数，{name} 此次未能入选，已另行通知本人。谨对此项提名表示感谢。\n\n“{group}”秘书处',
    },
  },
  ar: {
    appointment: {
      subject: '{name} في عضوية {group}',
      body: 'تحية طيبة وبعد،\n\nرشّح الطرف ({party}) {name} لعضوية {group}. وقد قُبل هذا الترشيح، وأُبلغ صاحبه بذلك.\n\nأمانة {group}',
    },
    reserve: {
      subject: '{name} على القائمة الاحتياطية في {group}',
      body: 'تحية طيبة وبعد،\n\nرشّح الطرف ({party}) {name} لعضوية {group}. وكان عدد المرشحين أكبر من عدد المقاعد. وقد أُدرج الاسم في القائمة الاحتياطية، وقد تُوجَّه الدعوة إذا شغر مقعد، وأُبلغ صاحب الترشيح بذلك.\n\nأمانة {group}',
    },
    regret: {
      subject: 'ترشيح {name} لعضوية {group}',
      body: 'تحية طيبة وبعد،\n\nرشّح الطرف ({party}) {name} لعضوية {group}. وكان عدد المرشحين أكبر من عدد المقاعد، ولم يقع الاختيار على هذا الترشيح، وأُبلغ صاحبه بذلك. ونشكركم على هذا الترشيح.\n\nأمانة {group}',
    },
  },
};
