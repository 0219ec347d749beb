import { Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import type { EntryType } from '@lib/contracts';
import {
  officeNames,
  roleNames,
  seatGroupNames,
  stageNames,
  statusNames,
  stepNames,
} from '@web/groups/names';
import { PartyName } from '@web/ui/party';
import type { Says } from './said';

type OfGroups = Extract<
  EntryType,
  `${'group' | 'cycle' | 'procedure' | 'step' | 'seats' | 'membership' | 'office'}.${string}`
>;

export function Named({ as }: { as: MessageDescriptor }) {
  const { i18n } = useLingui();
  return <>{i18n._(as)}</>;
}

export const groupsSays: { [T in OfGroups]: Says<T> } = {
  'group.founded': ({ who, it: { title } }) => (
    <Trans>
      <b>{who}</b> founded the group <bdi>{title}</bdi>
    </Trans>
  ),
  'cycle.advanced': ({ who, it: { to } }) => (
    <Trans>
      <b>{who}</b> took the cycle to a new stage: <Named as={stageNames[to]} />
    </Trans>
  ),
  'procedure.edited': ({ who, it: { version } }) => (
    <Trans>
      <b>{who}</b> set version {version} of the working procedure
    </Trans>
  ),
  'procedure.adopted': ({ who, it: { version, title, record } }) => (
    <Trans>
      <b>{who}</b> recorded that <bdi>{title}</bdi> adopted version {version} of the working procedure:{' '}
      <bdi>{record}</bdi>
    </Trans>
  ),
  'step.dated': ({ who, it: { step } }) => (
    <Trans>
      <b>{who}</b> set the dates of a step: <Named as={stepNames[step]} />
    </Trans>
  ),
  'seats.planned': ({ who, it: { seats } }) => (
    <Trans>
      <b>{who}</b> planned {seats} seats
    </Trans>
  ),
  'membership.started': ({ who, it: { party, seatGroup } }) => (
    <Trans>
      <b>{who}</b> seated <PartyName code={party} /> (<Named as={seatGroupNames[seatGroup]} />)
    </Trans>
  ),
  'membership.ended': ({ who, it: { party, status } }) => (
    <Trans>
      <b>{who}</b> ended the membership of <PartyName code={party} />: <Named as={statusNames[status]} />
    </Trans>
  ),
  'office.taken': ({ who, nameOf, it: { kind, personId } }) => {
    const name = nameOf(personId);
    return (
      <Trans>
        <b>{who}</b> recorded a new office: {name}, <Named as={officeNames[kind]} />
      </Trans>
    );
  },
  'office.left': ({ who, nameOf, it: { kind, personId } }) => {
    const name = nameOf(personId);
    return (
      <Trans>
        <b>{who}</b> recorded the end of an office: {name}, <Named as={officeNames[kind]} />
      </Trans>
    );
  },
};

type OfPeople = Extract<EntryType, `${'person' | 'role' | 'admin' | 'deactivation'}.${string}`>;

export const peopleSays: { [T in OfPeople]: Says<T> } = {
  'person.invited': ({ who, it: { role } }) => (
    <Trans>
      <b>{who}</b> invited a person as: <Named as={roleNames[role]} />
    </Trans>
  ),
  'role.granted': ({ who, nameOf, it: { role, personId } }) => {
    const name = nameOf(personId);
    return (
      <Trans>
        <b>{who}</b> gave {name} a role: <Named as={roleNames[role]} />
      </Trans>
    );
  },
  'role.ended': ({ who, nameOf, it: { role, personId } }) => {
    const name = nameOf(personId);
    return (
      <Trans>
        <b>{who}</b> ended a role of {name}: <Named as={roleNames[role]} />
      </Trans>
    );
  },
  'admin.appointed': ({ who }) => (
    <Trans>
      <b>{who}</b> made a person administrator of the system
    </Trans>
  ),
  'person.deactivated': ({ who, nameOf, it: { personId } }) => {
    const name = nameOf(personId);
    return (
      <Trans>
        <b>{who}</b> closed the account of {name}
      </Trans>
    );
  },
  'person.reactivated': ({ who, nameOf, it: { personId } }) => {
    const name = nameOf(personId);
    return (
      <Trans>
        <b>{who}</b> opened the account of {name} again
      </Trans>
    );
  },
  'deactivation.explained': ({ who }) => (
    <Trans>
      <b>{who}</b> gave the reason for closing an account
    </Trans>
  ),
};
