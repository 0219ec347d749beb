import { randomUUID } from 'node:crypto';
import { decideComposition, giveReasons, giveView, publishComposition } from '@lib/contracts';
import { profileOf, women } from './seat-profiles';
import { Selecting } from './selecting';
import type { World } from './world';

export type Prepared = Awaited<ReturnType<typeof consulted>>;

/** A list of two in, two in reserve and one out, on which the Bureau was heard. */
export async function consulted(world: World, quotas = [women(1, 3)], inside = 2) {
  const it = await Selecting.open(world);
  const [sn = '', fj = '', gh = '', np = '', ke = ''] = await it.nominate(
    { party: 'SN', name: 'Awa Sow', expertise: ['CBD', 'CITES'] },
    { party: 'FJ', name: 'Ratu Vaka', gender: 'man' },
    { party: 'GH', name: 'Efua Mensah', gender: 'man' },
    { party: 'NP', name: 'Prakash Thapa' },
    { party: 'KE', name: 'Wanjiru Kamau' },
  );
  await it.seatPlan({ AFRICA: 1, ASIA_PACIFIC: 1 });
  await it.adopt(profileOf({ AFRICA: 1, ASIA_PACIFIC: 1 }, { quotas }));
  const bureau = await it.bureau();
  const { proposalId } = await it.propose([sn, fj].slice(0, inside), [gh, np]);
  const { roundId } = await it.consult(proposalId);
  await bureau.call(giveView, { ...it.of, roundId, answer: 'no_objection', about: '', text: '' });
  await it.conclude(roundId);
  const { revision } = await it.proposal(proposalId);
  const decision = { ...it.of, proposalId, revision, accepted: [], vacant: 0, how: 'As the profile says.' };
  return { it, sn, fj, gh, np, ke, bureau, proposalId, decision };
}

export async function decided(world: World) {
  const prepared = await consulted(world);
  await prepared.it.head.call(decideComposition, prepared.decision);
  return prepared;
}

const reasons = (ids: string[]) =>
  ids.map((nominationId) => ({ nominationId, code: 'balance' as const, text: 'By region and expertise.' }));

export async function explained(prepared: Prepared, count = 5) {
  const { it, sn, fj, gh, np, ke } = prepared;
  const some = reasons([sn, fj, gh, np, ke].slice(0, count));
  return it.desk.call(giveReasons, { ...it.of, reasons: some }, { match: 1 });
}

export const publish = ({ it }: Prepared, key = randomUUID()) =>
  it.head.call(publishComposition, { ...it.of, note: 'As decided.' }, { key });

export async function published(world: World) {
  const prepared = await decided(world);
  await explained(prepared);
  return { ...prepared, done: await publish(prepared) };
}
