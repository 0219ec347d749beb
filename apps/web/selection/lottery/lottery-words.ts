import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { LotteryView } from '@lib/contracts';

export const among: readonly LotteryView['among'][] = ['all', 'ties'];
export const amongNames: Readonly<Record<LotteryView['among'], MessageDescriptor>> = {
  all: msg`Among all lists that keep every criterion`,
  ties: msg`Only among the lists that are equally good as the best`,
};
