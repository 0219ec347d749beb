import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DateAnswer, MeetingKind, MeetingState } from '@lib/contracts';

export const kindNames: Readonly<Record<MeetingKind, MessageDescriptor>> = {
  online: msg`Online`,
  in_person: msg`Face to face`,
  hybrid: msg`Face to face and online`,
  task_group: msg`Task group`,
};

export const stateNames: Readonly<Record<MeetingState, MessageDescriptor>> = {
  planned: msg({ message: 'Planned', context: 'meeting' }),
  convened: msg({ message: 'Convened', context: 'meeting' }),
  in_session: msg`In session`,
  informal: msg`In session without a quorum`,
  closed: msg({ message: 'Held', context: 'meeting' }),
  report_draft: msg`Report being written`,
  report_for_correction: msg`Report open for corrections`,
  report_adopted: msg`Report adopted`,
  cancelled: msg({ message: 'Cancelled', context: 'meeting' }),
};

export const stateTags: Readonly<Record<MeetingState, string>> = {
  planned: 'tag line',
  convened: 'tag new',
  in_session: 'tag act',
  informal: 'tag warn',
  closed: 'tag line',
  report_draft: 'tag line',
  report_for_correction: 'tag new',
  report_adopted: 'tag ok',
  cancelled: 'tag bad',
};

export const answerNames: Readonly<Record<DateAnswer, MessageDescriptor>> = {
  yes: msg({ message: 'Yes', context: 'can you meet then' }),
  if_need_be: msg`If need be`,
  no: msg({ message: 'No', context: 'can you meet then' }),
};
