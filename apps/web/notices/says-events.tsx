import { Trans } from '@lingui/react/macro';
import type { eventEntries } from '@lib/contracts';
import type { Says } from './said';

const Name = ({ children }: { children: string }) => <bdi>{children}</bdi>;

export const eventsSays: { [T in keyof typeof eventEntries]: Says<T> } = {
  'event.added': ({ who, it: { name } }) => (
    <Trans>
      <b>{who}</b> put into the calendar of events: <Name>{name}</Name>
    </Trans>
  ),
  'event.changed': ({ who, it: { name } }) => (
    <Trans>
      <b>{who}</b> changed in the calendar of events: <Name>{name}</Name>
    </Trans>
  ),
  'event.removed': ({ who, it: { name } }) => (
    <Trans>
      <b>{who}</b> took out of the calendar of events: <Name>{name}</Name>
    </Trans>
  ),
};
