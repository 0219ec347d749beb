import { MOST_ATTACHMENTS, MOST_RESPONSE_FILES, type Objection } from '@lib/contracts';

type There = readonly { readonly id: string }[];

/** Whether one more file would be more than there may be. One in its own place is no other. */
const isTooMuch = (there: There, id: string, most: number): boolean =>
  there.filter((it) => it.id !== id).length >= most;

/** Why one more file does not go with a notification; null when it does. */
export const objectionToAttaching = (there: There, id: string): Objection | null =>
  isTooMuch(there, id, MOST_ATTACHMENTS) ? 'too-many-attachments' : null;

/** Why one more file does not come with an answer; null when it does. */
export const objectionToSending = (there: There, id: string): Objection | null =>
  isTooMuch(there, id, MOST_RESPONSE_FILES) ? 'too-many-response-files' : null;
