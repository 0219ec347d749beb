import { Trans } from '@lingui/react/macro';
import type { EntryType } from '@lib/contracts';
import { PartyName } from '@web/ui/party';
import type { Says } from './said';

type OfNotifications = Extract<
  EntryType,
  `${'notification' | 'attachment' | 'language' | 'languages' | 'numbers' | 'letter' | 'party' | 'parties' | 'reaching' | 'response'}.${string}`
>;

const Number = ({ it }: { it: string }) => (
  <bdi className="sym" dir="ltr">
    {it}
  </bdi>
);

export const notificationsSays: { [T in OfNotifications]: Says<T> } = {
  'notification.drafted': ({ who }) => (
    <Trans>
      <b>{who}</b> began a notification
    </Trans>
  ),
  'notification.edited': ({ who }) => (
    <Trans>
      <b>{who}</b> worked on a notification
    </Trans>
  ),
  'attachment.added': ({ who, it: { title } }) => (
    <Trans>
      <b>{who}</b> attached a file to a notification: <bdi>{title}</bdi>
    </Trans>
  ),
  'attachment.removed': ({ who, it: { title } }) => (
    <Trans>
      <b>{who}</b> took a file from a notification: <bdi>{title}</bdi>
    </Trans>
  ),
  'language.waived': ({ who }) => (
    <Trans>
      <b>{who}</b> let a notification go without a language
    </Trans>
  ),
  'notification.submitted': ({ who, it: { subject } }) => (
    <Trans>
      <b>{who}</b> submitted a notification for approval: <bdi>{subject}</bdi>
    </Trans>
  ),
  'notification.returned': ({ who, it: { subject } }) => (
    <Trans>
      <b>{who}</b> gave a notification back: <bdi>{subject}</bdi>
    </Trans>
  ),
  'notification.discarded': ({ who }) => (
    <Trans>
      <b>{who}</b> put a draft notification away
    </Trans>
  ),
  'notification.approved': ({ who, it: { number } }) => (
    <Trans>
      <b>{who}</b> approved notification <Number it={number} />
    </Trans>
  ),
  'notification.issued': ({ who, it: { number, subject } }) => (
    <Trans>
      <b>{who}</b> issued notification <Number it={number} />: <bdi>{subject}</bdi>
    </Trans>
  ),
  'notification.superseded': ({ it: { number, by } }) => (
    <Trans>
      Notification <Number it={number} /> was superseded by <Number it={by} />
    </Trans>
  ),
  'notification.tested': ({ who }) => (
    <Trans>
      <b>{who}</b> sent themselves a notification to look at
    </Trans>
  ),
  'languages.required': ({ who }) => (
    <Trans>
      <b>{who}</b> set the languages of notifications
    </Trans>
  ),
  'numbers.told': ({ who, it: { year, upTo } }) => {
    const last = `${String(year)}-${String(upTo).padStart(3, '0')}`;
    return (
      <Trans>
        <b>{who}</b> told that numbers up to <Number it={last} /> were given elsewhere
      </Trans>
    );
  },
  'letter.retried': ({ who }) => (
    <Trans>
      <b>{who}</b> had a notification sent again
    </Trans>
  ),
  'party.reached': ({ who, it: { party } }) => (
    <Trans>
      <b>{who}</b> reached <PartyName code={party} /> otherwise
    </Trans>
  ),
  'parties.unreached': ({ it: { number, parties } }) => {
    const count = parties.length;
    return (
      <Trans>
        Notification <Number it={number} /> has not reached all Parties. Missing: {count}
      </Trans>
    );
  },
  'reaching.ended': ({ it: { number, parties } }) => {
    const count = parties.length;
    return (
      <Trans>
        Notification <Number it={number} /> is not pursued further. Parties not reached: {count}
      </Trans>
    );
  },
  'response.published': ({ who }) => (
    <Trans>
      <b>{who}</b> recorded an answer to a notification
    </Trans>
  ),
  'response.received': ({ who }) => (
    <Trans>
      <b>{who}</b> recorded an answer to a notification
    </Trans>
  ),
  'response.file-published': ({ who, it: { title } }) => (
    <Trans>
      <b>{who}</b> sent a file with an answer to a notification: <bdi>{title}</bdi>
    </Trans>
  ),
  'response.file-received': ({ who, it: { title } }) => (
    <Trans>
      <b>{who}</b> sent a file with an answer to a notification: <bdi>{title}</bdi>
    </Trans>
  ),
};

type OfFocalPoints = Extract<EntryType, `${'focal-point' | 'focal-points'}.${string}`>;

export const focalPointsSays: { [T in OfFocalPoints]: Says<T> } = {
  'focal-point.added': ({ who, it: { party } }) => (
    <Trans>
      <b>{who}</b> added a focal point: <PartyName code={party} />
    </Trans>
  ),
  'focal-point.edited': ({ who, it: { party } }) => (
    <Trans>
      <b>{who}</b> changed a focal point: <PartyName code={party} />
    </Trans>
  ),
  'focal-point.ended': ({ who, it: { party } }) => (
    <Trans>
      <b>{who}</b> ended a focal point: <PartyName code={party} />
    </Trans>
  ),
  'focal-points.imported': ({ who }) => (
    <Trans>
      <b>{who}</b> took in a list of focal points
    </Trans>
  ),
};
