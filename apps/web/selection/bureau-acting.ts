import type { BureauAnswer, ConsultationView } from '@lib/contracts';

export interface Said {
  readonly answer: BureauAnswer;
  readonly about: string;
  readonly text: string;
}

/** How somebody of the Bureau acts: signed in, or by the link of their message. */
export interface Acting {
  give: (said: Said, key: string) => Promise<unknown>;
  recuse: (nominationId: string, reason: string, key: string) => Promise<unknown>;
  readAgain: () => void;
}

export type Consultation = ConsultationView;
