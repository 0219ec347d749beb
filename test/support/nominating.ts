import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { passCode } from '@lib/access';
import {
  MOST_BYTES,
  type NominationForm,
  type Role,
  saveNomination,
  type Stage,
  startNomination,
  submitNomination,
  uploadNominationFile,
} from '@lib/contracts';
import { config, FileStore, inspectDocument } from '@lib/platform';
import { Person } from './person';
import type { World } from './world';

const hours = (n: number): Date => new Date(Date.now() + n * 3_600_000);

/** Smallest files that are what they say. */
export const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
export const png = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  Buffer.alloc(64),
]);

/** Has the file that tests upload in the store, for nominations that are put there in SQL. */
export async function storePdf(world: World): Promise<void> {
  const store = world.app.get(FileStore, { strict: false });
  await store.put(Readable.from([pdf]), { most: MOST_BYTES, inspect: inspectDocument });
}

/** A disclosure in which there is nothing to disclose. */
export const answers = (['employment', 'funding', 'financial', 'intellectual', 'other'] as const).map(
  (question) => ({ question, yes: false, details: '' }),
);

export const regions: Record<string, NonNullable<NominationForm['seatGroup']>> = {
  SN: 'AFRICA',
  GH: 'AFRICA',
  KE: 'AFRICA',
  FJ: 'ASIA_PACIFIC',
  NP: 'ASIA_PACIFIC',
  JP: 'ASIA_PACIFIC',
  CR: 'GRULAC',
  PE: 'GRULAC',
  SK: 'CEE',
  UA: 'CEE',
  SE: 'WEOG',
  CA: 'WEOG',
  EU: 'EUROPEAN_COMMISSION',
};

/** A form in which nothing is missing. */
export const filled = (party: string, name = `Nominee of ${party}`): NominationForm => ({
  nominator: {
    name: 'Ama Focal',
    title: 'Director',
    role: 'nfp',
    email: `focal.${party.toLowerCase()}@example.org`,
  },
  letterDate: '2026-01-02',
  nominee: {
    name,
    title: 'Dr',
    organization: 'Ministry of the Environment',
    email: `x${name.toLowerCase().replace(/[^a-z]+/g, '-')}x@example.org`,
    phone: '+221 33 000 00 00',
    gender: 'woman',
    languages: ['fr', 'en'],
    timeZone: 'Africa/Dakar',
    fundingEligible: true,
  },
  seatGroup: regions[party] ?? null,
  expertise: [
    { convention: 'CBD', level: 'focal_point', evidence: 'National focal point since 2012.' },
    { convention: 'CITES', level: 'practitioner', evidence: 'Scientific authority.' },
  ],
});

interface Opening {
  /** In hours from now. */
  closesIn?: number;
  kind?: 'call' | 'supplementary_call';
  recipients?: object[];
}

/** A group that has called for nominations, and the Parties that come by the codes of their letters. */
export class Calling {
  private constructor(
    readonly world: World,
    readonly groupId: string,
    readonly callId: string,
  ) {}

  static async open(world: World, how: Opening & { stage?: Stage } = {}): Promise<Calling> {
    const groupId = await world.group(how.stage ?? 'calling');
    for (const [group, seats] of [
      ['AFRICA', 4],
      ['ASIA_PACIFIC', 4],
      ['GRULAC', 4],
      ['CEE', 2],
      ['WEOG', 4],
    ])
      await world.query('insert into seat_plan values ($1, $2, $3, 0, 0)', [groupId, group, seats]);
    return new Calling(world, groupId, await callIn(world, groupId, how));
  }

  /** Another call of the same group; a supplementary one follows on the first. */
  another(how: Opening): Promise<string> {
    const relatesTo = how.kind === 'supplementary_call' ? this.callId : null;
    return callIn(this.world, this.groupId, { ...how, relatesTo });
  }

  /** Moves the end of a call, as an extension does; gives the extension. */
  extend(closesIn: number, callId = this.callId): Promise<string> {
    return issue(this.world, this.groupId, { kind: 'extension', closesIn, relatesTo: callId });
  }

  /** A Party, by its code. */
  async party(party: string): Promise<Person> {
    const [it] = await this.world.query(
      `insert into pass (group_id, purpose, party, made_at) values ($1, 'nominate', $2, now())
       on conflict (group_id, purpose, party) where ends_at is null do update set made_at = pass.made_at returning id`,
      [this.groupId, party],
    );
    return this.by(party, passCode(config.SECRET, it.id));
  }

  by(party: string, code: string): Person {
    return new Person(this.world, '', party, '', `${this.groupId}.${party}.${code}`);
  }

  /** Somebody of the group; a focal point for a Party. */
  async person(role: Role, party: string | null = null): Promise<Person> {
    const it = await this.world.person(this.groupId, role);
    if (party !== null) await this.world.query('update person set party = $2 where id = $1', [it.id, party]);
    return it;
  }

  /** A draft of a Party with both files and this form. */
  async draft(who: Person, form: NominationForm, callId = this.callId): Promise<string> {
    const { groupId } = this;
    const nominationId = randomUUID();
    await who.call(startNomination, { groupId, nominationId, callId });
    for (const kind of ['letter', 'cv'] as const)
      await who.call(
        uploadNominationFile,
        { groupId, nominationId, kind },
        { file: { name: `${kind}.pdf`, content: pdf } },
      );
    await who.call(saveNomination, { groupId, nominationId, form }, { match: 3 });
    return nominationId;
  }

  /** The same, submitted. */
  nominate(party: string, form = filled(party), besideAnother = false): Promise<string> {
    return this.nominateUnder(this.callId, party, { form, besideAnother });
  }

  /** The same under another call. */
  async nominateUnder(
    callId: string,
    party: string,
    { form = filled(party), besideAnother = false } = {},
  ): Promise<string> {
    const who = await this.party(party);
    const nominationId = await this.draft(who, form, callId);
    await who.call(submitNomination, { groupId: this.groupId, nominationId, besideAnother });
    return nominationId;
  }
}

const callIn = (
  world: World,
  groupId: string,
  how: Opening & { relatesTo?: string | null },
): Promise<string> => issue(world, groupId, { kind: how.kind ?? 'call', ...how });

let serial = 0;

/** A notification as if it had been issued an hour ago. */
export async function issue(
  world: World,
  groupId: string,
  {
    closesIn = 48,
    kind,
    recipients = [{ to: 'parties' }],
    relatesTo = null,
  }: Omit<Opening, 'kind'> & { kind: string; relatesTo?: string | null },
): Promise<string> {
  const [id, number] = [randomUUID(), `T${process.pid}-${++serial}-${Date.now()}`];
  await world.query(
    `insert into notification (id, group_id, kind, state, reference, language, signatory, recipients, themes, responses,
       returned, without, drafted_at, edited_at, action_by, zone, relates_to)
     values ($1, $2, $3, 'draft', '', 'en', '', $4, '{}', 'none', '', '{}', now(), now(), $5, 'UTC', $6)`,
    [id, groupId, kind, JSON.stringify(recipients), hours(closesIn), relatesTo],
  );
  await world.query(`insert into notification_text values ($1, 'en', 'A call', null, '[]')`, [id]);
  await world.query(`update notification set state = 'issued', number = $2, issued_at = $3 where id = $1`, [
    id,
    number,
    hours(-1),
  ]);
  return id;
}
