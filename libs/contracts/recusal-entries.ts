import * as z from 'zod/mini';
import { entry } from './entry';

const views = ['recusals', 'agenda', 'floor', 'meeting', 'meeting-report', 'documents'] as const;

export const recusalEntries = {
  /** From then on the item does not exist for them; or, lifted, it does again. Why, the journal does not keep. */
  'agenda-item.recused': entry({
    ...{ to: 'group', standing: true, touches: [...views, 'home'] },
    payload: z.object({
      ...{ meetingId: z.uuid(), n: z.int(), title: z.string(), itemId: z.uuid() },
      /** As it was circulated last; empty where it has not been circulated yet. */
      number: z.string(),
      ...{ personId: z.uuid(), lifted: z.boolean() },
    }),
    mails: { to: 'person', formal: true },
    says: ({ title, number, lifted }) =>
      `${lifted ? 'lifted the recusal of a member' : 'recorded that a member is recused'} from ${number === '' ? 'an item' : `item ${number}`} of ${title}`,
  }),
};

export const recusalRefusals = {
  'item-not-closed': [
    422,
    'A member is recused from closed items only. Close the item in the agenda first; then record it.',
  ],
  'chair-not-recused': [
    409,
    'Whoever presides over the meeting is not recused. They hand the chair over for the item, to an acting chair.',
  ],
  'recused-already': [409, 'This member is recused from this item already.'],
  'is-recused': [409, 'This member is recused from the item: they take no part in it.'],
  'recusal-lifted': [409, 'This recusal has been lifted already.'],
  'item-has-recusals': [
    409,
    'A member is recused from an item that this agenda opens to everybody. Lift the recusal first, or leave the item closed.',
  ],
} as const;
