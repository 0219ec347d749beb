import { Stage } from '@lib/contracts';
import fc from 'fast-check';
import {
  objectionToAdvance,
  objectionToAdvanceByHand,
  objectionToSuspend,
  stagesAfter,
  stagesWithinReach,
  stepsOf,
} from './cycle.rules';

/** The whole table, written out by hand: what the rule may never go beyond. */
const edges = new Set([
  'draft>calling',
  'calling>selecting',
  'selecting>constituted',
  'constituted>working',
  'working>agreeing',
  'working>suspended',
  'suspended>working',
  'agreeing>agreed',
  'agreeing>working',
  'agreed>transmitted',
  'agreed>agreeing',
  'transmitted>presenting',
  'presenting>closed',
  ...Stage.options.filter((it) => it !== 'closed' && it !== 'terminated').map((it) => `${it}>terminated`),
]);
const anyStage = fc.constantFrom(...Stage.options);

test('whatever is tried, a cycle takes no step outside its table, and what is over stays over', () => {
  const wishes = fc.array(fc.tuple(anyStage, fc.constantFrom('', ' ', 'the mandate ended')), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(anyStage, wishes, (begin, tried) => {
      let [stage, before] = [begin, null as Stage | null];
      for (const [to, reason] of tried) {
        if (objectionToAdvance(stage, to, reason)) continue;
        expect(edges).toContain(`${stage}>${to}`);
        expect(['closed', 'terminated']).not.toContain(stage);
        if (stage === 'suspended' && to !== 'terminated' && before !== null) expect(to).toBe(before);
        [before, stage] = [stage, to];
      }
    }),
    { numRuns: 2_000 },
  );
});

test('every step of the table can be taken, with a reason', () => {
  const taken = Stage.options.flatMap((from) =>
    Stage.options.filter((to) => !objectionToAdvance(from, to, 'why')).map((to) => `${from}>${to}`),
  );
  expect(new Set(taken)).toEqual(edges);
});

test.each([
  ['suspending', 'working', 'suspended'],
  ['taking up again', 'suspended', 'working'],
  ['terminating', 'calling', 'terminated'],
] as const)('%s takes a reason', (_, from, to) => {
  expect(objectionToAdvance(from, to, ' ')).toBe('reason-required');
  expect(objectionToAdvance(from, to, 'No meeting room.')).toBeNull();
});

test('nobody declares agreement, suspends or terminates by merely advancing the stage', () => {
  const allowed = Stage.options.flatMap((from) =>
    Stage.options.filter((to) => !objectionToAdvanceByHand(from, to)).map((to) => `${from}>${to}`),
  );
  expect(allowed).toEqual([
    'draft>calling',
    'calling>selecting',
    'selecting>constituted',
    'constituted>working',
    'agreed>transmitted',
    'transmitted>presenting',
    'presenting>closed',
  ]);
});

test('broken silence is not what takes up suspended work', () => {
  expect(objectionToSuspend('agreeing', 'working', 'why')).toBe('no-such-step');
  expect(objectionToSuspend('suspended', 'working', 'why')).toBeNull();
});

test.each([
  ['who may do nothing has nothing in reach', 'working', { advances: false, suspends: false }, []],
  [
    'who may suspend can stop the work',
    'working',
    { advances: false, suspends: true },
    ['suspended', 'terminated'],
  ],
  ['or take it up', 'suspended', { advances: true, suspends: true }, ['working', 'terminated']],
  ['who may only advance cannot end it', 'selecting', { advances: true, suspends: false }, ['constituted']],
  ['nothing follows on the end', 'closed', { advances: true, suspends: true }, []],
] as const)('%s', (_, stage, steering, stages) => {
  expect(stagesWithinReach(stage, steering)).toEqual(stages);
});

test('what can be reached by hand is always a step of the table', () => {
  fc.assert(
    fc.property(anyStage, fc.boolean(), fc.boolean(), (stage, advances, suspends) => {
      for (const to of stagesWithinReach(stage, { advances, suspends }))
        expect(stagesAfter(stage)).toContain(to);
    }),
  );
});

const day = (iso: string) => new Date(`${iso}T10:00:00Z`);
const worked = [
  { step: 'key-actions', from: day('2017-12-17'), to: day('2017-12-18') },
  { step: 'draft-advice', from: day('2018-04-30'), to: null },
] as const;
const states = (stage: Stage, now: string) =>
  Object.fromEntries(stepsOf(stage, worked, day(now)).map(({ step, state }) => [step, state]));

test('while the group works, the last step that has begun is the one being done', () => {
  expect(states('working', '2018-01-01')).toMatchObject({
    chair: 'done',
    'key-actions': 'now',
    priorities: 'ahead',
  });
  expect(states('working', '2018-04-30')).toMatchObject({
    priorities: 'done',
    'draft-advice': 'now',
    'sign-off': 'ahead',
  });
});

test('before, after and at the end, the stage says which step it is', () => {
  expect(states('calling', '2018-01-01')).toMatchObject({
    mandate: 'done',
    nominations: 'now',
    selection: 'ahead',
  });
  expect(states('suspended', '2018-01-01')).toMatchObject({ 'key-actions': 'now' });
  expect(new Set(Object.values(states('closed', '2018-01-01')))).toEqual(new Set(['done']));
  expect(states('terminated', '2018-01-01')).toMatchObject({ 'key-actions': 'done', 'sign-off': 'ahead' });
});

test('steps keep their dates, known or not', () => {
  const steps = stepsOf('working', worked, day('2018-05-01'));
  expect(steps).toHaveLength(9);
  expect(steps.find(({ step }) => step === 'key-actions')).toMatchObject(worked[0]);
  expect(steps.find(({ step }) => step === 'priorities')).toMatchObject({ from: null, to: null });
});
