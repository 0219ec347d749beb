import { DisclosureQuestion, type OwnDisclosure } from '@lib/contracts';

export type Disclosure = Pick<OwnDisclosure, 'answers' | 'signedAt'>;

export type Question = (typeof DisclosureQuestion.options)[number];

/** Answers while they are being given. */
export interface Disclosing {
  readonly signedAt: string;
  readonly answers: readonly { question: Question; yes: boolean | null; details: string }[];
}

/** What was disclosed before is where one begins; otherwise nothing is answered for anybody. */
export function beginDisclosing(it: Disclosure | null): Disclosing {
  const before = (question: Question) => it?.answers?.find((one) => one.question === question);
  return {
    signedAt: it?.signedAt ?? '',
    answers: DisclosureQuestion.options.map((question) => ({
      question,
      yes: before(question)?.yes ?? null,
      details: before(question)?.details ?? '',
    })),
  };
}

export type DisclosureFault = 'answer' | 'details' | 'date';

/** What is still missing, by the id of its field. */
export function lackingIn({ answers, signedAt }: Disclosing): { id: string; fault: DisclosureFault }[] {
  const open = answers.flatMap(({ question, yes, details }): { id: string; fault: DisclosureFault }[] => {
    if (yes === null) return [{ id: `interest-${question}`, fault: 'answer' }];
    return yes && details.trim() === '' ? [{ id: `interest-${question}-details`, fault: 'details' }] : [];
  });
  return signedAt === '' ? [...open, { id: 'interest-date', fault: 'date' }] : open;
}
