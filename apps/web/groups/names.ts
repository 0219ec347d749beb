import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Member, OfficeKind, readCycle, Reply, Role, SeatGroup, Stage } from '@lib/contracts';

export type StepName = Reply<typeof readCycle>['steps'][number]['step'];

export const stageNames: Record<Stage, MessageDescriptor> = {
  draft: msg`Being prepared`,
  calling: msg`Call for nominations`,
  selecting: msg`Selection of members`,
  constituted: msg`Constituted`,
  working: msg`At work`,
  agreeing: msg`Agreeing on the advice`,
  agreed: msg`Advice agreed`,
  transmitted: msg`Advice transmitted`,
  presenting: msg`Presenting the advice`,
  closed: msg`Closed`,
  suspended: msg`Suspended`,
  terminated: msg`Terminated`,
};

export const stepNames: Record<StepName, MessageDescriptor> = {
  mandate: msg`Mandate`,
  nominations: msg`Nominations`,
  selection: msg`Selection`,
  chair: msg`Chair`,
  'key-actions': msg`Key actions`,
  priorities: msg`Priorities`,
  'draft-advice': msg`Draft advice`,
  'sign-off': msg`Sign-off`,
  delivery: msg`Delivery`,
};

export const seatGroupNames: Record<SeatGroup, MessageDescriptor> = {
  AFRICA: msg`Africa`,
  ASIA_PACIFIC: msg`Asia and the Pacific`,
  GRULAC: msg`Latin America and the Caribbean`,
  CEE: msg`Central and Eastern Europe`,
  WEOG: msg`Western European and other States`,
  EUROPEAN_COMMISSION: msg`European Commission`,
};

export const roleNames: Record<Role, MessageDescriptor> = {
  secretariat: msg`Secretariat`,
  head: msg`Head of the secretariat`,
  chair: msg`Chair`,
  member: msg`Member`,
  observer: msg`Observer`,
  bureau: msg`Bureau`,
  focalPoint: msg`Focal point`,
};

export const officeNames: Record<OfficeKind, MessageDescriptor> = {
  chair: msg`Chair`,
  acting_chair: msg`Acting chair`,
};

export const statusNames: Record<Member['status'], MessageDescriptor> = {
  active: msg`Active`,
  resigned: msg`Resigned`,
  recalled: msg`Recalled`,
  inactive: msg`Inactive`,
  ended: msg`Ended`,
};
