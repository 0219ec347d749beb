import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react';
import type { AttendanceStatus, SpeakerKind } from '@lib/contracts';
import { partyName } from '@web/ui/party';
import { useSitting } from './sitting';

export const statusNames: Readonly<Record<AttendanceStatus, MessageDescriptor>> = {
  expected: msg({ message: 'Expected', context: 'attendance' }),
  apologies: msg({ message: 'Apologies', context: 'attendance' }),
  present: msg({ message: 'Present', context: 'attendance' }),
  partly_present: msg({ message: 'Partly present', context: 'attendance' }),
  absent: msg({ message: 'Absent', context: 'attendance' }),
};

export const kindNames: Readonly<Record<SpeakerKind, MessageDescriptor | null>> = {
  statement: null,
  reply: msg`Right of reply`,
  point_of_order: msg`Point of order`,
};

export interface Named {
  /** The Party of a member; of others their own name. */
  readonly name: string;
  readonly person: string;
  readonly party: string | null;
}

/** What the meeting calls those who attend it. */
export function useNames(): (personId: string) => Named {
  const { i18n } = useLingui();
  const { floor } = useSitting();
  return (personId) => {
    const it = floor.attendance.find((one) => one.personId === personId);
    const person = it?.name ?? '';
    const party = it?.party ?? null;
    return { person, party, name: party === null ? person : partyName(party, i18n.locale) };
  };
}
