import { randomUUID } from 'node:crypto';
import { Adoptions, Agendas, Attendances, Meetings, Sessions, Soundings, Speaking } from '@lib/meetings';
import type { Viewer } from '@lib/platform';
import { procedure } from './facts/cycle';
import { agendaNote, type HeldItem, type HeldMeeting, zone } from './facts/held-meetings';
import { meetingsOf2017 } from './facts/meetings-of-2017';
import { meetingsOf2018 } from './facts/meetings-of-2018';
import { members } from './facts/people';
import { taskGroupMeeting } from './facts/task-group-meeting';
import { ReportWriting } from './held-reports';
import type { Cast } from './people';
import type { Seeding } from './seeding';

const MINUTE = 60_000;
const SECONDS_EACH = 180;
const later = (instant: Date, minutes: number): Date => new Date(instant.getTime() + minutes * MINUTE);

/** A meeting that was held, from its plan to its adopted report, as those who ran it gave their commands. */
class Held {
  private readonly itemIds: readonly string[];
  private of = { groupId: '', meetingId: '' };

  constructor(
    private readonly seeding: Seeding,
    private readonly cast: Cast,
    private readonly groupId: string,
    private readonly it: HeldMeeting,
  ) {
    this.itemIds = it.items.map(() => randomUUID());
  }

  async plan(): Promise<void> {
    const { kind, title, days, place, among } = this.it;
    const { groupId } = this;
    const memberIds = among?.map((key) => this.cast.id(key));
    const ask = { groupId, kind, title, memberIds, days, place, zone };
    const { meetingId } = await this.seeding.the(Meetings).plan(this.desk(), ask);
    this.of = { groupId, meetingId };
  }

  async circulate(): Promise<void> {
    const items = this.it.items.map(({ title, minutes, presenter = '', annotation = '', ...rest }, i) => ({
      ...{ id: this.itemIds[i] ?? '', level: 0, title, minutes, presenter, annotation },
      ...{ visibility: 'group' as const, documents: rest.documents ?? [] },
    }));
    await this.seeding.the(Agendas).edit({ ...this.desk(), match: 1 }, { ...this.of, items });
    await this.seeding.the(Agendas).issue(this.desk(), { ...this.of, note: agendaNote });
    await this.seeding.the(Sessions).setQuorum(this.desk(), { ...this.of, members: this.it.quorum });
  }

  async sit(): Promise<void> {
    await this.open();
    await this.attend();
    let at = later(beginOf(this.it), 2);
    for (const [i, item] of this.it.items.entries()) {
      if (item.at) await this.breakFor(at, item.at, this.itemIds[i - 1] ?? '');
      at = item.at ?? at;
      await this.deal(item, this.itemIds[i] ?? '', at);
      at = later(at, item.minutes);
    }
    await this.steer(at, 'close');
    await this.adoptProcedure(at);
  }

  get report(): ReportWriting {
    return new ReportWriting(this.seeding, this.cast, this.of, this.it);
  }

  /** The chair opens it; for a few of the group the secretariat does, and one of them acts as chair. */
  private async open(): Promise<void> {
    const { among } = this.it;
    const opener: Viewer = among ? this.desk('M08') : { ...this.cast.as('chair'), does: 'M08' };
    const actingId = among ? this.cast.id(among[0]) : null;
    await this.seeding.the(Sessions).open(opener, { ...this.of, actingId });
  }

  private async adoptProcedure(at: Date): Promise<void> {
    const { procedure: record } = this.it;
    if (record === undefined) return;
    const adopted = { ...this.of, procedure, record };
    const desk = { ...this.desk(), match: 1 };
    await this.seeding.at(at, () => this.seeding.the(Adoptions).adopt(desk, adopted));
  }

  private async attend(): Promise<void> {
    const { among, apologies } = this.it;
    const keys = members.map(({ key }) => key).filter((key) => among?.includes(key) ?? true);
    const mark = (key: string) =>
      this.seeding.the(Attendances).mark(this.desk('M08'), {
        ...{ ...this.of, personId: this.cast.id(key), note: 'Sample' },
        status: apologies.includes(key) ? 'apologies' : 'present',
      });
    await Promise.all([...keys, 'secretariat'].map(mark));
  }

  /** Before a break, what was open is done with. */
  private async breakFor(begin: Date, end: Date, itemId: string): Promise<void> {
    const closed = { ...this.of, itemId, to: 'closed' as const };
    await this.seeding.at(begin, () => this.seeding.the(Speaking).take(this.chair(), closed));
    await this.steer(begin, 'pause');
    await this.steer(end, 'resume');
  }

  private steer(at: Date, to: 'pause' | 'resume' | 'close'): Promise<unknown> {
    return this.seeding.at(at, () => this.seeding.the(Sessions).steer(this.chair(), { ...this.of, to }));
  }

  /** Takes an item up, hears who wants to speak on it, and says what came of it. */
  private async deal(item: HeldItem, itemId: string, at: Date): Promise<void> {
    const [floor, chair] = [this.seeding.the(Speaking), this.chair()];
    await this.seeding.at(at, () => floor.take(chair, { ...this.of, itemId, to: 'open' }));
    await this.hear(item.speakers ?? [], itemId, at);
    await this.seeding.at(later(at, item.minutes - 2), () => this.conclude(item));
  }

  /** Some ask for the floor, and each has it in turn for three minutes. */
  private async hear(speakers: readonly string[], itemId: string, at: Date): Promise<void> {
    if (speakers.length === 0) return;
    const [floor, chair] = [this.seeding.the(Speaking), this.chair()];
    const ask = (key: string) =>
      floor.ask(this.cast.as(key), { ...this.of, itemId, kind: 'statement', personId: null });
    const turns = await this.seeding.at(later(at, 1), () => Promise.all(speakers.map(ask)));
    let speaking: string | null = null;
    for (const [i, { speakerId }] of turns.entries()) {
      const given = { ...this.of, speakerId, speaking, seconds: SECONDS_EACH };
      await this.seeding.at(later(at, 1 + i * 3), () => floor.give(chair, given));
      speaking = speakerId;
    }
    const end = later(at, 1 + turns.length * 3);
    await this.seeding.at(end, () => floor.change(chair, { ...this.of, more: null }));
  }

  /** Nobody objects to what is proposed, and what is to be done is noted. */
  private async conclude({ decided, asked }: HeldItem): Promise<void> {
    const [soundings, chair] = [this.seeding.the(Soundings), this.chair()];
    if (decided !== undefined) {
      const { soundingId } = await soundings.open(chair, { ...this.of, text: decided });
      await soundings.end(chair, { ...this.of, soundingId, agreed: true });
    }
    if (!asked) return;
    const { text, of, dueOn } = asked;
    const point = { ...this.of, text, dueOn, ownerId: this.cast.id(of) };
    await soundings.setActionPoint(this.desk(), point);
  }

  /** Whoever presides: the chair, or who acts as chair of a few. */
  private chair(): Viewer {
    return this.cast.as(this.it.among?.[0] ?? 'chair');
  }

  private desk(does: Viewer['does'] = null): Viewer {
    return { ...this.cast.as('secretariat'), does };
  }
}

function beginOf({ title, days: [first] }: HeldMeeting): Date {
  if (!first) throw new Error(`${title} has no day.`);
  return first.startsAt;
}

/** Notes the six meetings of the cycle for their days, with their agendas before and their reports after them. */
export function noteMeetings(seeding: Seeding, cast: Cast, groupId: string): void {
  for (const it of [...meetingsOf2017, ...meetingsOf2018, taskGroupMeeting]) {
    const held = new Held(seeding, cast, groupId, it);
    const { circulated, correction, adopted } = it.report;
    seeding.note(it.planned, () => held.plan());
    seeding.note(it.circulated, () => held.circulate());
    seeding.note(beginOf(it), () => held.sit());
    seeding.note(circulated, () => held.report.circulate());
    if (correction) seeding.note(correction.at, () => held.report.correct(correction));
    seeding.note(adopted, () => held.report.adopt());
  }
}
