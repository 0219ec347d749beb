import { giveView, readConsultation } from '@lib/contracts';
import type { Person } from './person';
import { type Nominated, Selecting } from './selecting';
import { profileOf, women } from './seat-profiles';
import type { World } from './world';

/** Who was nominated in these worlds. */
export const some: Nominated[] = [
  { party: 'SN', receipt: 1 },
  { party: 'GH', gender: 'man', receipt: 2 },
  { party: 'KE', receipt: 3 },
  { party: 'ZM', receipt: 4 },
];

/** A list of three in and one in reserve, sent to two members of the Bureau: of Ghana, and of none. */
export async function consulted(world: World) {
  const it = await Selecting.open(world);
  const [sn = '', gh = '', ke = '', zm = ''] = await it.nominate(...some);
  await it.adopt(profileOf({ AFRICA: 3 }, { quotas: [women(1, 3)] }));
  const [ann, ben] = [await it.bureau('GH', 'Ann of Ghana'), await it.bureau(null, 'Ben')];
  const { proposalId } = await it.propose([sn, gh, ke], [zm]);
  const { roundId } = await it.consult(proposalId);
  const read = async (who: Person) => (await who.call(readConsultation, it.of)).consultation;
  const say = (who: Person, answer: 'no_objection' | 'comment' | 'asks_for_more', text = '') =>
    who.call(giveView, { ...it.of, roundId, answer, about: '', text });
  return { it, sn, gh, ke, zm, ann, ben, proposalId, roundId, read, say };
}
