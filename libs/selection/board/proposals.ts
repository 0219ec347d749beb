import { Injectable } from '@nestjs/common';
import type {
  discardProposal,
  Input,
  makeProposal,
  placeAll,
  PlacedNominee,
  placeNominee,
  renameProposal,
  Reply,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { matched, Refusal, refuse, type Viewer } from '@lib/platform';
import { type Board, boardOf, type ProposalRow, proposalRows } from './board-data';
import { askOn, moveOn } from './selection-on-the-page';
import { Proposal, ProposalPlace } from './proposal.entity';
import {
  idsAt,
  type Lists,
  type Moved,
  movesTo,
  nextLetter,
  placeIn,
  rankAt,
  objectionToLists,
  objectionToPlace,
} from './proposal.rules';

const done = { done: true } as const;
const lettersTaken = 'select letter from proposal where group_id = $1';
const nameOf = 'select name from person where id = $1';

/** The proposals of a board, as secretariat and head make them. */
@Injectable()
export class Proposals {
  constructor(private readonly journal: Journal) {}

  make(viewer: Viewer, input: Input<typeof makeProposal>): Promise<Reply<typeof makeProposal>> {
    const { groupId, name, like } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'change');
      const board = await boardOf(askOn(page), groupId);
      const lists = like === null ? input : listsOf(await proposalOn(page, like));
      refuse(objectionToLists(board.nominees, lists));
      const { id, letter } = await begin(page, board, name);
      await moveAll(page, id, [], movesTo([], lists));
      page.record('proposal.made', { proposalId: id, letter, name, members: lists.in.length });
      return { proposalId: id, letter };
    });
  }

  rename(viewer: Viewer, input: Input<typeof renameProposal>): Promise<Reply<typeof renameProposal>> {
    const { groupId, proposalId, name } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'change');
      const it = await unchangedOn(page, proposalId, viewer);
      const revision = it.revision + 1;
      await page.update(Proposal, { id: it.id }, { name, revision });
      page.record('proposal.renamed', { proposalId, letter: it.letter, name });
      return { revision };
    });
  }

  discard(viewer: Viewer, input: Input<typeof discardProposal>): Promise<Reply<typeof discardProposal>> {
    const { groupId, proposalId, reason } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'change');
      const { letter, locked } = await proposalOn(page, proposalId);
      refuse(locked ? 'board-locked' : null);
      await page.update(Proposal, { id: proposalId }, { discardedAt: page.at });
      page.record('proposal.discarded', { proposalId, letter, reason });
      return done;
    });
  }

  /** Moves one nominee. Whoever looks at an older place than there is is told who has moved it, and when. */
  place(viewer: Viewer, input: Input<typeof placeNominee>): Promise<Reply<typeof placeNominee>> {
    const { groupId, proposalId, nominationId, place: to } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'change');
      const it = await proposalOn(page, proposalId);
      refuse(it.locked ? 'board-locked' : null);
      const now = placeIn(it.places, nominationId);
      if (now.revision !== matched(viewer)) throw new Refusal('changed-meanwhile', { ...now });
      const board = await boardOf(askOn(page), groupId);
      const nominee = board.nominees.find(({ id }) => id === nominationId);
      if (!nominee) throw new Refusal('not-found');
      refuse(objectionToPlace(nominee, to, idsAt(it.places, 'in')));
      const rank = rankAt(it.places, now, to);
      await moveAll(page, proposalId, it.places, [{ nominationId, from: now.place, to, rank }]);
      const revision = await touch(page, it, board);
      page.record('nominee.placed', { proposalId, letter: it.letter, nominationId, from: now.place, to });
      const by = { at: page.at, by: await nameOn(page) };
      const placed = { nominee: nominationId, place: to, rank, revision: now.revision + 1, ...by };
      return { placed, revision };
    });
  }

  /** Sets all places as one change. */
  placeAll(viewer: Viewer, input: Input<typeof placeAll>): Promise<Reply<typeof placeAll>> {
    const { groupId, proposalId } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'change');
      const it = await unchangedOn(page, proposalId, viewer);
      refuse(it.locked ? 'board-locked' : null);
      const board = await boardOf(askOn(page), groupId);
      refuse(objectionToLists(board.nominees, input));
      const moves = movesTo(it.places, input);
      await moveAll(page, proposalId, it.places, moves);
      const moved = moves.map(({ nominationId, from, to }) => ({ nominationId, from, to }));
      page.record('proposal.set', { proposalId, letter: it.letter, moved });
      return { revision: await touch(page, it, board) };
    });
  }
}

/** A proposal of the page's group that was not discarded. */
export async function proposalOn(page: Page, id: string): Promise<ProposalRow> {
  const found = (await proposalRows(askOn(page), page.groupId)).find((it) => it.id === id);
  if (!found) throw new Refusal('not-found');
  return found;
}

/** The same, if it still is what its editor began with; else it is told as it stands. */
async function unchangedOn(page: Page, id: string, viewer: Viewer): Promise<ProposalRow> {
  const it = await proposalOn(page, id);
  const { revision, changedBy, changedAt, places } = it;
  if (revision !== matched(viewer))
    throw new Refusal('changed-meanwhile', { revision, by: changedBy, at: changedAt, places });
  return it;
}

const listsOf = ({ places }: ProposalRow): Lists => ({
  in: idsAt(places, 'in'),
  reserve: idsAt(places, 'reserve'),
});

async function nameOn(page: Page): Promise<string | null> {
  const [it] = await page.ask<{ name: string }>(nameOf, page.viewer.id);
  return it?.name ?? null;
}

async function begin(page: Page, board: Board, name: string): Promise<Proposal> {
  const { groupId, journalId: chamberId, at } = page;
  const taken = await page.ask<{ letter: string }>(lettersTaken, groupId);
  const letter = nextLetter(taken.map((it) => it.letter));
  if (letter === null) throw new Refusal('too-many-proposals');
  const by = { madeAt: at, madeBy: page.viewer.id, changedAt: at, changedBy: page.viewer.id };
  const of = { profileVersion: board.profile?.version ?? null, poolVersion: board.poolVersion };
  return page.insert(Proposal, {
    ...{ chamberId, groupId, letter, name, revision: 1, ...of, ...by, discardedAt: null },
  });
}

/** Notes that a proposal was changed, with the profile and pool that there are now. */
async function touch(page: Page, it: ProposalRow, board: Board): Promise<number> {
  const revision = it.revision + 1;
  await page.update(
    Proposal,
    { id: it.id },
    {
      ...{ revision, changedAt: page.at, changedBy: page.viewer.id, poolVersion: board.poolVersion },
      profileVersion: board.profile?.version ?? null,
    },
  );
  return revision;
}

async function moveAll(
  page: Page,
  proposalId: string,
  places: readonly PlacedNominee[],
  moves: readonly Moved[],
): Promise<void> {
  const { groupId, journalId: chamberId, at } = page;
  for (const { nominationId, to: place, rank } of moves) {
    const known = places.find(({ nominee }) => nominee === nominationId);
    const by = { place, rank, at, movedBy: page.viewer.id };
    if (known)
      await page.update(ProposalPlace, { proposalId, nominationId }, { ...by, revision: known.revision + 1 });
    else
      await page.insert(ProposalPlace, { proposalId, nominationId, chamberId, groupId, ...by, revision: 1 });
  }
}
