import type { BureauAnswer, NominationFile, PooledNomination, Reply, searchPool } from '@lib/contracts';
import type { ReactNode } from 'react';

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
  readonly pool: Pool;
}

/** How somebody of the Bureau comes to the nominations themselves. */
export interface Pool {
  read: (nominationId: string) => Promise<PooledNomination>;
  search: (words: string) => Promise<Reply<typeof searchPool>>;
  /** A button that fetches a letter or a CV. */
  fetchFile: (of: PooledNomination, kind: NominationFile) => ReactNode;
}
