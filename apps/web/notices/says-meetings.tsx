import { Plural, Trans } from '@lingui/react/macro';
import type { meetingsEntries, sessionEntries } from '@lib/contracts';
import { When } from '@web/ui/when';
import type { Says } from './said';

type OfMeetings = keyof typeof meetingsEntries;

const Title = ({ children }: { children: string }) => <bdi>{children}</bdi>;

export const meetingsSays: { [T in OfMeetings]: Says<T> } = {
  'date-poll.opened': ({ who, it: { title, slots } }) => (
    <>
      <Trans>
        <b>{who}</b> asked when the members can meet: <Title>{title}</Title>
      </Trans>{' '}
      (<Plural value={slots} one="# time" other="# times" />)
    </>
  ),
  'dates.answered': ({ who }) => (
    <Trans>
      <b>{who}</b> said when they can meet
    </Trans>
  ),
  'date-poll.reminded': ({ it: { title } }) => (
    <Trans>
      Members who had not said when they can meet were reminded: <Title>{title}</Title>
    </Trans>
  ),
  'date-poll.closed': ({ who, it: { title } }) => (
    <Trans>
      <b>{who}</b> chose the date of <Title>{title}</Title>
    </Trans>
  ),
  'date-poll.voided': ({ who, it: { title, reason } }) => (
    <Trans>
      <b>{who}</b> called off the search for a date of <Title>{title}</Title>: <Title>{reason}</Title>
    </Trans>
  ),
  'agenda.edited': ({ who, it: { title } }) => (
    <Trans>
      <b>{who}</b> wrote on the agenda of <Title>{title}</Title>
    </Trans>
  ),
  'agenda.issued': ({ who, it: { title, revision } }) =>
    revision === 0 ? (
      <Trans>
        <b>{who}</b> circulated the agenda of <Title>{title}</Title>
      </Trans>
    ) : (
      <Trans>
        <b>{who}</b> circulated revision {revision} of the agenda of <Title>{title}</Title>
      </Trans>
    ),
  'agenda-file.added': ({ who, it: { title, name } }) => (
    <Trans>
      <b>{who}</b> sent a file for the agenda of <Title>{title}</Title>: <Title>{name}</Title>
    </Trans>
  ),
  'agenda-item.suggested': ({ who, it: { title } }) => (
    <Trans>
      <b>{who}</b> suggested an item for the agenda: <Title>{title}</Title>
    </Trans>
  ),
  'agenda-item.answered': ({ who, it: { title, outcome } }) =>
    outcome === 'taken' ? (
      <Trans>
        <b>{who}</b> took up an item that was suggested: <Title>{title}</Title>
      </Trans>
    ) : (
      <Trans>
        <b>{who}</b> declined an item that was suggested: <Title>{title}</Title>
      </Trans>
    ),
  'meeting.planned': ({ who, it: { title, startsAt } }) => (
    <Trans>
      <b>{who}</b> planned <Title>{title}</Title> for <When at={startsAt} />
    </Trans>
  ),
  'meeting.changed': ({ who, it: { title, startsAt, moved, reason } }) =>
    moved ? (
      <Trans>
        <b>{who}</b> moved <Title>{title}</Title> to <When at={startsAt} />: <Title>{reason}</Title>
      </Trans>
    ) : (
      <Trans>
        <b>{who}</b> changed what is said of <Title>{title}</Title>: <Title>{reason}</Title>
      </Trans>
    ),
  'meeting.joining-set': ({ who, it: { title } }) => (
    <Trans>
      <b>{who}</b> said how to join <Title>{title}</Title>
    </Trans>
  ),
  'meeting.postponed': ({ who, it: { title, reason } }) => (
    <Trans>
      <b>{who}</b> postponed <Title>{title}</Title>: <Title>{reason}</Title>
    </Trans>
  ),
  'meeting.cancelled': ({ who, it: { title, reason } }) => (
    <Trans>
      <b>{who}</b> cancelled <Title>{title}</Title>: <Title>{reason}</Title>
    </Trans>
  ),
};

export const sessionSays: { [T in keyof typeof sessionEntries]: Says<T> } = {
  'meeting.opened': ({ who, it: { title } }) => (
    <Trans>
      <b>{who}</b> opened <Title>{title}</Title>
    </Trans>
  ),
  'meeting.made-informal': ({ who, it: { title } }) => (
    <Trans>
      <b>{who}</b> declared that <Title>{title}</Title> has no quorum: nothing more is agreed in it
    </Trans>
  ),
  'meeting.closed': ({ who, it: { title } }) => (
    <Trans>
      <b>{who}</b> closed <Title>{title}</Title>
    </Trans>
  ),
  'decision.recorded': ({ it: { number, text } }) => (
    <Trans>
      Decision <Title>{number}</Title> was recorded: <Title>{text}</Title>
    </Trans>
  ),
  'action-point.set': ({ nameOf, it: { ownerId, text } }) => (
    <Trans>
      <b>{nameOf(ownerId)}</b> was given something to do: <Title>{text}</Title>
    </Trans>
  ),
};
