import {
  type AnswerKind,
  giveAnswer,
  type Input,
  openCirculation,
  readCirculation,
  type Procedure,
} from '@lib/contracts';
import { CirculationClock } from '@lib/agreement';
import { type FinalText, finalText } from './final-text';
import type { Person } from './person';
import type { World } from './world';

const HOUR = 3_600_000;
const isWorkday = (at: Date) => at.getUTCDay() % 6 !== 0;

/** The first hour from then on, so many hours from now, that is not on a Saturday or Sunday in UTC. */
export function workdayIn(hours: number): Date {
  const at = new Date(Date.now() + hours * HOUR);
  return isWorkday(at) ? at : workdayIn(hours + 1);
}

/** An hour on the next Saturday that is more than so many hours away: at noon, when it is Saturday far and wide. */
export function saturdayIn(hours: number): Date {
  const at = new Date(Date.now() + hours * HOUR);
  at.setUTCDate(at.getUTCDate() + ((13 - at.getUTCDay()) % 7));
  at.setUTCHours(12, 0, 0, 0);
  return at.getTime() > Date.now() + hours * HOUR ? at : saturdayIn(hours + 24);
}

export const objection = {
  paragraphs: ['2'],
  reason: 'It is too early.',
  proposed: 'Agree on indicators by 2022.',
};

/** A group with a final text before it. */
export interface Setting {
  groupId: string;
  chair: Person;
  /** The first of the members. */
  ann: Person;
  ben: Person;
  head: Person;
  desk: Person;
  text: FinalText;
}

interface Opened extends Setting {
  circulationId: string;
  expiresAt: Date;
}

/** Groups that agree on texts, in few words. */
export class Agreeing {
  constructor(private readonly world: World) {}

  async setting(change: Partial<Procedure> = {}): Promise<Setting> {
    const { world } = this;
    const groupId = await world.group('working');
    await world.query('update working_procedure set settings = settings || $2 where group_id = $1', [
      groupId,
      JSON.stringify(change),
    ]);
    const chair = await world.person(groupId, 'chair', 'member');
    const [ann, ben] = [await world.person(groupId, 'member'), await world.person(groupId, 'member')];
    const [head, desk] = [await world.person(groupId, 'head'), await world.person(groupId, 'secretariat')];
    return { groupId, chair, ann, ben, head, desk, text: await finalText(world, groupId) };
  }

  /** What the chair asks for when the text is circulated, but for what is said otherwise. */
  asked(
    { groupId, text }: Pick<Setting, 'groupId' | 'text'>,
    other: Partial<Input<typeof openCirculation>> = {},
  ): Input<typeof openCirculation> {
    const { versionId, sha256 } = text;
    const end = { mode: 'silence' as const, expiresAt: workdayIn(73), zone: 'Africa/Dakar' };
    return { groupId, versions: [{ versionId, sha256 }], note: '', ...end, ...other };
  }

  async open<S extends Setting>(
    setting: S,
    other: Partial<Input<typeof openCirculation>> = {},
  ): Promise<S & Opened> {
    const ask = this.asked(setting, other);
    const { circulationId } = await setting.chair.call(openCirculation, ask);
    return { ...setting, circulationId, expiresAt: ask.expiresAt };
  }

  async opened(change: Partial<Procedure> = {}, other: Partial<Input<typeof openCirculation>> = {}) {
    return this.open(await this.setting(change), other);
  }

  answer(
    { groupId, circulationId, text }: Pick<Opened, 'groupId' | 'circulationId' | 'text'>,
    kind: AnswerKind,
    note = '',
  ): Input<typeof giveAnswer> {
    const said = { kind, note, objection: kind === 'object' ? objection : null };
    return { groupId, circulationId, hashes: [text.sha256], ...said };
  }

  give(it: Opened, who: Person, kind: AnswerKind, note = '') {
    return who.call(giveAnswer, this.answer(it, kind, note));
  }

  read({ groupId, circulationId, desk }: Opened, who = desk) {
    return who.call(readCirculation, { groupId, circulationId });
  }

  /** The world's clock is so many milliseconds past the end. */
  passEnd({ expiresAt }: Pick<Opened, 'expiresAt'>, by = 0): void {
    this.world.clock.ahead = expiresAt.getTime() - Date.now() + by;
  }

  /** What the worker does with this circulation when its end has come. */
  async expire({ groupId, circulationId }: Opened): Promise<void> {
    await this.world.app.get(CirculationClock, { strict: false }).expire(groupId, circulationId);
  }

  async stage(groupId: string): Promise<string> {
    const [cycle] = await this.world.query('select stage from cycle where group_id = $1', [groupId]);
    return cycle.stage;
  }

  async draftState({ text }: Pick<Setting, 'text'>): Promise<string> {
    const [draft] = await this.world.query('select state from draft where id = $1', [text.draftId]);
    return draft.state;
  }

  /** What the journal says since a number, by type, with its payload. */
  async told(groupId: string, ...types: string[]) {
    return this.world.query(
      'select type, payload, actor_id from journal_entry where group_id = $1 and type = any($2) order by seq',
      [groupId, types],
    );
  }
}
