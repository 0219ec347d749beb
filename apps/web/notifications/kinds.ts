import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NotificationKind, UnRegion } from '@lib/contracts';

export const kindNames: Record<NotificationKind, MessageDescriptor> = {
  call: msg`Call for nominations`,
  reminder: msg`Reminder`,
  extension: msg`Extension of the deadline`,
  supplementary_call: msg`Supplementary call`,
  composition: msg`Composition of the group`,
  change_of_composition: msg`Change of composition`,
  information: msg`Information`,
  corrigendum: msg`Corrigendum`,
};

export const regionNames: Record<UnRegion, MessageDescriptor> = {
  AFR: msg`Africa`,
  AP: msg`Asia and the Pacific`,
  GRULAC: msg`Latin America and the Caribbean`,
  CEE: msg`Central and Eastern Europe`,
  WEOG: msg`Western European and other States`,
};

export const recipientNames = {
  parties: msg`Focal points of all Parties`,
  regions: msg`Focal points of the Parties of some regions`,
  'not-nominated': msg`Focal points of Parties that have not nominated`,
  group: msg`The members of the group`,
  bureau: msg`The Bureau`,
  named: msg`Named addresses`,
} satisfies Record<string, MessageDescriptor>;

/** The kinds under which Parties nominate. */
export const isCall = (kind: NotificationKind): boolean => kind === 'call' || kind === 'supplementary_call';
