import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { PlannedStep, PlanStep } from '@lib/contracts';

export const planSteps: Readonly<Record<PlanStep, MessageDescriptor>> = {
  call: msg({ message: 'Call for nominations', context: 'step of the plan' }),
  selection: msg`Selection with the Bureau`,
  meetings: msg({ message: 'Meetings', context: 'step of the plan' }),
  comments: msg({ message: 'Comments', context: 'step of the plan' }),
  finalising: msg`The chair finalises`,
  circulation: msg`Circulation for agreement`,
  delivery: msg`Handing over the report`,
};

type Verdict = NonNullable<PlannedStep['verdict']>;
export const verdictNames: Readonly<Record<Verdict, MessageDescriptor>> = {
  fits: msg({ message: 'In time', context: 'step of the plan' }),
  tight: msg({ message: 'Tight', context: 'step of the plan' }),
  late: msg({ message: 'Too late', context: 'step of the plan' }),
};
export const verdictTags: Readonly<Record<Verdict, string>> = {
  fits: 'tag ok',
  tight: 'tag warn',
  late: 'tag bad',
};
