import { randomUUID } from 'node:crypto';
import { signInWords } from '@lib/access';
import { config, keyed } from '@lib/platform';
import type { Asker } from './matrix-facts';
import type { Scene } from './matrix-scene';
import { inEachStage, once, type Step } from './matrix-step';

const emailOf = (personId: string) => `${personId}@example.org`;
const signIns = new Map<string, string>();

/** A message that lets the guest in; made anew each time. */
async function message({ world, guest }: Scene): Promise<void> {
  const account = keyed(config.SECRET, `account ${emailOf(guest)}`).toString('hex');
  const id = randomUUID();
  await world.query(
    `insert into sign_in (id, person_id, account, requested_at, expires_at)
     values ($1, $2, $3, now(), now() + interval '10 minutes')`,
    [id, guest, account],
  );
  signIns.set(guest, id);
}
const words = ({ guest }: Scene) => signInWords(config.SECRET, signIns.get(guest) ?? '');
const sessionOf = async ({ world, people }: Scene, asker: Asker) => {
  if (asker === 'nobody') return randomUUID();
  const [it] = await world.query('select id from session where person_id = $1', [people[asker].id]);
  return it.id;
};
const sessions = new Map<string, string>();

const ofGuest = ({ groupId, guest: personId }: Scene) => ({ groupId, personId });
/** A role that is theirs to give: the head's are others than the secretariat's. */
const roleBy = (asker: Asker) => (asker === 'head' ? 'bureau' : 'observer');
/** The guest has a second factor, and nobody has asked that it be reset. */
async function noReset({ world, guest }: Scene): Promise<void> {
  await world.query('delete from factor_reset where person_id = $1', [guest]);
  await world.query(
    `insert into authenticator (person_id, added_at, confirmed_at) values ($1, now(), now()) on conflict do nothing`,
    [guest],
  );
}
/** Another administrator has. */
async function askedForReset(scene: Scene): Promise<void> {
  await noReset(scene);
  const { id: other } = await scene.world.stranger(null, { admin: true });
  await scene.world.query(
    `insert into factor_reset values ($1, $2, 'Lost.', now(), now() + interval '1 hour')`,
    [scene.guest, other],
  );
}
const aSeat = { party: 'KM', seatGroup: 'AFRICA', overlays: [], timeZone: 'Indian/Comoro', expertise: [] };
const house = { ...once(), writes: 'house' } as const;

/** Accounts, sessions and roles. */
export const peopleSteps: Record<string, Step> = {
  requestSignIn: { ...house, input: ({ guest }) => ({ email: emailOf(guest) }) },
  signInByCode: {
    ...house,
    ready: message,
    input: (scene) => ({ email: emailOf(scene.guest), code: words(scene).code }),
  },
  signInByLink: { ...house, ready: message, input: (scene) => ({ token: words(scene).token }) },
  demoSignIn: { ...house, input: () => ({ as: 'chair' }) },
  signOut: { ...house, input: () => ({}) },
  whoAmI: { ...once(), input: () => ({}), shows: () => '"demo":false' },
  editProfile: { ...house, match: 1, input: () => ({ timeZone: 'Africa/Accra', language: 'fr' }) },
  listSessions: { ...once(), input: () => ({}), shows: () => '"current":true' },
  endSession: {
    ...house,
    ready: async (scene, asker) => sessions.set(scene.groupId + asker, await sessionOf(scene, asker)),
    input: ({ groupId }, asker) => ({ sessionId: sessions.get(groupId + asker) }),
  },
  endPersonSessions: { ...once(), input: ofGuest },
  invitePerson: {
    ...once(),
    input: ({ groupId }) => ({
      groupId,
      email: emailOf(randomUUID()),
      name: 'Ama Mensah',
      affiliation: 'A ministry',
      party: null,
      role: 'observer',
    }),
  },
  grantRole: {
    ...once(),
    ofAnyone: true,
    input: ({ groupId, people: { observer, member } }, asker) => {
      const role = roleBy(asker);
      return { groupId, personId: role === 'observer' ? member.id : observer.id, role };
    },
  },
  endRole: {
    ...once(),
    ready: ({ world, groupId, guest }, asker) =>
      world.query('insert into access_grant values ($1, $2, $3) on conflict do nothing', [
        guest,
        groupId,
        roleBy(asker),
      ]),
    input: (scene, asker) => ({ ...ofGuest(scene), role: roleBy(asker) }),
  },
  listPeople: { ...once(), input: ({ groupId }) => ({ groupId }), shows: () => '"people":[{' },
  deactivatePerson: { ...once(), input: (scene) => ({ ...ofGuest(scene), reason: 'Has left.' }) },
  reactivatePerson: {
    ...once(),
    ready: ({ world, guest }) => world.query('update person set active = false where id = $1', [guest]),
    input: ofGuest,
  },
  askFactorReset: {
    ...once(),
    ready: noReset,
    input: (scene) => ({ ...ofGuest(scene), reason: 'The telephone is lost.' }),
  },
  withdrawFactorReset: { ...once(), ready: askedForReset, input: ofGuest },
  resetFactors: { ...once(), ready: askedForReset, input: ofGuest },
  seatMember: {
    ...once(),
    ofAnyone: true,
    ready: async ({ world, groupId, guest }) => {
      await world.query(`insert into seat_plan values ($1, 'AFRICA', 50, 0, 0) on conflict do nothing`, [
        groupId,
      ]);
      await world.query('delete from membership where group_id = $1 and person_id = $2', [groupId, guest]);
    },
    input: (scene) => ({ ...ofGuest(scene), ...aSeat }),
  },
  endMembership: {
    ...once(),
    ready: ({ world, groupId, guest }) =>
      world.query(`insert into access_grant values ($1, $2, 'member') on conflict do nothing`, [
        guest,
        groupId,
      ]),
    input: (scene) => ({ ...ofGuest(scene), status: 'resigned' }),
  },
  appointOffice: {
    ...once(),
    input: ({ groupId, people }) => ({ groupId, personId: people.member.id, kind: 'chair' }),
  },
  endOffice: { ...once(), input: ({ groupId, officeId }) => ({ groupId, officeId, reason: 'A new post.' }) },
};

/** The cycle, its procedure and the roster; and what each is told. */
export const groupSteps: Record<string, Step> = {
  listGroups: { ...inEachStage(), isList: true, input: () => ({}), shows: ({ groupId }) => groupId },
  readGroup: { ...inEachStage(), input: ({ groupId }) => ({ groupId }), shows: ({ groupId }) => groupId },
  readCycle: { ...inEachStage(), input: ({ groupId }) => ({ groupId }), shows: () => '"procedure"' },
  readRoster: { ...inEachStage(), input: ({ groupId }) => ({ groupId }), shows: ({ other }) => other },
  readHealth: { ...once(), input: () => ({}), shows: () => '"databaseBytes"' },
  listParties: { ...once(), input: () => ({}), shows: () => '"SN"' },
  advanceStage: {
    ...inEachStage(),
    input: ({ groupId, when }) => ({ groupId, to: onwards[when.stage] ?? 'closed', reason: 'So.' }),
    instead: ({ stage }) => {
      if (['suspended', 'closed', 'terminated'].includes(stage)) return 'not-at-this-stage';
      return onwards[stage] === undefined ? 'no-such-step' : null;
    },
  },
  suspendCycle: {
    ...inEachStage(),
    input: ({ groupId }) => ({ groupId, to: 'terminated', reason: 'The mandate has ended.' }),
    instead: ({ stage }) => (['closed', 'terminated'].includes(stage) ? 'no-such-step' : null),
  },
  editProcedure: {
    ...inEachStage(),
    match: 1,
    input: ({ groupId }) => ({
      groupId,
      procedure: {
        picks: 3,
        agreement: 'silence',
        silenceHours: 96,
        commentWorkingDays: 2,
        reservations: false,
        positionsWhileOpen: 'counts',
        holidays: [],
      },
    }),
  },
  readHome: { ...once(), input: ({ groupId }) => ({ groupId }), shows: () => '"tasks"' },
  markSeen: { ...once(), writes: 'books', input: ({ groupId }) => ({ groupId, seq: 1 }) },
  readJournal: { ...once(), input: ({ groupId }) => ({ groupId, after: 0 }), shows: () => '"upTo":1' },
  listDeliveries: {
    ...once(),
    input: ({ groupId }) => ({ groupId }),
    shows: ({ deliveryId }) => deliveryId,
  },
  retryDelivery: { ...once(), input: ({ groupId, deliveryId }) => ({ groupId, deliveryId }) },
  listDemoMail: { ...once(), input: () => ({}) },
  readDemoMail: { ...once(), input: () => ({ mailId: randomUUID() }) },
};

/** The steps that are taken by hand. */
const onwards: Partial<Record<string, string>> = {
  draft: 'calling',
  calling: 'selecting',
  selecting: 'constituted',
  constituted: 'working',
  agreed: 'transmitted',
  transmitted: 'presenting',
  presenting: 'closed',
};
