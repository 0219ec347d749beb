import { Injectable } from '@nestjs/common';
import type {
  decideComposition,
  giveReasons,
  Input,
  PanelCheck,
  reopenSelection,
  Reply,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { matched, Refusal, refuse, type Viewer } from '@lib/platform';
import { type Board, boardOf, type ProposalRow } from '../board/board-data';
import { checkShown } from '../board/criteria.rules';
import { idsAt, placeIn } from '../board/proposal.rules';
import { proposalOn } from '../board/proposals';
import { askOn, moveOn } from '../board/selection-on-the-page';
import * as rounds from '../consultation/consultation.sql';
import type { RoundRow } from '../consultation/round-on-the-page';
import { isOfChoosable, missedBy, objectionToDeciding } from './accepting.rules';
import { decisionOf, type DecisionRow, outcomesOf, withoutReason } from './decision-data';
import { Decision, Outcome } from './decision.entity';

/** What the head decides, and what is written down of it. */
@Injectable()
export class Decisions {
  constructor(private readonly journal: Journal) {}

  decide(viewer: Viewer, input: Input<typeof decideComposition>): Promise<Reply<typeof decideComposition>> {
    const { groupId, proposalId, revision, accepted, vacant } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'decide');
      const proposal = await proposalOn(page, proposalId);
      if (proposal.revision !== revision)
        throw new Refusal('changed-meanwhile', { revision: proposal.revision, by: proposal.changedBy });
      const round = await consultedOn(page, proposalId);
      const { board, check, profileVersion } = await checkedOn(page, proposal);
      refuse(objectionToDeciding(check, accepted, vacant), { missed: missedBy(check), seats: check.seats });
      await writeOn(page, { proposal, round, board, check, profileVersion, input });
      return { decidedAt: page.at };
    });
  }

  reopen(
    viewer: Viewer,
    { groupId, reason }: Input<typeof reopenSelection>,
  ): Promise<Reply<typeof reopenSelection>> {
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'reopen');
      const { id } = await standingOn(page);
      await page.update(Decision, { id }, { reopenedAt: page.at });
      page.record('selection.reopened', { reason });
      return { done: true };
    });
  }

  giveReasons(
    viewer: Viewer,
    { groupId, reasons }: Input<typeof giveReasons>,
  ): Promise<Reply<typeof giveReasons>> {
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'explain');
      const it = await standingOn(page);
      if (it.revision !== matched(viewer)) throw new Refusal('changed-meanwhile', { revision: it.revision });
      for (const { nominationId, code, text } of reasons) {
        const known = await page.update(Outcome, { decisionId: it.id, nominationId }, { code, text });
        if (known === 0) throw new Refusal('not-found');
      }
      const revision = it.revision + 1;
      await page.update(Decision, { id: it.id }, { revision });
      const without = withoutReason(await outcomesOf(askOn(page), it.id));
      page.record('reasons.given', { nominations: reasons.map(({ nominationId }) => nominationId), without });
      return { revision, without };
    });
  }
}

/** The decision that stands. */
export async function standingOn(page: Page): Promise<DecisionRow> {
  const it = await decisionOf(askOn(page), page.groupId);
  if (!it) throw new Refusal('not-found');
  return it;
}

/** The last round, if the Bureau was heard on this proposal in it and it was not sent back. */
async function consultedOn(page: Page, proposalId: string): Promise<RoundRow> {
  const [last] = await page.ask<RoundRow>(rounds.roundsOfGroup, page.groupId);
  const isHeard = last?.proposalId === proposalId && last.state === 'concluded' && !last.rework;
  if (!last || !isHeard) throw new Refusal('not-consulted');
  return last;
}

async function checkedOn(page: Page, { places }: ProposalRow) {
  const board = await boardOf(askOn(page), page.groupId);
  if (!board.selection || !board.profile) throw new Refusal('profile-missing');
  const check = checkShown(board.selection, idsAt(places, 'in'));
  const { notThere, unseated } = check;
  refuse(isOfChoosable(check) ? null : 'pool-changed', { notThere, unseated });
  return { board, check, profileVersion: board.profile.version };
}

interface Deciding {
  readonly proposal: ProposalRow;
  readonly round: RoundRow;
  readonly board: Board;
  readonly check: PanelCheck;
  readonly profileVersion: number;
  readonly input: Input<typeof decideComposition>;
}

async function writeOn(
  page: Page,
  { proposal, round, board, check, profileVersion, input }: Deciding,
): Promise<void> {
  const { groupId, journalId: chamberId, at } = page;
  const { accepted, vacant, how } = input;
  const of = { proposalId: proposal.id, roundId: round.id, profileVersion, poolVersion: board.poolVersion };
  const { id } = await page.insert(Decision, {
    ...{ chamberId, groupId, ...of, accepted, vacant, how, revision: 1, decidedAt: at },
    ...{ decidedBy: page.viewer.id, reopenedAt: null },
  });
  for (const it of outcomesBy(proposal, board, check))
    await page.insert(Outcome, { ...it, decisionId: id, chamberId, groupId, code: null, text: '' });
  page.record('composition.decided', {
    ...{ proposalId: proposal.id, letter: proposal.letter, profileVersion, poolVersion: board.poolVersion },
    ...{ members: check.members.length, vacant, how },
  });
}

const byPlace = { in: 'selected', reserve: 'reserve', out: 'not_selected' } as const;

/** What becomes of everyone who was on the board to the end: who withdrew or was found ineligible has had their answer. */
function outcomesBy({ places }: ProposalRow, { nominees }: Board, { members }: PanelCheck) {
  const there = nominees.filter(({ standing }) => standing !== 'withdrawn' && standing !== 'ineligible');
  return there.map(({ id }) => {
    const { place, rank } = placeIn(places, id);
    const category = members.find(({ nominee }) => nominee === id)?.category ?? null;
    return { nominationId: id, outcome: byPlace[place], category, rank };
  });
}
