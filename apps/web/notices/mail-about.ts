import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What a message is about, by the kind of entry that asked for it. */
export const mailAbout: Record<string, MessageDescriptor | undefined> = {
  'round.opened': msg`A comment round`,
  'round.extended': msg`More time for comments`,
  'task-group.opened': msg`A task group`,
  'circulation.opened': msg`A text circulated for agreement`,
  'silence.broken': msg`An objection`,
  'objection.lifted': msg`A lifted objection`,
  'circulation.extended': msg`More time to answer`,
  'circulation.moved': msg`A deadline moved by an outage`,
  'circulation.superseded': msg`A text taken back`,
  'circulation.referred': msg`A text referred to a meeting`,
  'circulation.agreed': msg`An agreed text`,
  'circulation.lapsed': msg`A text not agreed in time`,
  'date-poll.opened': msg`The search for a date`,
  'date-poll.reminded': msg`A reminder to say when one can meet`,
  'date-poll.voided': msg`A search for a date that was called off`,
  'meeting.planned': msg`A new meeting`,
  'meeting.changed': msg`A changed meeting`,
  'meeting.postponed': msg`A postponed meeting`,
  'meeting.cancelled': msg`A cancelled meeting`,
  'agenda.issued': msg`An agenda`,
  'role.granted': msg`A role that was given`,
  'session.ended': msg`Sessions that were ended`,
  'news.answers': msg`Answers to comments`,
  'news.replies': msg`Replies and support`,
  'news.comments': msg`New comments`,
  'news.group': msg`Changes of the group`,
  summary: msg`A daily summary`,
  'sign-in.requested': msg`Signing in`,
};
