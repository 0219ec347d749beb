import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { AgendaChange, ItemVisibility } from '@lib/contracts';

export const visibilityNames: Readonly<Record<ItemVisibility, MessageDescriptor>> = {
  group: msg`All who attend`,
  closed: msg`Closed: members, chair and secretariat`,
};

export const changeKinds: Readonly<Record<AgendaChange['kind'], MessageDescriptor>> = {
  added: msg({ message: 'New', context: 'agenda item' }),
  removed: msg({ message: 'Taken off', context: 'agenda item' }),
  changed: msg({ message: 'Changed', context: 'agenda item' }),
};

export const changedFields: Readonly<Record<AgendaChange['what'][number], MessageDescriptor>> = {
  number: msg`its number`,
  title: msg`its title`,
  annotation: msg`its annotation`,
  minutes: msg`its minutes`,
  presenter: msg`who presents it`,
  visibility: msg`who may follow it`,
  documents: msg`its documents`,
};
