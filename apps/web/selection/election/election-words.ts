import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ElectionState } from '@lib/contracts';

export const stateNames: Readonly<Record<ElectionState, MessageDescriptor>> = {
  candidates: msg`Candidates are put forward`,
  acclaiming: msg`Time to object`,
  to_meeting: msg`The meeting decides`,
  elected: msg({ message: 'Elected', context: 'election of the chair' }),
  lapsed: msg`Ended without a candidate`,
  void: msg`Called off`,
};

export const stateTags: Readonly<Record<ElectionState, string>> = {
  candidates: 'tag new',
  acclaiming: 'tag new',
  to_meeting: 'tag new',
  elected: 'tag ok',
  lapsed: 'tag line',
  void: 'tag line',
};
