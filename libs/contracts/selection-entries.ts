import * as z from 'zod/mini';
import { entry, type Kind } from './entry';
import { BureauAnswer, Place } from './selection';
import { Instant } from './text';

/** What is done on the board stands in the chamber of the group, for secretariat and head alone. */
const onBoard = <P extends z.ZodMiniType>(
  touches: readonly string[],
  payload: P,
  says: (payload: z.output<P>) => string,
  tasks: Pick<Kind<P>, 'opens' | 'settles'> = {},
) => entry<P>({ to: 'staff', sealed: true, touches: ['selection', ...touches], payload, says, ...tasks });

const ofProposal = { proposalId: z.uuid(), letter: z.string() };
const ofRound = { roundId: z.uuid(), n: z.int() };
const ofRecusal = { personId: z.uuid(), nominationId: z.uuid(), reason: z.string() };
const decided = ['decision'];
const consulted = ['consultation', 'consultation-views'];
/** Who is asked; what was said before there were tasks of the Bureau does not name them. */
const asked = { asked: z.optional(z.array(z.uuid())) };
const consult = {
  kind: 'consult',
  of: 'bureau',
  key: ({ roundId }: { roundId: string }) => roundId,
} as const;
/** Whoever is asked has it to do, until the time is over. */
const asks = {
  ...consult,
  only: (it: { asked?: string[] | undefined }) => it.asked ?? [],
  due: (it: { endsAt: Date }) => it.endsAt,
};
const settlesAll = { settles: [{ ...consult, of: 'everyone' }] } as const;

export const selectionEntries = {
  'profile.written': onBoard(
    ['seat-profiles'],
    z.object({ version: z.int(), revision: z.int() }),
    ({ version }) => `wrote version ${String(version)} of the seat profile`,
  ),
  'profile.adopted': onBoard(
    ['seat-profiles'],
    z.object({ version: z.int(), on: z.string(), note: z.string() }),
    ({ version, on }) =>
      `recorded that the Bureau adopted version ${String(version)} of the seat profile on ${on}`,
  ),
  'proposal.made': onBoard(
    [],
    z.object({ ...ofProposal, name: z.string(), members: z.int() }),
    ({ letter, members }) => `made proposal ${letter}, with ${String(members)} in`,
  ),
  'proposal.renamed': onBoard(
    [],
    z.object({ ...ofProposal, name: z.string() }),
    ({ letter, name }) => `named proposal ${letter} “${name}”`,
  ),
  'proposal.discarded': onBoard(
    [],
    z.object({ ...ofProposal, reason: z.string() }),
    ({ letter, reason }) => `discarded proposal ${letter}: ${reason}`,
  ),
  'nominee.placed': onBoard(
    [],
    z.object({ ...ofProposal, nominationId: z.uuid(), from: Place, to: Place }),
    ({ letter, to }) => `moved a nominee to “${to}” in proposal ${letter}`,
  ),
  'proposal.set': onBoard(
    [],
    z.object({
      ...ofProposal,
      moved: z.array(z.object({ nominationId: z.uuid(), from: Place, to: Place })),
    }),
    ({ letter, moved }) => `moved ${String(moved.length)} nominees in proposal ${letter}`,
  ),
  'nominee.seats-opened': onBoard(
    [],
    z.object({
      nominationId: z.uuid(),
      seats: z.nullable(z.array(z.string())),
      reason: z.string(),
    }),
    ({ seats, reason }) =>
      `opened ${seats?.join(', ') ?? 'the seats of the profile'} to a nominee: ${reason}`,
  ),
  'lottery.held': onBoard(
    ['lotteries'],
    z.object({ lotteryId: z.uuid(), among: z.enum(['all', 'ties']), list: z.string() }),
    ({ list }) => `held a lottery; its list has the hash ${list}`,
  ),
  'lottery.drawn': onBoard(
    ['lotteries'],
    z.object({ lotteryId: z.uuid(), seed: z.string(), source: z.string(), number: z.int() }),
    ({ number, source }) => `drew panel ${String(number)} of a lottery, by ${source}`,
  ),
  'bureau.consulted': onBoard(
    consulted,
    z.object({ ...ofRound, ...ofProposal, endsAt: Instant, zone: z.string(), people: z.int(), ...asked }),
    ({ letter, people }) => `sent proposal ${letter} to ${String(people)} members of the Bureau`,
    { opens: asks },
  ),
  'consultation.extended': onBoard(
    consulted,
    z.object({ ...ofRound, endsAt: Instant, zone: z.string(), reason: z.string(), ...asked }),
    ({ reason }) => `gave the Bureau more time: ${reason}`,
    { opens: asks },
  ),
  'view.given': onBoard(
    consulted,
    z.object({ ...ofRound, answer: BureauAnswer, about: z.string(), text: z.string(), byLink: z.boolean() }),
    ({ answer }) => `answered as a member of the Bureau (${answer.replaceAll('_', ' ')})`,
    { settles: [{ ...consult, of: 'actor' }] },
  ),
  'bureau.recused': onBoard(
    [...consulted, 'recusals', 'decision'],
    z.object({ ...ofRecusal, why: z.enum(['own', 'recorded']) }),
    ({ reason }) => `recused a member of the Bureau from a file: ${reason}`,
  ),
  'consultation.closed': onBoard(
    consulted,
    z.object({ ...ofRound, answered: z.int(), noReply: z.int() }),
    ({ n, noReply }) =>
      `closed round ${String(n)} of the consultation; ${String(noReply)} did not reply by its date`,
    settlesAll,
  ),
  'consultation.concluded': onBoard(
    consulted,
    z.object({ ...ofRound, note: z.string(), rework: z.boolean() }),
    ({ rework }) =>
      rework ? 'noted the outcome: the list is reworked' : 'noted the outcome of the consultation',
    settlesAll,
  ),
  /** To the Bureau, beside whatever it was: what each of its members may read of it has to be read anew. */
  'consultation.moved': entry({
    to: 'bureau',
    sealed: true,
    touches: [...consulted, 'decision', 'home'],
    payload: z.object({}),
    says: () => 'moved the consultation',
  }),
  'composition.decided': onBoard(
    decided,
    z.object({
      ...ofProposal,
      profileVersion: z.int(),
      poolVersion: z.string(),
      members: z.int(),
      vacant: z.int(),
      how: z.string(),
    }),
    ({ letter, members }) => `decided on proposal ${letter}: ${String(members)} members`,
  ),
  'selection.reopened': onBoard(
    decided,
    z.object({ reason: z.string() }),
    ({ reason }) => `opened the selection again: ${reason}`,
  ),
  'reasons.given': onBoard(
    decided,
    z.object({ nominations: z.array(z.uuid()), without: z.int() }),
    ({ nominations, without }) =>
      `gave reasons for ${String(nominations.length)} nominees; ${String(without)} are left without`,
  ),
  'publication.begun': onBoard(
    decided,
    z.object({ members: z.int() }),
    () => 'began to publish the composition',
  ),
  'publication.broken-off': onBoard(
    decided,
    z.object({ why: z.string() }),
    ({ why }) => `could not publish the composition: ${why}`,
  ),
  'selection.published': onBoard(
    [...decided, 'selection-letters', 'own-outcome', 'nominations', 'nomination', 'my-nominations'],
    z.object({ version: z.int(), selected: z.int(), reserves: z.int(), notSelected: z.int() }),
    ({ version, selected }) =>
      `published version ${String(version)} of the composition, with ${String(selected)} members`,
  ),
  'selection-letter.written': onBoard(
    ['selection-letters'],
    z.object({ nominationId: z.uuid() }),
    () => 'changed the letter to a nominee',
  ),
  'selection-letters.sent': onBoard(
    ['selection-letters'],
    z.object({ nominations: z.array(z.uuid()), letters: z.int() }),
    ({ letters }) => `sent ${String(letters)} letters about what became of nominees`,
  ),
  'selection-letter.retried': onBoard(
    ['selection-letters'],
    z.object({ nominationId: z.uuid(), letterId: z.uuid() }),
    () => 'sent a letter about what became of a nominee once more',
  ),
  'reserve.called': onBoard(
    [...decided, 'vacancies', 'nominations', 'nomination', 'my-nominations', 'own-outcome'],
    z.object({ nominationId: z.uuid(), version: z.int(), reason: z.string() }),
    ({ reason }) => `called a nominee to a vacant seat: ${reason}`,
  ),
  'selection.erased': onBoard(
    [],
    z.object({}),
    () => 'erased what the selection said of people: its time was over',
  ),
};
