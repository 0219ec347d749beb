import {
  Place,
  placeNominee,
  type Input,
  type PlacedNominee,
  type ProposalView,
  type Reply,
} from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { call, isProblem } from '@web/app/api';
import { placedIn, type Board } from './board';

/** Arrows pass over Reserve on their way from In to Out: what is passed over is not sent. */
const SETTLES_MS = 350;

/** A place that was chosen here and is not kept yet. */
export interface Move {
  readonly to: Place;
  readonly state: 'sending' | 'failed' | 'conflict';
  readonly fault: unknown;
  /** Where somebody else has put them meanwhile; of a conflict. */
  readonly theirs: Pick<PlacedNominee, 'place' | 'by' | 'at' | 'revision'> | null;
}

export interface Placing {
  readonly moves: ReadonlyMap<string, Move>;
  choose: (nominee: string, to: Place) => void;
  again: (nominee: string) => void;
  keepTheirs: (nominee: string) => void;
  useMine: (nominee: string) => void;
}

/** What somebody else has done, as the refusal tells it. */
function theirsIn(fault: unknown): Move['theirs'] {
  if (!isProblem(fault, 'changed-meanwhile')) return null;
  const { place, by, at, revision } = fault.facts;
  const known = Place.safeParse(place);
  if (!known.success || typeof revision !== 'number') return null;
  return {
    place: known.data,
    revision,
    by: typeof by === 'string' ? by : null,
    at: typeof at === 'string' ? new Date(at) : new Date(),
  };
}

/** The board with a place as the server has just kept it; what follows from it is read anew. */
function withPlaced(
  board: Board,
  proposalId: string,
  { placed, revision }: Reply<typeof placeNominee>,
): Board {
  const moved = (it: ProposalView): ProposalView => ({
    ...it,
    revision,
    places: [...it.places.filter(({ nominee }) => nominee !== placed.nominee), placed],
  });
  return { ...board, proposals: board.proposals.map((it) => (it.id === proposalId ? moved(it) : it)) };
}

/**
 * Moves nominees of a proposal. The choice shows at once, and is taken back where it could not be kept; where somebody
 * else was quicker, both places are shown and one of them is chosen.
 */
export function usePlacing(groupId: string, proposal: ProposalView | null): Placing {
  const queries = useQueryClient();
  const [moves, setMoves] = useState<ReadonlyMap<string, Move>>(new Map());
  const wanted = useRef(new Map<string, Place>());
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const latest = useRef(proposal);
  latest.current = proposal;

  const note = (nominee: string, move: Move | null) =>
    setMoves((all) => {
      const next = new Map(all);
      if (move) next.set(nominee, move);
      else next.delete(nominee);
      return next;
    });
  const readAnew = () => queries.invalidateQueries({ queryKey: ['selection'] });

  const kept = (sent: Input<typeof placeNominee>, reply: Reply<typeof placeNominee>) => {
    const { nominationId, proposalId, place } = sent;
    queries.setQueriesData<Board>({ queryKey: ['selection', { groupId }] }, (it) =>
      it ? withPlaced(it, proposalId, reply) : it,
    );
    const now = wanted.current.get(nominationId);
    if (now !== undefined && now !== place) {
      send(nominationId, reply.placed.revision);
      return;
    }
    wanted.current.delete(nominationId);
    note(nominationId, null);
    void readAnew();
  };
  const refused = (nominee: string, to: Place, fault: unknown) => {
    wanted.current.delete(nominee);
    const theirs = theirsIn(fault);
    note(nominee, { to, state: theirs ? 'conflict' : 'failed', fault, theirs });
    if (theirs) void readAnew();
  };
  const send = (nominee: string, revision?: number) => {
    const to = wanted.current.get(nominee);
    const of = latest.current;
    if (to === undefined || !of) return;
    const etag = revision ?? placedIn(of, nominee)?.revision ?? 0;
    const input = { groupId, proposalId: of.id, nominationId: nominee, place: to };
    call(placeNominee, input, { etag }).then(
      (reply) => kept(input, reply),
      (fault: unknown) => refused(nominee, to, fault),
    );
  };
  const sending = new Set([...moves].filter(([, { state }]) => state === 'sending').map(([id]) => id));

  const choose = (nominee: string, to: Place) => {
    const waits = timers.current.get(nominee);
    const isOnItsWay = sending.has(nominee) && waits === undefined;
    wanted.current.set(nominee, to);
    note(nominee, { to, state: 'sending', fault: null, theirs: null });
    // What is on its way comes back first, and is then followed by this.
    if (isOnItsWay) return;
    if (waits) clearTimeout(waits);
    const settle = () => {
      timers.current.delete(nominee);
      if ((placedIn(latest.current, nominee)?.place ?? 'out') === to) {
        wanted.current.delete(nominee);
        note(nominee, null);
      } else send(nominee);
    };
    timers.current.set(nominee, setTimeout(settle, SETTLES_MS));
  };
  const repeat = (nominee: string, revision?: number) => {
    const move = moves.get(nominee);
    if (!move) return;
    wanted.current.set(nominee, move.to);
    note(nominee, { ...move, state: 'sending', fault: null, theirs: null });
    send(nominee, revision);
  };
  return {
    moves,
    choose,
    again: (nominee) => repeat(nominee),
    keepTheirs: (nominee) => {
      note(nominee, null);
      void readAnew();
    },
    useMine: (nominee) => repeat(nominee, moves.get(nominee)?.theirs?.revision),
  };
}
