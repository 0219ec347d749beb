import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { BureauAnswer } from '@lib/contracts';

export const answerWords: Readonly<Record<BureauAnswer, MessageDescriptor>> = {
  no_objection: msg`No objection`,
  comment: msg`A comment`,
  asks_for_more: msg`Asks for more of something`,
};
