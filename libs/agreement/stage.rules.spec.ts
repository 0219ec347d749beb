import { stagesThrough } from './stage.rules';

const alone = { open: 0, broken: 0 };
const besideOpen = { open: 1, broken: 1 };
const besideBroken = { open: 0, broken: 1 };

test.each([
  ['the first circulation takes the group from work to agreeing', 'runs', 'working', alone, ['agreeing']],
  ['the next finds it there', 'runs', 'agreeing', besideOpen, []],
  ['one that runs again after a break leads there again', 'runs', 'working', besideBroken, ['agreeing']],
  ['another text is circulated after one was agreed', 'runs', 'agreed', alone, ['agreeing']],
  ['the cycle itself refuses what it cannot do', 'runs', 'suspended', alone, ['agreeing']],
  ['a break takes it back to work', 'stops', 'agreeing', alone, ['working']],
  ['not while another is open', 'stops', 'agreeing', besideOpen, []],
  ['what is at work stays at work', 'stops', 'working', alone, []],
  ['what is suspended stays suspended', 'stops', 'suspended', alone, []],
  ['agreement is the end of agreeing', 'agrees', 'agreeing', alone, ['agreed']],
  ['declared after a break it goes the whole way', 'agrees', 'working', alone, ['agreeing', 'agreed']],
  ['while another is open the group is still agreeing', 'agrees', 'agreeing', besideOpen, []],
  ['while another is broken it is at work', 'agrees', 'agreeing', besideBroken, ['working']],
  ['and stays so', 'agrees', 'working', besideBroken, []],
] as const)('%s', (_, turn, stage, others, stages) => {
  expect(stagesThrough(turn, stage, others)).toEqual(stages);
});
