import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Overlay } from '@lib/contracts';

/** For whom some of a group's seats are: set aside, or left for the others. */
export const overlayNames: Readonly<Record<Overlay | 'others', MessageDescriptor>> = {
  EU: msg`of which for members of the European Union`,
  JUSCANZ: msg`of which for JUSCANZ`,
  others: msg`of which for the others`,
};
