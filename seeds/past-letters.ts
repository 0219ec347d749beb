import { Journal } from '@lib/journal';
import { acceptPastLetters } from '@lib/post';
import type { Seeding } from './seeding';

/** So many letters of a kind wait for the demonstration's mailbox; the others count as long accepted. */
const LETTERS_TO_SEE = 3;

/** Keeps what was posted in a group from some time of its past on from being sent now, all but a few to look at. */
export const letLettersRest = (seeding: Seeding, groupId: string, since: Date): Promise<void> =>
  seeding
    .the(Journal)
    .keepBooks((sheet) => acceptPastLetters(sheet, groupId, { since, allBut: LETTERS_TO_SEE }));
