import { Trans } from '@lingui/react/macro';
import type { Entry, EntryType, nominationsEntries, selectionEntries } from '@lib/contracts';
import type { ReactNode } from 'react';
import type { Says } from './said';
import { accountSays } from './says-accounts';
import { adviceSays } from './says-advice';
import { agreementSays } from './says-agreement';
import { chairSays, compositionSays } from './says-composition';
import { groupsSays, peopleSays } from './says-groups';
import { meetingsSays } from './says-meetings';
import { focalPointsSays, notificationsSays } from './says-notifications';
import { taskGroupSays } from './says-task-groups';

/** What stands in a chamber is told on the page of what it is about, and nowhere else. */
type Told = Exclude<EntryType, keyof typeof nominationsEntries | keyof typeof selectionEntries>;

const says: { [T in Told]: Says<T> } = {
  ...accountSays,
  ...adviceSays,
  ...agreementSays,
  ...groupsSays,
  ...peopleSays,
  ...compositionSays,
  ...chairSays,
  ...meetingsSays,
  ...notificationsSays,
  ...focalPointsSays,
  ...taskGroupSays,
  'sign-in.requested': ({ who }) => (
    <Trans>
      <b>{who}</b> asked for a sign-in message
    </Trans>
  ),
  'sign-in.failed': ({ who }) => (
    <Trans>
      <b>{who}</b> tried to sign in with a code that was not valid
    </Trans>
  ),
  'session.started': ({ who }) => (
    <Trans>
      <b>{who}</b> signed in
    </Trans>
  ),
  'session.ended': ({ who }) => (
    <Trans>
      <b>{who}</b> signed out
    </Trans>
  ),
  'profile.edited': ({ who }) => (
    <Trans>
      <b>{who}</b> changed their own settings
    </Trans>
  ),
  'level.set': ({ who }) => (
    <Trans>
      <b>{who}</b> chose how to get messages
    </Trans>
  ),
  'calendar-feed.made': ({ who }) => (
    <Trans>
      <b>{who}</b> made an address for their calendar program
    </Trans>
  ),
  'calendar-feed.ended': ({ who }) => (
    <Trans>
      <b>{who}</b> ended the address for their calendar program
    </Trans>
  ),
  'delivery.retried': ({ who }) => (
    <Trans>
      <b>{who}</b> had a message sent again
    </Trans>
  ),
};

interface Props {
  entry: Entry;
  who: string;
  nameOf: (personId: string) => string;
}

/** What an entry of the journal says, in the reader's language. */
export function EntryWords({ entry, who, nameOf }: Props): ReactNode {
  const say = says[entry.type as Told] as Says<EntryType> | undefined;
  return say?.({ who, it: entry.payload, nameOf }) ?? null;
}
