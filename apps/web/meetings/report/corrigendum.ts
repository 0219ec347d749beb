import { type Input, issueCorrigendum } from '@lib/contracts';
import { call } from '@web/app/api';

/** Issues a corrigendum; its reason stands in one line. */
export const issueCorrigendumOf = (said: Input<typeof issueCorrigendum>, key: string) =>
  call(issueCorrigendum, { ...said, reason: said.reason.replace(/\s+/g, ' ').trim() }, { key });
