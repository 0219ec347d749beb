import { Injectable } from '@nestjs/common';
import { objectionDuring, objectionInPhase } from '@lib/access';
import type { Input, Phase, readBoard, Reply, Role, RoundInShort, SelectionState } from '@lib/contracts';
import { Chambers, Journal } from '@lib/journal';
import { Clock, Reader, Refusal, refuse, Sealed, timeOutsidePages, type Viewer } from '@lib/platform';
import type * as z from 'zod/mini';
import { type Ask, type Board, boardOf, phaseIn, proposalRows, type ProposalRow } from './board-data';
import * as sql from './board.sql';
import { checkShown } from './criteria.rules';
import { statusesOnBoard } from './pool.rules';
import { idsAt } from './proposal.rules';
import { selectionAfter, type SelectionMove } from './selection.rules';

type BoardReply = Reply<typeof readBoard>;
type Round = z.output<typeof RoundInShort>;

interface OffBoard {
  readonly status: string;
  readonly count: number;
  readonly withoutLetter: number;
}

const staff: readonly Role[] = ['secretariat', 'head'];
const announcedIn = `
  select version, notification_id as "notificationId" from composition where group_id = $1 order by version desc limit 1`;
/** Where a reading finds the selection, and when. */
export interface ReadAt {
  readonly phase: Phase;
  readonly state: SelectionState;
  readonly now: Date;
  /** Null before anything of it was needed. */
  readonly chamberId: string | null;
}

/** What secretariat and head see of the board. */
@Injectable()
export class BoardQueries {
  constructor(
    private readonly db: Reader,
    private readonly sealed: Sealed,
    private readonly chambers: Chambers,
    private readonly journal: Journal,
    private readonly clock: Clock,
  ) {}

  async board(viewer: Viewer, { groupId }: Input<typeof readBoard>): Promise<BoardReply> {
    return this.asStaff(viewer, groupId, async (ask, { phase, state, now, chamberId }) => {
      const board = await boardOf(ask, groupId);
      const off = await ask<OffBoard>(sql.offBoard, groupId, statusesOnBoard);
      const rounds = await ask<Round>(sql.rounds, groupId);
      const [announced] = await ask<NonNullable<BoardReply['announced']>>(announcedIn, groupId);
      return {
        ...{
          at: now,
          state,
          profile: board.profile,
          hasDraftProfile: board.hasDraft,
          nominees: board.nominees,
        },
        chamber: chamberId === null ? null : { id: chamberId, seq: await this.journal.head(chamberId) },
        pool: { version: board.poolVersion, choosable: choosableIn(board) },
        offBoard: {
          byStatus: Object.fromEntries(off.map(({ status, count }) => [status, count])),
          withoutLetter: off.reduce((sum, it) => sum + it.withoutLetter, 0),
        },
        proposals: (await proposalRows(ask, groupId)).map((it) => proposalShown(it, board)),
        rounds,
        announced: announced ?? null,
        may: mayOnBoard(viewer.roles, phase, state),
      };
    });
  }

  /**
   * Reads in the chamber for secretariat and head, once they may in the phase in which the selection is. Before there is
   * a chamber, nothing is there: every question has no answer.
   */
  async asStaff<T>(viewer: Viewer, groupId: string, read: (ask: Ask, at: ReadAt) => Promise<T>): Promise<T> {
    if (!viewer.roles.some((it) => staff.includes(it))) throw new Refusal('not-found');
    return this.inChamber(groupId, async (ask, at) => {
      refuse(objectionInPhase(viewer, at.phase));
      return read(ask, at);
    });
  }

  /** Reads in the chamber of a group, whoever asks: who may, the caller sees to. */
  async inChamber<T>(groupId: string, read: (ask: Ask, at: ReadAt) => Promise<T>): Promise<T> {
    const now = await timeOutsidePages(this.db, this.clock);
    const chamberId = await this.chambers.of(groupId);
    // An id that no chamber has: all of its tables are empty.
    return this.sealed.read(chamberId ?? groupId, async (ask) => {
      const { state, phase } = await phaseIn(ask, groupId, now);
      return read(ask, { state, phase, now, chamberId });
    });
  }
}

const choosableIn = ({ nominees }: Board): number =>
  nominees.filter(({ standing }) => standing === 'choosable').length;

export function proposalShown(
  it: ProposalRow,
  { selection, profile, poolVersion }: Board,
): BoardReply['proposals'][number] {
  const { profileVersion, poolVersion: of, ...shown } = it;
  return {
    ...shown,
    stale: of !== poolVersion || profileVersion !== (profile?.version ?? null),
    check: selection && checkShown(selection, idsAt(it.places, 'in')),
  };
}

const rows = { propose: 'B05', send: 'B05', conclude: 'B05', decide: 'B06', publish: 'B06' } as const;
const moves: Record<keyof typeof rows, SelectionMove> = {
  propose: 'change',
  send: 'consult',
  conclude: 'conclude',
  decide: 'decide',
  publish: 'begin-publishing',
};

/** What somebody may do on the board: as far as the matrix allows it in this phase, and the state of the selection. */
export function mayOnBoard(roles: readonly Role[], phase: Phase, state: SelectionState): BoardReply['may'] {
  const may = (act: keyof typeof rows) =>
    objectionDuring(rows[act], roles, phase) === null && selectionAfter(state, moves[act]) !== null;
  return {
    propose: may('propose'),
    send: may('send'),
    conclude: may('conclude'),
    decide: may('decide'),
    publish: may('publish'),
  };
}
