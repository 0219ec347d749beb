import { readDecision, type Reply } from '@lib/contracts';
import { Cycles } from '@lib/groups';
import { Chambers } from '@lib/journal';
import { Sealed, theSystem, type Viewer } from '@lib/platform';
import { Consultations, Decisions, Elections, Profiles, Proposals, Publishing, Views } from '@lib/selection';
import { moves } from './facts/cycle';
import * as facts from './facts/selection';
import { letLettersRest } from './past-letters';
import type { Cast } from './people';
import type { Seeding } from './seeding';

type Outcome = NonNullable<Reply<typeof readDecision>['decision']>['outcomes'][number]['outcome'];

const nominated = `
  select id, party from nomination where group_id = $1 and status = 'eligible' order by receipt`;
const outcomes = `
  select o.nomination_id as id, o.outcome from selection_outcome o
    join selection_decision d on d.id = o.decision_id and d.reopened_at is null where o.group_id = $1`;
const { selectionDays: on } = facts;

/** The selection of members as secretariat, Bureau and head make it: from the profile to the day before the decision is published. */
class Choosing {
  constructor(
    private readonly seeding: Seeding,
    private readonly cast: Cast,
    private readonly groupId: string,
  ) {}

  async profile(): Promise<void> {
    const { groupId } = this;
    await this.seeding.the(Cycles).advance(this.cast.as('head'), { groupId, ...moves.select });
    const profiles = this.seeding.the(Profiles);
    await profiles.write(this.desk(0), { groupId, profile: facts.seatProfile() });
    const adopted = { version: 1, on: on.profile.toISOString().slice(0, 10), note: facts.adoption };
    await profiles.adopt(this.desk(), { groupId, ...adopted });
  }

  /** Gives the id of the second, which goes to the Bureau. */
  async proposals(): Promise<string> {
    const ids = await this.idsByParty();
    const of = (parties: string[]) => parties.flatMap((party) => ids.get(party) ?? []);
    const make = (name: string, inside: string[]) => {
      const reserve = of(facts.reserves.filter((party) => !inside.includes(party)));
      const lists = { name, like: null, in: of(inside), reserve };
      return this.seeding.the(Proposals).make(this.desk(), { groupId: this.groupId, ...lists });
    };
    await make('First list (sample)', facts.firstList);
    return (await make('Second list (sample)', facts.finalList)).proposalId;
  }

  async send(proposalId: string): Promise<string> {
    const how = {
      endsAt: on.ends,
      zone: 'America/Toronto',
      note: 'Sample: the list, for the views of the Bureau.',
    };
    const sent = { groupId: this.groupId, proposalId, revision: 1, ...how };
    return (await this.seeding.the(Consultations).send(this.desk(), sent)).roundId;
  }

  async answer(roundId: string): Promise<void> {
    for (const { key, ...said } of facts.answers)
      await this.seeding.the(Views).give(this.cast.as(key), { groupId: this.groupId, roundId, ...said });
  }

  async conclude(roundId: string): Promise<void> {
    const outcome = { groupId: this.groupId, roundId, note: facts.outcomeNote, rework: false };
    await this.seeding.the(Consultations).conclude(this.desk(), outcome);
  }

  async decide(proposalId: string): Promise<void> {
    const { groupId } = this;
    const decision = { groupId, proposalId, revision: 1, accepted: [], vacant: 0, how: facts.how };
    await this.seeding.the(Decisions).decide(this.cast.as('head'), decision);
    const all = await this.sealed<{ id: string; outcome: Outcome }>(outcomes);
    const reasons = all.map(({ id, outcome }) => ({ nominationId: id, ...facts.reasonOf(outcome) }));
    await this.seeding.the(Decisions).giveReasons(this.desk(1), { groupId, reasons });
  }

  private async idsByParty(): Promise<Map<string, string>> {
    const all = await this.sealed<{ id: string; party: string }>(nominated);
    return new Map(all.map(({ id, party }) => [party, id]));
  }

  private async sealed<T extends object>(question: string): Promise<T[]> {
    const chamberId = await this.seeding.the(Chambers).need(this.groupId);
    return this.seeding.the(Sealed).read(chamberId, (ask) => ask<T>(question, this.groupId));
  }

  private desk(match: number | null = null): Viewer {
    return { ...this.cast.as('secretariat'), match };
  }
}

/** Two lists, a round of the Bureau, and the decision of the head. */
export async function seedSelection(seeding: Seeding, cast: Cast, groupId: string): Promise<void> {
  const choosing = new Choosing(seeding, cast, groupId);
  await seeding.at(on.selecting, () => choosing.profile());
  const proposalId = await seeding.at(on.proposals, () => choosing.proposals());
  const roundId = await seeding.at(on.sent, () => choosing.send(proposalId));
  await seeding.at(on.answers, () => choosing.answer(roundId));
  await seeding.at(on.outcome, () => choosing.conclude(roundId));
  await seeding.at(on.decision, () => choosing.decide(proposalId));
  await letLettersRest(seeding, groupId, on.sent);
}

/** Publishes what was decided; gives the id of the notification that it drafts. */
export async function publishSelection(seeding: Seeding, cast: Cast, groupId: string): Promise<string> {
  const publishing = seeding.the(Publishing);
  const { notificationId } = await publishing.publish(cast.as('head'), {
    groupId,
    note: moves.compose.reason,
  });
  return notificationId;
}

/** How the chair was elected is not recorded, but that the group did it: this is a sample of how it can be done. */
export async function seedChair(seeding: Seeding, cast: Cast, groupId: string): Promise<void> {
  const elections = seeding.the(Elections);
  const times = {
    candidatesUntil: on.candidatesUntil,
    objectionsUntil: on.chairElected,
    zone: 'America/Toronto',
  };
  const { electionId } = await seeding.at(on.electionOpens, () =>
    elections.open(cast.as('secretariat'), { groupId, ...times }),
  );
  const candidacy = { groupId, electionId, personId: cast.id('chair'), statement: '' };
  await seeding.at(on.electionOpens, () => elections.putForward(cast.as('SN'), candidacy));
  await seeding.at(on.candidatesUntil, () => elections.settle(theSystem, groupId, electionId));
  await seeding.at(on.chairElected, () => elections.settle(theSystem, groupId, electionId));
}
