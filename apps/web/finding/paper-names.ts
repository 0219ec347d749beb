import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DocumentPlace } from '@lib/contracts';

/** What documents are that are no versions of a text. */
export const paperNames: Record<Exclude<DocumentPlace['of'], 'text'>, MessageDescriptor> = {
  agenda: msg`Agenda`,
  report: msg`Report of the meeting`,
  corrigendum: msg`Corrigendum`,
  procedure: msg`Working procedure`,
};
