import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { TaskGroupState } from '@lib/contracts';

export const stateNames: Record<TaskGroupState, MessageDescriptor> = {
  working: msg`At work`,
  returned: msg`Returned to the Chair`,
  settled: msg`Decided`,
  ended: msg`Ended`,
};
export const stateTags: Record<TaskGroupState, string> = {
  working: 'tag act',
  returned: 'tag warn',
  settled: 'tag ok',
  ended: 'tag',
};
