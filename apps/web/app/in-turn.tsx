import { Suspense, useLayoutEffect, useState, type ReactNode } from 'react';
import { OwnIds } from './own-id';

/** A part of a page that waits to be taken over, and as what: as it was when the page came. */
interface Turn {
  readonly first: ReactNode;
  readonly come: Promise<void>;
  readonly begin: () => void;
  hasCome: boolean;
}

/** How long the parts that are taken over in one task may take, in milliseconds. */
const AT_ONCE = 40;

/** The parts of the page that is being taken over; null when none is. */
let turns: Turn[] | null = null;
/** Whether what is drawn now is of that page, and not of one to which the reader has gone on meanwhile. */
let isOfPage = false;
const waiting: (() => void)[] = [];

/** From here on the parts of a page that came as HTML wait for their turn. */
export function beginTurns(): void {
  turns = [];
  isOfPage = true;
}

/** Does something once the whole page has been taken over: at once, where none is. */
export function whenTaken(then: () => void): void {
  if (turns) waiting.push(then);
  else then();
}

/**
 * Lets the parts that wait be taken over, and those within them, a few in each task: between the tasks the page answers
 * to whoever scrolls or types.
 * @param then what is done when none waits any more, before what others have asked for
 */
export async function takeTurns(then: () => void): Promise<void> {
  isOfPage = false;
  for (let many = 1; ;) {
    const next = (turns ?? []).filter(({ hasCome }) => !hasCome).slice(0, many);
    if (next.length === 0) break;
    await anotherTask();
    const from = performance.now();
    isOfPage = true;
    for (const turn of next) {
      turn.hasCome = true;
      turn.begin();
    }
    await anotherTask();
    isOfPage = false;
    many = Math.max(1, Math.floor((next.length * AT_ONCE) / (performance.now() - from)));
  }
  turns = null;
  then();
  for (const it of waiting.splice(0)) it();
}

/** A timer would wait some milliseconds each time. */
export const anotherTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** The turn of a part; null for one that has come later than the page. */
function newTurn(first: ReactNode): Turn | null {
  if (!turns || !isOfPage) return null;
  let begin = (): void => undefined;
  const come = new Promise<void>((resolve) => (begin = resolve));
  const turn = { first, come, begin, hasCome: false };
  turns.push(turn);
  return turn;
}

interface Part {
  /** Its own on the page. */
  name: string;
  children: ReactNode;
}

/**
 * A part of a page, of one element, that is taken over in its turn. Its HTML stands there meanwhile; what has changed
 * since the page came is drawn after that.
 */
export function InTurn({ name, children }: Part) {
  const owned = <OwnIds of={name}>{children}</OwnIds>;
  const [turn] = useState(() => newTurn(owned));
  return (
    <Suspense fallback={null}>
      <Waiting turn={turn}>{owned}</Waiting>
    </Suspense>
  );
}

function Waiting({ turn, children }: { turn: Turn | null; children: ReactNode }) {
  // What waits in React throws what it waits for.
  if (turn && !turn.hasCome) throw turn.come as unknown as Error;
  const [isTaken, setTaken] = useState(turn === null);
  useLayoutEffect(() => {
    setTaken(true);
  }, []);
  return isTaken || !turn ? children : turn.first;
}
