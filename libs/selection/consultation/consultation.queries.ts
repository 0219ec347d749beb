import { Injectable } from '@nestjs/common';
import { objectionDuring, objectionInPhase, Policy } from '@lib/access';
import type {
  ConsultationView,
  Input,
  listRecusals,
  readConsultation,
  readConsultationByLink,
  readViews,
  Reply,
  Role,
} from '@lib/contracts';
import { Journal } from '@lib/journal';
import { config, Reader, Refusal, refuse, signedIn, type Viewer } from '@lib/platform';
import { BoardQueries } from '../board/board.queries';
import type { Ask } from '../board/board-data';
import { checkShown } from '../board/criteria.rules';
import { selectionOf } from '../board/pool.rules';
import { linkIn } from './bureau-words';
import * as sql from './consultation.sql';
import { closedUp, visibleTo } from './mask.rules';
import { readerIn, type RoundRow, type SeatRow, seatsOf } from './round-on-the-page';
import { isOpenAt, mayReadFiles, mayReadViews } from './round.rules';

/** Who reads: somebody of the Bureau, by their id, or the staff, from whom nothing is kept. */
interface ReadBy {
  readonly bureau: string | null;
}
const isStaff = (roles: readonly Role[]): boolean =>
  roles.some((it) => it === 'secretariat' || it === 'head');
const readBy = ({ id, roles }: Pick<Viewer, 'id' | 'roles'>): ReadBy => ({
  bureau: isStaff(roles) ? null : id,
});

/** What the Bureau is asked, and what it said: to each as far as they may see it. */
@Injectable()
export class ConsultationQueries {
  constructor(
    private readonly queries: BoardQueries,
    private readonly policy: Policy,
    private readonly journal: Journal,
    private readonly db: Reader,
  ) {}

  read(
    viewer: Viewer,
    { groupId, n }: Input<typeof readConsultation>,
  ): Promise<Reply<typeof readConsultation>> {
    return this.queries.inChamber(groupId, async (ask, { phase, now, chamberId }) => {
      refuse(objectionInPhase(viewer, phase));
      const rounds = await ask<RoundRow>(sql.roundsOfGroup, groupId);
      const found = n === undefined ? rounds[0] : rounds.find((it) => it.n === n);
      const by = readBy(viewer);
      return {
        consultation: found ? await shownTo(ask, { groupId, round: found, by, now }) : null,
        chamber: chamberId === null ? null : await this.followed(chamberId, by),
      };
    });
  }

  /** How much is done in a chamber is no matter of the Bureau: it follows from the beginning, and is told little. */
  private async followed(id: string, { bureau }: ReadBy): Promise<{ id: string; seq: number }> {
    return { id, seq: bureau === null ? await this.journal.head(id) : 0 };
  }

  /** By the link of a message: as the person whom it was sent to, as long as they are of the Bureau. */
  async readByLink(
    _: Viewer,
    { token }: Input<typeof readConsultationByLink>,
  ): Promise<Reply<typeof readConsultationByLink>> {
    const { groupId, roundId, personId } = linkIn(config.SECRET, token);
    const standing = await this.policy.standingIn(groupId, personId);
    const [about] = await this.db.query<{ groupTitle: string; name: string }[]>(
      'select g.title as "groupTitle", p.name from advisory_group g, person p where g.id = $1 and p.id = $2',
      [groupId, personId],
    );
    return this.queries.inChamber(groupId, async (ask, { phase, now }) => {
      const objection = objectionDuring('B02', standing?.roles ?? [], phase);
      const [round] = await ask<RoundRow>(sql.oneRound, groupId, roundId);
      const consultation =
        objection === null && round
          ? await shownTo(ask, { groupId, round, by: { bureau: personId }, now })
          : null;
      // Whoever is of the Bureau no more, or comes after its time, finds nothing here.
      if (!consultation || !about) throw new Refusal('not-found');
      return { ...about, consultation };
    });
  }

  views(viewer: Viewer, { groupId, roundId }: Input<typeof readViews>): Promise<Reply<typeof readViews>> {
    return this.queries.inChamber(groupId, async (ask, { phase, now }) => {
      refuse(objectionInPhase(viewer, phase));
      const [round] = await ask<RoundRow>(sql.oneRound, groupId, roundId);
      const seats = round ? await seatsOf(ask, roundId) : [];
      const { bureau } = readBy(viewer);
      if (!round || (bureau !== null && !mayReadAs(bureau, round, seats, now)))
        throw new Refusal('not-found');
      return {
        views: seats.map((it) => ({
          ...{ personId: it.personId, name: it.name, party: it.party, view: viewIn(it), noReply: it.noReply },
        })),
      };
    });
  }

  recusals(viewer: Viewer, { groupId }: Input<typeof listRecusals>): Promise<Reply<typeof listRecusals>> {
    signedIn(viewer);
    return this.queries.asStaff(viewer, groupId, async (ask) => ({
      recusals: await ask<Reply<typeof listRecusals>['recusals'][number]>(sql.recusalsOfGroup, groupId),
    }));
  }
}

function mayReadAs(personId: string, round: RoundRow, seats: readonly SeatRow[], now: Date): boolean {
  const own = seats.find((it) => it.personId === personId) ?? null;
  return own !== null && mayReadViews(round, own, now);
}

const viewIn = ({ answer, about, text, at, byLink }: SeatRow) =>
  answer === null || at === null ? null : { answer, about, text, at, byLink };

interface Reading {
  readonly groupId: string;
  readonly round: RoundRow;
  readonly by: ReadBy;
  readonly now: Date;
}

/**
 * A round as somebody may see it; null for a member of the Bureau who is not asked in it. Everything is counted anew
 * from what they may see, so that no number tells of a file from which they are recused.
 */
async function shownTo(ask: Ask, { groupId, round, by, now }: Reading): Promise<ConsultationView | null> {
  const seats = await seatsOf(ask, round.id);
  const own = seats.find(({ personId }) => personId === by.bureau) ?? null;
  if (by.bureau !== null && own === null) return null;
  const { profile, nominees: all } = round.frozen;
  const seen = by.bureau === null ? all : visibleTo(await readerIn(ask, groupId, by.bureau), all);
  const nominees = closedUp(seen);
  const inside = nominees.filter(({ place }) => place === 'in').map(({ id }) => id);
  return {
    ...framed(round),
    ...{ profile: { version: round.profileVersion, profile }, nominees: [...nominees] },
    check: checkShown(selectionOf(profile, nominees), inside),
    own: own && viewIn(own),
    may:
      own === null
        ? { answer: false, readViews: true, recuse: false, readFiles: false }
        : {
            answer: isOpenAt(round, now),
            readViews: mayReadViews(round, own, now),
            recuse: true,
            readFiles: mayReadFiles(round),
          },
  };
}

const framed = ({
  id,
  n,
  letter,
  state,
  sentAt,
  endsAt,
  zone,
  note,
  outcome,
  rework,
  concludedAt,
}: RoundRow) => ({
  ...{ id, n, letter, state, sentAt, endsAt, zone, note },
  outcome: concludedAt === null ? null : { note: outcome, rework, at: concludedAt },
});
