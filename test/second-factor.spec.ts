import {
  addAuthenticator,
  addComment,
  editProfile,
  endPersonSessions,
  grantRole,
  invitePerson,
  issueVersion,
  listDrafts,
  listFactors,
  readRoster,
  type Route,
} from '@lib/contracts';
import { config } from '@lib/platform';
import { comeInBy, givePasskey } from './support/came-in';
import { Scene } from './support/matrix-scene';
import { useWorld } from './support/world';

const world = useWorld();
beforeAll(() => (config.REQUIRE_SECOND_FACTOR = true));
afterAll(() => (config.REQUIRE_SECOND_FACTOR = false));

const commenting = { stage: 'working', draft: 'commenting', circulation: 'superseded' } as const;
const ofGuest = ({ groupId, guest: personId }: Scene) => ({ groupId, personId });
type Act = [Route, (scene: Scene) => Record<string, unknown>, number?];

const inviting: Act = [
  invitePerson,
  ({ groupId }) => {
    const who = { name: 'Ama', affiliation: 'A ministry', party: null, role: 'observer' };
    return { groupId, email: `${groupId}@example.org`, ...who };
  },
];
const sendingAway: Act = [endPersonSessions, ofGuest];
const giving: Act = [
  grantRole,
  ({ groupId, people }) => ({ groupId, personId: people.member.id, role: 'observer' }),
];
const issuing: Act = [
  issueVersion,
  ({ groupId, draftId }) => ({ groupId, draftId, kind: 'editorial', changeNote: '' }),
];
const saying: Act = [
  addComment,
  ({ groupId, draftId, paragraphId, versionId }) => {
    const said = { anchor: null, type: 'question', text: 'Why so?', proposed: null };
    return { groupId, draftId, paragraphId, versionId, ...said };
  },
];
const settingUp: Act = [editProfile, () => ({ timeZone: 'Africa/Accra', language: 'fr' }), 1];
const addingFactor: Act = [addAuthenticator, () => ({})];
const readingDrafts: Act = [listDrafts, ({ groupId }) => ({ groupId })];
const readingRoster: Act = [readRoster, ({ groupId }) => ({ groupId })];

/** Who does what, and whether that asks for a second factor where one is required. */
test.each([
  ['the secretariat invites', 'secretariat', inviting, true],
  ['the head invites', 'head', inviting, true],
  ['the administrator invites', 'admin', inviting, true],
  ['the secretariat ends sessions', 'secretariat', sendingAway, true],
  ['the administrator ends sessions', 'admin', sendingAway, true],
  ['the secretariat gives a role', 'secretariat', giving, true],
  ['the chair issues a version', 'chair', issuing, true],
  ['the chair comments', 'chair', saying, false],
  ['a member comments', 'member', saying, false],
  ['the head sets their own profile', 'head', settingUp, false],
  ['the administrator sets their own profile', 'admin', settingUp, false],
  ['the secretariat adds the factor that is missing', 'secretariat', addingFactor, false],
  ['the chair reads drafts', 'chair', readingDrafts, false],
  ['the administrator reads the roster', 'admin', readingRoster, false],
] as const)('%s', async (_, who, [route, input, match], isAsked) => {
  const scene = await Scene.set(world, commenting);
  const { [who]: person } = scene.people;
  const how = match === undefined ? {} : { match };
  const { status, body } = await person.ask(route, input(scene), how);
  expect([status < 300, body.code]).toEqual(isAsked ? [false, 'second-factor-needed'] : [true, undefined]);
  if (isAsked) {
    const key = await givePasskey(person);
    const trusted = await comeInBy(world, key, person.id);
    expect((await trusted.ask(route, input(scene), how)).status).toBe(201);
  }
});

test('they are told beforehand, and whoever has no part in it is told what they would be without', async () => {
  const { people, groupId, guest } = await Scene.set(world, commenting);
  const needs = async (who: 'head' | 'admin' | 'member') =>
    (await people[who].call(listFactors, {})).session.secondFactorNeeded;
  expect([await needs('head'), await needs('admin'), await needs('member')]).toEqual([true, true, false]);
  const giving = { groupId, personId: guest, role: 'member' } as const;
  expect((await people.member.refused(grantRole, giving)).code).toBe('not-your-role');
});
