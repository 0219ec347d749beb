import type { NumberedItem } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { FloorItem, FloorTurn, MeetingFloor } from './floor.entity';
import { secondsSpoken, type Fact, type Floor, type Turn } from './floor-state.rules';
import { seatGroupOf } from './floor.sql';
import { actingAfterItem, type Being } from './session.rules';

/** What of a session the writing needs to know. */
interface Known {
  readonly meeting: { readonly id: string };
  readonly row: MeetingFloor;
  readonly agenda: readonly NumberedItem[];
  readonly floor: Floor;
  readonly attendance: readonly Being[];
}

/** Writes the floor as it is after an act, where it has changed. */
export async function saveOn(page: Page, known: Known, to: Floor): Promise<void> {
  const { meeting, row, floor } = known;
  const { id: meetingId } = meeting;
  const { itemId, newFirst, session } = to;
  await page.update(
    MeetingFloor,
    { meetingId },
    {
      ...{ itemId, newFirst },
      pausedAt: session === 'paused' ? (row.pausedAt ?? page.at) : null,
      ...(session === 'over' && { closedAt: page.at }),
      // The text was about the item that was open.
      ...(itemId !== floor.itemId && { actingId: actingIn(known, to), text: null }),
    },
  );
  await saveItemsOn(page, meetingId, floor, to);
  await saveTurnsOn(page, meetingId, floor, to);
}

function actingIn({ row, floor, attendance }: Known, to: Floor): string | null {
  if (floor.itemId === null || to.session === 'over') return row.actingId;
  return actingAfterItem(
    row,
    attendance.find(({ personId }) => personId === row.chairId),
  );
}

/** With the item that it was handed over for the chair is theirs again whose it is. */
export function recordChairOn(page: Page, known: Known, to: Floor): void {
  const { meeting, row, floor } = known;
  if (row.actingId === null || to.itemId === floor.itemId || actingIn(known, to) !== null) return;
  const within = floor.itemId === null ? {} : { itemId: floor.itemId };
  page.record('chair.taken-back', { meetingId: meeting.id, ...within, personId: row.chairId });
}

async function saveItemsOn(page: Page, meetingId: string, floor: Floor, to: Floor): Promise<void> {
  const { groupId } = page;
  const items = Object.entries(to.items).filter(([id, it]) => floor.items[id] !== it);
  // What ends is written first: there is never more than one open item, or one who has the floor.
  for (const [id, it] of items.sort(([, a]) => (a.state === 'open' ? 1 : -1))) {
    const key = { meetingId, itemId: id };
    if (floor.items[id]) await page.update(FloorItem, key, it);
    else await page.insert(FloorItem, { ...key, ...it, groupId });
  }
}

async function saveTurnsOn(page: Page, meetingId: string, floor: Floor, to: Floor): Promise<void> {
  const { groupId } = page;
  const turns = to.turns.filter((it) => !floor.turns.includes(it));
  for (const it of turns.sort((a) => (a.state === 'speaking' ? 1 : -1))) {
    const { id, ...columns } = it;
    if (floor.turns.some((one) => one.id === id)) await page.update(FloorTurn, { id }, columns);
    else await page.insert(FloorTurn, { ...it, meetingId, groupId });
  }
}

type OfItem = Extract<Fact, { itemId: string }>;
type OfTurn = Exclude<Fact, OfItem>;

/** Puts what became so by an act on the record. */
export async function recordOn(page: Page, known: Known, fact: Fact, to: Floor): Promise<void> {
  if ('turn' in fact) await recordTurnOn(page, known.meeting.id, fact);
  else recordItemOn(page, known, fact, to);
}

function recordItemOn(page: Page, { meeting, agenda }: Known, fact: OfItem, { items }: Floor): void {
  const { itemId } = fact;
  const { number = '', title = '' } = agenda.find(({ id }) => id === itemId) ?? {};
  const item = { meetingId: meeting.id, itemId, number, title };
  if (fact.type === 'item.opened') page.record(fact.type, item);
  else page.record(fact.type, { ...item, state: fact.state, seconds: items[itemId]?.seconds ?? 0 });
}

async function recordTurnOn(page: Page, meetingId: string, fact: OfTurn): Promise<void> {
  const { id: speakerId, itemId, personId, kind, seconds } = fact.turn;
  const turn = { meetingId, itemId, speakerId, personId };
  if (fact.type === 'floor.asked') page.record(fact.type, { ...turn, kind });
  else if (fact.type === 'floor.given') page.record(fact.type, { ...turn, kind, seconds: seconds ?? 0 });
  else if (fact.type === 'floor.extended') page.record(fact.type, { ...turn, seconds: fact.seconds });
  else if (fact.type === 'floor.list-left') page.record(fact.type, { ...turn, how: fact.how });
  else page.record(fact.type, { ...turn, ...(await spokenOn(page, fact.turn)) });
}

/** How long somebody spoke, and for which region. */
async function spokenOn(page: Page, turn: Turn): Promise<{ seatGroup: string | null; seconds: number }> {
  const [seat] = await page.ask<{ seatGroup: string }>(seatGroupOf, page.groupId, turn.personId);
  return { seatGroup: seat?.seatGroup ?? null, seconds: secondsSpoken(turn) };
}
