import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { readMeetingReport, Reply, ReportKind } from '@lib/contracts';

/** What whoever reads may know of the report of a meeting, and do with it. */
export type Whole = Reply<typeof readMeetingReport>;
export type Report = NonNullable<Whole['report']>;
export type Paragraph = Report['paragraphs'][number];

export const kindWords: Readonly<Record<ReportKind, MessageDescriptor>> = {
  heading: msg`Heading`,
  narrative: msg`What happened`,
  agreed: msg({ message: 'Agreed', context: 'paragraph of a report' }),
  requested: msg({ message: 'Requested', context: 'paragraph of a report' }),
  noted: msg({ message: 'Noted', context: 'paragraph of a report' }),
};
