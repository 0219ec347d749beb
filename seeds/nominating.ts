import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import {
  answerAsNominee,
  checkNomination,
  decideLate,
  discloseInterests,
  DisclosureQuestion,
  enterNomination,
  type Input,
  reviewDisclosure,
  type Route,
  saveEntered,
  saveNomination,
  startNomination,
  submitEntered,
  submitNomination,
  uploadEnteredFile,
  uploadNominationFile,
  withdrawNomination,
} from '@lib/contracts';
import { Checking, Disclosures, Drafts, Nominees, nomineeToken, Submitting, Uploads } from '@lib/nominations';
import { config, type Pass, type SentFile, theSystem, type Viewer } from '@lib/platform';
import type { SeededNomination } from './facts/nominations';
import { formOf } from './nomination-form';
import type { Cast } from './people';
import { papers } from './sample-papers';
import type { Seeding } from './seeding';
import { workdayAfter } from './workdays';

/** So many days from when the samples are loaded what is missing is waited for: after that it lapses, as it must. */
const DAYS_TO_SUPPLY = 30;
const kinds = ['letter', 'cv'] as const;

/** What is asked for as by a request: its row of the authorization matrix is asked as well. */
const by = (who: Viewer, { does }: Route, match: number | null = null): Viewer => ({ ...who, does, match });

const sent = (kind: (typeof kinds)[number]): SentFile => ({
  stream: Readable.from([papers[kind]]),
  name: `sample-${kind}.pdf`,
});

/** A call as the nominations to it name it. */
export interface Call {
  groupId: string;
  callId: string;
}

/** What Parties, nominees, secretariat and head do about nominations to a call. */
export class Nominating {
  private readonly ids = new Map<SeededNomination, string>();

  constructor(
    private readonly seeding: Seeding,
    private readonly cast: Cast,
    private readonly call: Call,
  ) {}

  /** It comes by the form, with the code of the Party; or by a letter, which the secretariat enters. */
  async arrive(it: SeededNomination): Promise<void> {
    this.ids.set(it, randomUUID());
    await (it.channel === 'form' ? this.write(it) : this.enter(it, it.channel));
  }

  async confirm(it: SeededNomination): Promise<void> {
    const token = nomineeToken(config.SECRET, { ...this.of(it), linkNo: 1 });
    const said = { token, answer: 'confirmed' as const, reason: '' };
    await this.seeding.the(Nominees).answer(by(theSystem, answerAsNominee), said);
  }

  async admit(it: SeededNomination): Promise<void> {
    const decision = { ...this.of(it), admit: true, reason: it.lateReason ?? '' };
    await this.seeding.the(Checking).decideLate(by(this.head, decideLate), decision);
  }

  acknowledge(it: SeededNomination): Promise<void> {
    return this.find(it, 'acknowledged');
  }

  /** Complete, or asked for what is missing. */
  async check(it: SeededNomination): Promise<void> {
    const { outcome } = it;
    if (outcome.is !== 'incomplete') return this.find(it, 'complete');
    const asked = { items: outcome.items, until: workdayAfter(new Date(), DAYS_TO_SUPPLY), zone: 'UTC' };
    await this.find(it, 'incomplete', { reason: outcome.note, asked });
  }

  async withdraw(it: SeededNomination): Promise<void> {
    const reason = it.outcome.is === 'withdrawn' ? it.outcome.reason : '';
    const party = by(await this.party(it.party), withdrawNomination);
    await this.seeding.the(Submitting).withdraw(party, { ...this.of(it), reason });
  }

  /** What the secretariat finds in the end, and the head of the interests that were disclosed. */
  async screen(it: SeededNomination): Promise<void> {
    const { outcome, disclosure } = it;
    if (disclosure?.found) {
      const review = { ...this.of(it), ...disclosure.found };
      await this.seeding.the(Disclosures).review(by(this.head, reviewDisclosure), review);
    }
    if (outcome.is === 'eligible') await this.find(it, 'eligible');
    if (outcome.is === 'ineligible') await this.find(it, 'ineligible', { reason: outcome.reason });
  }

  private async write(it: SeededNomination): Promise<void> {
    const [drafts, submitting] = [this.seeding.the(Drafts), this.seeding.the(Submitting)];
    const [party, of] = [await this.party(it.party), this.of(it)];
    await drafts.start(by(party, startNomination), { ...of, callId: this.call.callId });
    for (const kind of kinds)
      await this.seeding.the(Uploads).upload(by(party, uploadNominationFile), { ...of, kind }, sent(kind));
    await drafts.save(by(party, saveNomination, 3), { ...of, form: formOf(it) });
    await submitting.submit(by(party, submitNomination), { ...of, besideAnother: it.isBesideAnother });
    if (it.disclosure) await this.disclose(it, party, it.disclosure.details);
  }

  private async disclose(it: SeededNomination, party: Viewer, details: string): Promise<void> {
    const answers = DisclosureQuestion.options.map((question) =>
      question === 'employment' && details !== ''
        ? { question, yes: true, details }
        : { question, yes: false, details: '' },
    );
    const disclosure = { ...this.of(it), answers, signedAt: it.came.toISOString().slice(0, 10) };
    await this.seeding.the(Disclosures).disclose(by(party, discloseInterests), disclosure);
  }

  private async enter(
    it: SeededNomination,
    channel: Input<typeof enterNomination>['channel'],
  ): Promise<void> {
    const [drafts, submitting] = [this.seeding.the(Drafts), this.seeding.the(Submitting)];
    const [desk, of] = [this.desk, this.of(it)];
    const came = { callId: this.call.callId, party: it.party, channel, receivedAt: it.came };
    await drafts.enter(by(desk, enterNomination), { ...of, ...came });
    for (const kind of kinds)
      await this.seeding.the(Uploads).uploadEntered(by(desk, uploadEnteredFile), { ...of, kind }, sent(kind));
    await drafts.saveEntered(by(desk, saveEntered, 3), { ...of, form: formOf(it) });
    await submitting.submitEntered(by(desk, submitEntered), { ...of, besideAnother: it.isBesideAnother });
  }

  private async find(
    it: SeededNomination,
    to: Input<typeof checkNomination>['to'],
    more: Partial<Pick<Input<typeof checkNomination>, 'reason' | 'asked'>> = {},
  ): Promise<void> {
    const finding = { ...this.of(it), to, reason: '', asked: null, ...more };
    await this.seeding.the(Checking).check(by(this.desk, checkNomination), finding);
  }

  private of(it: SeededNomination): { groupId: string; nominationId: string } {
    const nominationId = this.ids.get(it);
    if (nominationId === undefined) throw new Error(`No nomination of ${it.name} has come yet.`);
    return { groupId: this.call.groupId, nominationId };
  }

  /** Whoever holds the code that the letter of the call brought to a Party. */
  private async party(party: string): Promise<Viewer> {
    const { groupId } = this.call;
    const held = `select id, group_id as "groupId", party from pass where group_id = $1 and party = $2 and ends_at is null`;
    const [pass] = await this.seeding.db.query<Pass[]>(held, [groupId, party]);
    if (!pass) throw new Error(`The call brought no code to ${party}.`);
    return { ...theSystem, pass };
  }

  private get desk(): Viewer {
    return this.cast.as('secretariat');
  }

  private get head(): Viewer {
    return this.cast.as('head');
  }
}
