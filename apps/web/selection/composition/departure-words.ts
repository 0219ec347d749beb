import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { DepartureKind } from '@lib/contracts';

export const departureNames: Readonly<Record<DepartureKind, MessageDescriptor>> = {
  resigned: msg`Has resigned`,
  recalled: msg`Was recalled by its Government`,
  ineligible: msg`Was found ineligible`,
  inactive: msg`Takes part no longer`,
  died: msg`Has passed away`,
};
