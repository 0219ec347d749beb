import { createHash, randomUUID } from 'node:crypto';
import {
  adoptSeatProfile,
  concludeConsultation,
  consultBureau,
  extendConsultation,
  type Gender,
  makeProposal,
  type NominationStatus,
  readBoard,
  readSeatProfiles,
  type SeatGroup,
  type SeatProfile,
  type Stage,
  writeSeatProfile,
} from '@lib/contracts';
import { issue, pdf } from './nominating';
import type { Person } from './person';
import type { World } from './world';

const sha256 = createHash('sha256').update(pdf).digest('hex');
const groups: Record<string, SeatGroup> = {
  AFR: 'AFRICA',
  AP: 'ASIA_PACIFIC',
  GRULAC: 'GRULAC',
  CEE: 'CEE',
  WEOG: 'WEOG',
};

/** Somebody who was nominated, as a test says it; what it leaves out is as it usually is. */
export interface Nominated {
  readonly party: string;
  readonly name?: string;
  readonly gender?: Gender | null;
  readonly status?: NominationStatus;
  readonly seatGroup?: SeatGroup;
  readonly expertise?: readonly string[];
  readonly disclosure?: string;
  readonly hasLetter?: boolean;
  readonly email?: string;
  /** Its number in the call; the next one where it does not matter. */
  readonly receipt?: number;
}

const asUsual: Pick<Required<Nominated>, 'gender' | 'status' | 'expertise' | 'hasLetter'> & {
  disclosure: string | null;
} = { gender: 'woman', status: 'eligible', expertise: ['CBD'], hasLetter: true, disclosure: null };

/** A group at the selection of its members: nominations that are complete or found eligible, put there in SQL. */
export class Selecting {
  private serial = 0;

  private constructor(
    readonly world: World,
    readonly groupId: string,
    private readonly ids: { chamberId: string; callId: string },
    readonly desk: Person,
    readonly head: Person,
  ) {}

  static async open(world: World, stage: Stage = 'selecting'): Promise<Selecting> {
    const groupId = await world.group(stage);
    const chamberId = randomUUID();
    await world.query('insert into journal_head (group_id) values ($1)', [chamberId]);
    await world.query('insert into chamber values ($1, $2)', [chamberId, groupId]);
    await world.query(
      `insert into stored_file values ($1, $2, 'application/pdf', now()) on conflict do nothing`,
      [sha256, pdf.length],
    );
    const callId = await issue(world, groupId, { kind: 'call', closesIn: -0.5 });
    const [desk, head] = [await world.person(groupId, 'secretariat'), await world.person(groupId, 'head')];
    return new Selecting(world, groupId, { chamberId, callId }, desk, head);
  }

  get of() {
    return { groupId: this.groupId };
  }

  /** Puts nominations there, and gives their ids. */
  async nominate(...all: Nominated[]): Promise<string[]> {
    const ids = [];
    for (const it of all) ids.push(await this.put(it));
    return ids;
  }

  async seatPlan(seats: Partial<Record<SeatGroup, number>>): Promise<void> {
    for (const [group, n] of Object.entries(seats))
      await this.world.query('insert into seat_plan values ($1, $2, $3, 0, 0)', [this.groupId, group, n]);
  }

  /** Writes a profile and has the Bureau adopt it. */
  async adopt(profile: SeatProfile): Promise<number> {
    const { profiles } = await this.desk.call(readSeatProfiles, this.of);
    const draft = profiles.find(({ adoptedOn }) => adoptedOn === null);
    const match = draft?.revision ?? 0;
    const { version } = await this.desk.call(writeSeatProfile, { ...this.of, profile }, { match });
    await this.desk.call(adoptSeatProfile, {
      ...this.of,
      version,
      on: '2026-01-05',
      note: 'Minutes, item 3.',
    });
    return version;
  }

  propose(inside: readonly string[], reserve: readonly string[] = [], name = 'A list') {
    const lists = { in: [...inside], reserve: [...reserve] };
    return this.desk.call(makeProposal, { ...this.of, name, like: null, ...lists });
  }

  /** A member of the Bureau, of a Party or of none. */
  async bureau(party: string | null = null, name = 'A member of the Bureau'): Promise<Person> {
    const it = await this.world.person(this.groupId, 'bureau');
    await this.world.query('update person set party = $2, name = $3 where id = $1', [it.id, party, name]);
    return it;
  }

  /** Sends a proposal to the Bureau, for so many hours. */
  async consult(proposalId: string, hours = 48) {
    const { revision } = await this.proposal(proposalId);
    const endsAt = new Date(Date.now() + this.world.clock.ahead + hours * 3_600_000);
    const sent = {
      ...this.of,
      proposalId,
      revision,
      endsAt,
      zone: 'America/Toronto',
      note: 'Please look at it.',
    };
    return this.desk.call(consultBureau, sent);
  }

  /** Gives the Bureau more time: so many hours from now. */
  extend(roundId: string, hours: number) {
    const endsAt = new Date(Date.now() + this.world.clock.ahead + hours * 3_600_000);
    return this.desk.call(extendConsultation, {
      ...{ ...this.of, roundId, endsAt, zone: 'UTC', reason: 'A holiday.' },
    });
  }

  conclude(roundId: string, rework = false) {
    return this.desk.call(concludeConsultation, {
      ...this.of,
      roundId,
      note: 'The Bureau was heard.',
      rework,
    });
  }

  board(who = this.desk) {
    return who.call(readBoard, this.of);
  }

  async proposal(id: string) {
    const found = (await this.board()).proposals.find((it) => it.id === id);
    if (!found) throw new Error('There is no such proposal.');
    return found;
  }

  /** A row of a sealed table. */
  async insert(table: string, row: object): Promise<void> {
    const whose = { chamber_id: this.ids.chamberId, group_id: this.groupId };
    await this.world.sealed(
      this.groupId,
      `insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`,
      [JSON.stringify({ ...whose, ...row })],
    );
  }

  private async put(given: Nominated): Promise<string> {
    const it = { ...asUsual, ...given };
    const [id, nominee_id, at] = [randomUUID(), randomUUID(), new Date(Date.now() - 1_800_000)];
    const { party, status, gender, receipt = ++this.serial } = it;
    const [name, email] = [it.name ?? `Nominee of ${party}`, it.email ?? `${id}@example.org`];
    await this.insert('nominee', {
      ...{ id: nominee_id, name, title: '', organization: 'Ministry', phone: '', languages: ['en'] },
      ...{ email, gender, time_zone: 'UTC', funding_eligible: true, person_no: id },
    });
    await this.insert('nomination', {
      ...{ id, call_id: this.ids.callId, party, nominee_id, status, channel: 'form', receipt },
      ...{ begun_at: at, saved_at: at, received_at: at, submitted_at: at, revision: 1, late: false },
      ...{ nominator_name: 'Ama Focal', nominator_title: '', nominator_role: 'nfp', nominator_email: '' },
      ...{ letter_date: '2026-01-02', late_reason: '', missing: [], missing_note: '', reason: '' },
      ...{ answer: 'confirmed', link_no: 1, seat_group: it.seatGroup ?? (await this.groupOf(party)) },
    });
    await this.attach(nominee_id, id, it);
    return id;
  }

  private async groupOf(party: string): Promise<SeatGroup | undefined> {
    const [known] = await this.world.query('select region from party where code = $1', [party]);
    return party === 'EU' ? 'EUROPEAN_COMMISSION' : groups[known.region];
  }

  private async attach(nominee_id: string, nomination_id: string, it: typeof asUsual): Promise<void> {
    for (const [place, convention] of it.expertise.entries())
      await this.insert('nominee_expertise', {
        ...{ nominee_id, place, convention, level: 'authority', evidence: 'Since 2012.' },
      });
    for (const kind of it.hasLetter ? ['letter', 'cv'] : ['cv'])
      await this.insert('nomination_file', {
        ...{ nomination_id, kind, sha256, name: `${kind}.pdf`, at: new Date() },
      });
    if (it.disclosure === null) return;
    await this.insert('disclosure', {
      ...{ nomination_id, status: it.disclosure, form_version: 1, answers: null, note: '' },
      ...{ restriction: '', in_force: '', revision: 1 },
    });
  }
}
