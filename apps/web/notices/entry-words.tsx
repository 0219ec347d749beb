import { Trans } from '@lingui/react/macro';
import type {
  correctionsCountEntries,
  Entry,
  EntryType,
  floorEntries,
  nominationsEntries,
  replyEntries,
  selectionEntries,
} from '@lib/contracts';
import type { ReactNode } from 'react';
import type { Says } from './said';
import { adviceSays } from './says-advice';
import { agreementSays } from './says-agreement';
import { chairSays, compositionSays } from './says-composition';
import { groupsSays, peopleSays } from './says-groups';
import { eventsSays } from './says-events';
import { meetingsSays, sessionSays } from './says-meetings';
import { reportSays } from './says-reports';
import { focalPointsSays, notificationsSays } from './says-notifications';
import { taskGroupSays } from './says-task-groups';

/** What people do with their own accounts stands in the journal of the house, which no page shows. */
type OfHouse = Extract<
  EntryType,
  | `${'passkey' | 'authenticator' | 'recovery-codes' | 'second-factor' | 'factor-reset' | 'factors'}.${string}`
  | `${'openid' | 'sign-in' | 'session' | 'profile' | 'level' | 'calendar-feed'}.${string}`
>;

/**
 * What stands in a chamber is told on the page of what it is about, and nowhere else; so is what is of the moment in a
 * meeting.
 */
type Told = Exclude<
  EntryType,
  | OfHouse
  | keyof typeof nominationsEntries
  | keyof typeof selectionEntries
  | keyof typeof floorEntries
  | keyof typeof correctionsCountEntries
  | keyof typeof replyEntries
>;

const says: { [T in Told]: Says<T> } = {
  ...adviceSays,
  ...agreementSays,
  ...groupsSays,
  ...peopleSays,
  ...compositionSays,
  ...chairSays,
  ...meetingsSays,
  ...sessionSays,
  ...reportSays,
  ...eventsSays,
  ...notificationsSays,
  ...focalPointsSays,
  ...taskGroupSays,
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
