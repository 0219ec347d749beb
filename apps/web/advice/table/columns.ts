import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Order } from './asked';

export type Column = 'number' | 'paragraph' | 'member' | 'type' | 'text' | 'proposed' | 'answer' | 'support';

/** The columns in their order, and by which the table can be put in order. */
export const columns: readonly { name: Column; label: MessageDescriptor; order?: Order }[] = [
  { name: 'number', label: msg`Number`, order: 'number' },
  { name: 'paragraph', label: msg`Paragraph` },
  { name: 'member', label: msg`Member`, order: 'member' },
  { name: 'type', label: msg`Type`, order: 'type' },
  { name: 'text', label: msg`Comment` },
  { name: 'proposed', label: msg`Proposed wording` },
  { name: 'answer', label: msg`Answer`, order: 'answer' },
  { name: 'support', label: msg`Support`, order: 'support' },
];
