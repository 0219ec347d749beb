import { Injectable } from '@nestjs/common';
import { objectionDuring, objectionInPhase, Policy } from '@lib/access';
import type {
  downloadPooledFile,
  downloadPooledFileByLink,
  Input,
  Phase,
  readPooled,
  readPooledByLink,
  Reply,
  searchPool,
  searchPoolByLink,
} from '@lib/contracts';
import { nominationFileIn, nominationIn, restrictionIn } from '@lib/nominations';
import { config, type FileReply, FileStore, Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { BoardQueries } from '../board/board.queries';
import { type Ask, nomineesBy } from '../board/board-data';
import { linkIn } from './bureau-words';
import * as sql from './consultation.sql';
import { visibleTo } from './mask.rules';
import { readerIn, type RoundRow, seatsOf } from './round-on-the-page';
import { mayReadFiles } from './round.rules';

type Pooled = Reply<typeof readPooled>;
type Found = Reply<typeof searchPool>;
type Row = 'N04' | 'N05' | 'N06';

/** A member of the Bureau, what they ask for, and as what they are recognised. */
interface Asking {
  readonly row: Row;
  readonly groupId: string;
  readonly personId: string;
  /** Null where the link of their message says who they are. */
  readonly viewer: Viewer | null;
}

/** The nominations of the list on which the Bureau is heard, to each of its members as far as they may see them. */
@Injectable()
export class PoolQueries {
  constructor(
    private readonly queries: BoardQueries,
    private readonly policy: Policy,
    private readonly store: FileStore,
  ) {}

  read(viewer: Viewer, { groupId, nominationId }: Input<typeof readPooled>): Promise<Pooled> {
    return this.show(signed('N04', viewer, groupId), nominationId);
  }

  readByLink({ token, nominationId }: Input<typeof readPooledByLink>): Promise<Pooled> {
    return this.show(linked('N04', token), nominationId);
  }

  file(viewer: Viewer, { groupId, ...which }: Input<typeof downloadPooledFile>): Promise<FileReply> {
    return this.give(signed('N05', viewer, groupId), which);
  }

  fileByLink({ token, ...which }: Input<typeof downloadPooledFileByLink>): Promise<FileReply> {
    return this.give(linked('N05', token), which);
  }

  search(viewer: Viewer, { groupId, words }: Input<typeof searchPool>): Promise<Found> {
    return this.find(signed('N06', viewer, groupId), words);
  }

  searchByLink({ token, words }: Input<typeof searchPoolByLink>): Promise<Found> {
    return this.find(linked('N06', token), words);
  }

  private show(asking: Asking, nominationId: string): Promise<Pooled> {
    return this.asBureau(asking, async (ask, pool, phase) => {
      refuse(objectionDuring('I03', ['bureau'], phase));
      const which = inPool(pool, asking.groupId, nominationId);
      const { form, files } = await nominationIn(ask, which);
      const { nominator, nominee } = form;
      const unreached = {
        nominator: { ...nominator, email: '' },
        nominee: { ...nominee, email: '', phone: '' },
      };
      const restriction = await restrictionIn(ask, which);
      return { nominationId, form: { ...form, ...unreached }, files, restriction };
    });
  }

  private give(
    asking: Asking,
    { nominationId, kind }: Pick<Input<typeof downloadPooledFile>, 'nominationId' | 'kind'>,
  ): Promise<FileReply> {
    return this.asBureau(asking, (ask, pool) =>
      nominationFileIn(ask, this.store, { ...inPool(pool, asking.groupId, nominationId), kind }),
    );
  }

  private find(asking: Asking, words: string): Promise<Found> {
    return this.asBureau(asking, async (ask, pool) => {
      const nominees = await ask<Found['nominees'][number]>(sql.withWords, [...pool], words);
      return { nominees, total: nominees.length };
    });
  }

  /** Reads as a member of the Bureau; what they may not see is not there. */
  private async asBureau<T>(
    { row, groupId, personId, viewer }: Asking,
    read: (ask: Ask, pool: ReadonlySet<string>, phase: Phase) => Promise<T>,
  ): Promise<T> {
    const roles = viewer?.roles ?? (await this.policy.standingIn(groupId, personId))?.roles ?? [];
    if (!roles.includes('bureau')) throw new Refusal('not-found');
    return this.queries.inChamber(groupId, async (ask, { phase }) => {
      if (viewer) refuse(objectionInPhase(viewer, phase));
      refuse(objectionDuring(row, ['bureau'], phase));
      return read(ask, await poolOf(ask, groupId, personId), phase);
    });
  }
}

const signed = (row: Row, viewer: Viewer, groupId: string): Asking => ({
  ...{ row, groupId, personId: signedIn(viewer), viewer },
});

function linked(row: Row, token: string): Asking {
  const { groupId, personId } = linkIn(config.SECRET, token);
  return { row, groupId, personId, viewer: null };
}

/**
 * The nominations that somebody of the Bureau may read: on the list of the last round, if they are asked in it and its
 * outcome is not noted yet; eligible as they stand now; and not theirs to keep away from, by who they are in the list
 * or who they have turned out to be since.
 */
async function poolOf(ask: Ask, groupId: string, personId: string): Promise<ReadonlySet<string>> {
  const [round] = await ask<RoundRow>(sql.roundsOfGroup, groupId);
  if (!round || !mayReadFiles(round)) return new Set();
  if (!(await seatsOf(ask, round.id)).some((it) => it.personId === personId)) return new Set();
  const reader = await readerIn(ask, groupId, personId);
  const now = visibleTo(reader, await nomineesBy(ask, groupId, null));
  const eligible = new Set(now.filter(({ standing }) => standing === 'choosable').map(({ id }) => id));
  const listed = visibleTo(reader, round.frozen.nominees).map(({ id }) => id);
  return new Set(listed.filter((id) => eligible.has(id)));
}

function inPool(pool: ReadonlySet<string>, groupId: string, nominationId: string) {
  if (!pool.has(nominationId)) throw new Refusal('not-found');
  return { groupId, nominationId };
}
