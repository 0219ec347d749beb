import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type {
  editNotification,
  Input,
  listFocalPoints,
  listLetters,
  NotificationState,
  readIssued,
  readNotification,
  Reply,
} from '@lib/contracts';

export type Notification = Reply<typeof readNotification>;
export type Text = Notification['texts'][number];
export type Paragraph = Text['paragraphs'][number];
export type Letter = Reply<typeof listLetters>['letters'][number];
export type Issued = Reply<typeof readIssued>;
export type FocalPoint = Reply<typeof listFocalPoints>['focalPoints'][number];

/** The fields as they are typed: an instant travels as text, so that what is kept on the device reads alike. */
export type Fields = Omit<
  Input<typeof editNotification>,
  'groupId' | 'notificationId' | 'actionBy' | 'themes'
> & {
  actionBy: string | null;
  /** As they are typed, separated by commas. */
  themes: string;
};

export const stateNames: Record<NotificationState, readonly [MessageDescriptor, tone: string]> = {
  draft: [msg`Draft`, 'tag line'],
  clearance: [msg`Waits for approval`, 'tag warn'],
  numbered: [msg`Approved, not sent`, 'tag act'],
  issued: [msg`Issued`, 'tag ok'],
  superseded: [msg`Superseded`, 'tag line'],
  discarded: [msg`Put away`, 'tag line'],
};

export const responseNames: Record<Notification['responses'], MessageDescriptor> = {
  none: msg`No answers are asked for`,
  public: msg`Answers are asked for, and everybody may read them`,
  staff: msg`Answers are asked for, and only the secretariat reads them`,
};

export const letterStates: Record<Letter['state'], readonly [MessageDescriptor, tone: string]> = {
  waiting: [msg`Waiting`, 'tag warn'],
  accepted: [msg`Accepted by the server`, 'tag ok'],
  bounced: [msg`Came back`, 'tag bad'],
  failed: [msg`Not accepted`, 'tag bad'],
};

/** What the server says is missing, in words; a text that is missing is named by its language. */
export const missingNames: Partial<Record<string, MessageDescriptor>> = {
  recipients: msg`Who gets it`,
  subject: msg`The subject`,
  text: msg`The text`,
  signatory: msg`Who signs it`,
  actionBy: msg`By when something is asked for`,
  zone: msg`The time zone of the deadline`,
  relatesTo: msg`The notification that it follows on`,
  reference: msg`The reference`,
};
