import type { Language } from '@lib/contracts';

/** The letters to nominees, by what became of them. `{name}`, `{group}` and `{party}` are put in. */
export type LetterKind = 'appointment' | 'reserve' | 'regret';
export interface Words {
  readonly subject: string;
  readonly body: string;
}

export const words: Record<Language, Record<LetterKind, Words>> = {
  en: {
    appointment: {
      subject: 'You are a member of {group}',
      body: 'Dear {name},\n\nYou were nominated by {party} and have been selected as a member of {group}. A message of its own invites you to sign in.\n\nThe secretariat of {group}',
    },
    reserve: {
      subject: 'You are on the reserve list of {group}',
      body: 'Dear {name},\n\nYou were nominated by {party} for {group}. There were more nominees than seats. You are on the reserve list: if a seat falls vacant, you may be called.\n\nThe secretariat of {group}',
    },
    regret: {
      subject: 'Your nomination for {group}',
      body: 'Dear {name},\n\nYou were nominated by {party} for {group}. There were more nominees than seats, and you have not been selected. Thank you for being ready to serve; you are welcome to review drafts of the group when it asks for that.\n\nThe secretariat of {group}',
    },
  },
  fr: {
    appointment: {
      subject: 'Vous êtes membre de {group}',
      body: 'Bonjour {name},\n\nProposé·e par {party}, vous avez été retenu·e comme membre de {group}. Un message à part vous invite à vous connecter.\n\nLe secrétariat de {group}',
    },
    reserve: {
      subject: 'Vous êtes sur la liste de réserve de {group}',
      body: 'Bonjour {name},\n\nVous avez été proposé·e par {party} pour {group}. Il y avait plus de candidatures que de sièges. Vous êtes sur la liste de réserve : si un siège devient vacant, il pourra être fait appel à vous.\n\nLe secrétariat de {group}',
    },
    regret: {
      subject: 'Votre candidature pour {group}',
      body: 'Bonjour {name},\n\nVous avez été proposé·e par {party} pour {group}. Il y avait plus de candidatures que de sièges et la vôtre n’a pas été retenue. Merci de votre disponibilité ; vous pourrez relire les projets du groupe lorsqu’il y invitera.\n\nLe secrétariat de {group}',
    },
  },
  es: {
    appointment: {
      subject: 'Usted es miembro de {group}',
      body: 'Estimado/a {name}:\n\nPropuesto/a por {party}, usted ha sido seleccionado/a como miembro de {group}. Otro mensaje le invita a iniciar sesión.\n\nLa secretaría de {group}',
    },
    reserve: {
      subject: 'Usted figura en la lista de reserva de {group}',
      body: 'Estimado/a {name}:\n\nUsted fue propuesto/a por {party} para {group}. Hubo más candidaturas que puestos. Figura en la lista de reserva: si queda vacante un puesto, se le podrá llamar.\n\nLa secretaría de {group}',
    },
    regret: {
      subject: 'Su candidatura para {group}',
      body: 'Estimado/a {name}:\n\nUsted fue propuesto/a por {party} para {group}. Hubo más candidaturas que puestos y la suya no fue seleccionada. Gracias por su disposición; podrá revisar los borradores del grupo cuando este lo solicite.\n\nLa secretaría de {group}',
    },
  },
  ru: {
    appointment: {
      subject: 'Вы включены в состав: {group}',
      body: 'Здравствуйте, {name}!\n\nВаша кандидатура, выдвинутая Стороной ({party}), отобрана: вы входите в состав группы «{group}». Отдельное сообщение приглашает вас войти в систему.\n\nСекретариат: {group}',
    },
    reserve: {
      subject: 'Вы в резервном списке: {group}',
      body: 'Здравствуйте, {name}!\n\nВашу кандидатуру в группу «{group}» выдвинула Сторона ({party}). Кандидатов было больше, чем мест. Вы включены в резервный список: если место освободится, вас могут пригласить.\n\nСекретариат: {group}',
    },
    regret: {
      subject: 'О вашей кандидатуре: {group}',
      body: 'Здравствуйте, {name}!\n\nВашу кандидатуру в группу «{group}» выдвинула Сторона ({party}). Кандидатов было больше, чем мест, и ваша кандидатура не отобрана. Благодарим за готовность участвовать; вы сможете рецензировать проекты группы, когда она об этом попросит.\n\nСекретариат: {group}',
    },
  },
  zh: {
    appointment: {
      subject: '您已成为“{group}”成员',
      body: '{name}，您好：\n\n经 {party} 提名，您已入选“{group}”。另有一封邮件邀请您登录系统。\n\n“{group}”秘书处',
    },
    reserve: {
      subject: '您已列入“{group}”候补名单',
      body: '{name}，您好：\n\n{party} 提名您参加“{group}”。被提名人数多于席位数，您已列入候补名单；如有席位空缺，可能请您递补。\n\n“{group}”秘书处',
    },
    regret: {
      subject: '关于您参加“{group}”的提名',
      body: '{name}，您好：\n\n{party} 提名您参加“{group}”。被提名人数多于席位数，您此次未能入选。感谢您愿意参与；小组征求意见时，欢迎您审阅其草案。\n\n“{group}”秘书处',
    },
  },
  ar: {
    appointment: {
      subject: 'أنتم عضو في {group}',
      body: 'تحية طيبة {name}،\n\nرشّحكم {party} وقد وقع عليكم الاختيار لعضوية {group}. وتدعوكم رسالة أخرى إلى تسجيل الدخول.\n\nأمانة {group}',
    },
    reserve: {
      subject: 'أنتم على القائمة الاحتياطية في {group}',
      body: 'تحية طيبة {name}،\n\nرشّحكم {party} لعضوية {group}. وكان عدد المرشحين أكبر من عدد المقاعد. وقد أُدرج اسمكم في القائمة الاحتياطية: فإذا شغر مقعد فقد تُدعون إليه.\n\nأمانة {group}',
    },
    regret: {
      subject: 'ترشيحكم لعضوية {group}',
      body: 'تحية طيبة {name}،\n\nرشّحكم {party} لعضوية {group}. وكان عدد المرشحين أكبر من عدد المقاعد، ولم يقع عليكم الاختيار. نشكركم على استعدادكم للمشاركة، ويسرّنا أن تراجعوا مسودات المجموعة عندما تطلب ذلك.\n\nأمانة {group}',
    },
  },
};
