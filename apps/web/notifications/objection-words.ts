import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** Why a notification does not go on as it stands, by the code with which the server would refuse it. */
export const objectionWords: Readonly<Record<string, MessageDescriptor>> = {
  'not-a-draft': msg`This notification is not a draft any more: it is as it was submitted.`,
  'not-in-clearance': msg`This notification does not wait for approval.`,
  'not-approved': msg`Only a notification that a second person has approved is issued.`,
  'has-number': msg`This notification has its number: it is issued, or it stays as it is.`,
  'second-person-needed': msg`Whoever drafted a notification or edited it last does not approve it. Ask another head.`,
  'deadline-shortened': msg`Shortening a deadline is refused. An announced deadline may only move later.`,
  'deadline-passed': msg`The deadline lies in the past.`,
  'call-over': msg`This call is over. Issue a supplementary call instead.`,
  'not-to-be-related': msg`This kind of notification cannot follow on that one.`,
};
