import { Injectable } from '@nestjs/common';
import { objectionDuring, objectionInPhase, partyOf } from '@lib/access';
import type {
  Input,
  Phase,
  readDecision,
  readOwnOutcome,
  readSelectionLetters,
  Reply,
  Role,
  SelectionState,
} from '@lib/contracts';
import { Reader, refuse, signedIn, type Viewer } from '@lib/platform';
import { lettersAbout } from '@lib/post';
import { BoardQueries } from '../board/board.queries';
import { selectionAfter } from '../board/selection.rules';
import { closedUp, visibleTo } from '../consultation/mask.rules';
import { readerIn } from '../consultation/round-on-the-page';
import {
  decisionOf,
  type DecisionRow,
  type OutcomeRow,
  outcomeShown,
  outcomesOf,
  withoutReason,
} from './decision-data';
import * as sql from './decision.sql';
import { selectionLetter } from './letters/sending';

type DecisionReply = Reply<typeof readDecision>;
type Letter = Reply<typeof readSelectionLetters>['letters'][number];
const isOf = (
  { nominationId, addressee, language }: Omit<Letter, 'deliveries'>,
  about: Readonly<Record<string, unknown>>,
): boolean =>
  about['nominationId'] === nominationId &&
  about['addressee'] === addressee &&
  about['language'] === language;
const isStaff = (roles: readonly Role[]): boolean =>
  roles.some((it) => it === 'secretariat' || it === 'head');

/** The decision and what followed from it, to each as far as they may see it. */
@Injectable()
export class DecisionQueries {
  constructor(
    private readonly queries: BoardQueries,
    private readonly db: Reader,
  ) {}

  read(viewer: Viewer, { groupId }: Input<typeof readDecision>): Promise<DecisionReply> {
    return this.queries.inChamber(groupId, async (ask, { phase, state }) => {
      refuse(objectionInPhase(viewer, phase));
      const may = mayWithDecision(viewer.roles, phase, state);
      const found = await decisionOf(ask, groupId);
      if (!found) return { decision: null, may };
      const all = await outcomesOf(ask, found.id);
      if (isStaff(viewer.roles)) return { decision: shown(found, all), may };
      const seen = closedUp(visibleOutcomes(await readerIn(ask, groupId, signedIn(viewer)), all));
      // The version of a pool would tell whoever can work it out who else is in it.
      return { decision: shown({ ...found, poolVersion: '' }, seen), may };
    });
  }

  letters(
    viewer: Viewer,
    { groupId }: Input<typeof readSelectionLetters>,
  ): Promise<Reply<typeof readSelectionLetters>> {
    return this.queries.asStaff(viewer, groupId, async (ask) => {
      const all = await ask<Omit<Letter, 'deliveries'>>(sql.letters, groupId);
      const posted = await lettersAbout(
        this.db,
        selectionLetter,
        all.map(({ nominationId }) => nominationId),
      );
      const letters = all.map((it) => ({ ...it, deliveries: posted.filter(({ about }) => isOf(it, about)) }));
      const isLeft = all.some(({ sentAt }) => sentAt === null);
      const isHead = viewer.roles.includes('head');
      return { letters, may: { send: isLeft && isHead, sendAgain: isHead } };
    });
  }

  /** A Party reads of its own nominations; the Bureau and the staff of all: once it is published. */
  async outcomes(
    viewer: Viewer,
    { groupId }: Input<typeof readOwnOutcome>,
  ): Promise<Reply<typeof readOwnOutcome>> {
    const isOfParty = viewer.pass !== null || (viewer.roles.includes('focalPoint') && !seesAll(viewer.roles));
    const party = isOfParty ? await partyOf(this.db, viewer) : null;
    return this.queries.inChamber(groupId, async (ask, { phase, state }) => {
      refuse(objectionInPhase(viewer, phase));
      if (state !== 'published') return { outcomes: [] };
      return {
        outcomes: await ask<Reply<typeof readOwnOutcome>['outcomes'][number]>(
          sql.everybodysOutcome,
          groupId,
          party,
        ),
      };
    });
  }
}

const seesAll = (roles: readonly Role[]): boolean => isStaff(roles) || roles.includes('bureau');

const shown = ({ id: _, proposalId: __, ...it }: DecisionRow, outcomes: readonly OutcomeRow[]) => ({
  ...it,
  outcomes: outcomes.map(outcomeShown),
  without: withoutReason(outcomes),
});

function visibleOutcomes(reader: Parameters<typeof visibleTo>[0], all: readonly OutcomeRow[]): OutcomeRow[] {
  const seen = visibleTo(
    reader,
    all.map(({ nominationId: id, party, sameAs }) => ({ id, party, sameAs })),
  );
  return all.filter(({ nominationId }) => seen.some(({ id }) => id === nominationId));
}

function mayWithDecision(roles: readonly Role[], phase: Phase, state: SelectionState): DecisionReply['may'] {
  const may = (row: 'B05' | 'B06', move: Parameters<typeof selectionAfter>[1]) =>
    objectionDuring(row, roles, phase) === null && selectionAfter(state, move) !== null;
  return {
    giveReasons: may('B05', 'explain'),
    publish: may('B06', 'begin-publishing'),
    reopen: may('B06', 'reopen'),
  };
}
