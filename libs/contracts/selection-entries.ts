import * as z from 'zod/mini';
import { entry } from './entry';
import { BureauAnswer, Place } from './selection';
import { Instant } from './text';

/** What is done on the board stands in the chamber of the group, for secretariat and head alone. */
const onBoard = <P extends z.ZodMiniType>(
  touches: readonly string[],
  payload: P,
  says: (payload: z.output<P>) => string,
) => entry<P>({ to: 'staff', sealed: true, touches: ['selection', ...touches], payload, says });

const ofProposal = { proposalId: z.uuid(), letter: z.string() };
const ofRound = { roundId: z.uuid(), n: z.int() };
const ofRecusal = { personId: z.uuid(), nominationId: z.uuid(), reason: z.string() };
const decided = ['decision'];
const consulted = ['consultation', 'consultation-views'];

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
    z.object({ ...ofRound, ...ofProposal, endsAt: Instant, zone: z.string(), people: z.int() }),
    ({ letter, people }) => `sent proposal ${letter} to ${String(people)} members of the Bureau`,
  ),
  'consultation.extended': onBoard(
    consulted,
    z.object({ ...ofRound, endsAt: Instant, zone: z.string(), reason: z.string() }),
    ({ reason }) => `gave the Bureau more time: ${reason}`,
  ),
  'view.given': onBoard(
    consulted,
    z.object({ ...ofRound, answer: BureauAnswer, about: z.string(), text: z.string(), byLink: z.boolean() }),
    ({ answer }) => `answered as a member of the Bureau (${answer.replaceAll('_', ' ')})`,
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
  ),
  'consultation.concluded': onBoard(
    consulted,
    z.object({ ...ofRound, note: z.string(), rework: z.boolean() }),
    ({ rework }) =>
      rework ? 'noted the outcome: the list is reworked' : 'noted the outcome of the consultation',
  ),
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

/** What of it everybody in and around the group may know. */
export const compositionEntries = {
  'composition.published': entry({
    to: 'public',
    touches: ['compositions', 'roster', 'vacancies'],
    payload: z.object({ version: z.int(), members: z.int(), change: z.string() }),
    news: { topic: 'group', to: 'readers' },
    says: ({ version, members }) =>
      `published version ${String(version)} of the composition: ${String(members)} members`,
  }),
  'replacement.invited': entry({
    to: 'staff',
    touches: ['vacancies'],
    payload: z.object({ membershipId: z.uuid(), party: z.string(), note: z.string() }),
    says: ({ party }) => `invited ${party} to replace its member for the rest of the term`,
  }),
  'departure.explained': entry({
    to: 'staff',
    touches: ['vacancies'],
    payload: z.object({ membershipId: z.uuid(), why: z.string(), reason: z.string() }),
    says: ({ why, reason }) => `gave the reason for a departure (${why}): ${reason}`,
  }),
};
