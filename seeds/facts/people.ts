import type { Member, Role, SeatGroup } from '@lib/contracts';

/** Somebody of a seeded group. All but the chair are invented, and marked so wherever their name stands. */
export interface SeededPerson {
  /** How the other facts refer to them: the code of their Party, or what they are. */
  key: string;
  name: string;
  party: string | null;
  affiliation: string;
  sample: boolean;
  timeZone: string;
  /** The part of their address before the @; demo mail goes nowhere else. */
  mailbox: string;
}

export interface SeededMember extends SeededPerson {
  party: string;
  seatGroup: SeatGroup;
  overlays: Member['overlays'];
  expertise: string[];
}

export interface SeededStaff extends SeededPerson {
  role: Role;
}

export const mailDomain = 'demo.consilia.example';

const member = (
  seatGroup: SeatGroup,
  party: string,
  name: string,
  timeZone: string,
  more: Partial<SeededMember> = {},
): SeededMember => ({
  key: party,
  name,
  party,
  affiliation: 'Ministry of the environment',
  sample: true,
  timeZone,
  mailbox: party.toLowerCase(),
  seatGroup,
  overlays: [],
  expertise: ['CBD'],
  ...more,
});

const eu = { overlays: ['EU' as const] };
const juscanz = { overlays: ['JUSCANZ' as const] };

/**
 * The seats are those of CBD/SBI/2/11, paragraph 41, and so is the chair. The documents at hand do not name the
 * other members or their Parties; these are samples that fit the seats.
 */
export const members: SeededMember[] = [
  member('AFRICA', 'SN', 'Amina Diallo', 'Africa/Dakar', {
    mailbox: 'member',
    expertise: ['CBD', 'CITES', 'RAMSAR'],
  }),
  member('AFRICA', 'KE', 'Wanjiru Kamau', 'Africa/Nairobi', { expertise: ['CBD', 'CITES', 'WHC'] }),
  member('AFRICA', 'ZA', 'Thabo Nkosi', 'Africa/Johannesburg', { expertise: ['CBD', 'CITES'] }),
  member('AFRICA', 'EG', 'Youssef El-Masry', 'Africa/Cairo', { expertise: ['CBD', 'ITPGRFA', 'RAMSAR'] }),
  member('ASIA_PACIFIC', 'CN', 'Chen Yufei', 'Asia/Shanghai', {
    mailbox: 'member2',
    expertise: ['CBD', 'CITES', 'WHC', 'IPPC'],
  }),
  member('ASIA_PACIFIC', 'IN', 'Lakshmi Rao', 'Asia/Kolkata', { expertise: ['CBD', 'ITPGRFA'] }),
  member('ASIA_PACIFIC', 'FJ', 'Ratu Vakaloloma', 'Pacific/Fiji', { expertise: ['CBD', 'CMS'] }),
  member('ASIA_PACIFIC', 'MY', 'Nurul Hassan', 'Asia/Kuala_Lumpur', { expertise: ['CBD', 'CITES'] }),
  member('GRULAC', 'MX', 'Hesiquio Benitez', 'America/Mexico_City', {
    affiliation: 'Representative of Mexico',
    sample: false,
    mailbox: 'chair',
  }),
  member('GRULAC', 'CR', 'Ana Solís', 'America/Costa_Rica', { expertise: ['CBD', 'WHC'] }),
  member('GRULAC', 'PE', 'Marco Quispe', 'America/Lima', { expertise: ['CBD', 'ITPGRFA'] }),
  member('GRULAC', 'AG', 'Desmond Clarke', 'America/Antigua', { expertise: ['CBD', 'CITES'] }),
  member('CEE', 'SK', 'Katarína Nováková', 'Europe/Bratislava', { ...eu, expertise: ['CBD', 'RAMSAR'] }),
  member('CEE', 'RS', 'Jelena Petrović', 'Europe/Belgrade', { expertise: ['CBD', 'RAMSAR'] }),
  member('WEOG', 'SE', 'Ingrid Lindqvist', 'Europe/Stockholm', { ...eu, expertise: ['CBD', 'ITPGRFA'] }),
  member('WEOG', 'NL', 'Pieter van Dijk', 'Europe/Amsterdam', { ...eu, expertise: ['CBD', 'CMS'] }),
  member('WEOG', 'AU', 'Oliver Hughes', 'Australia/Sydney', { ...juscanz, expertise: ['CBD', 'WHC'] }),
  member('WEOG', 'CA', 'Sarah Tremblay', 'America/Toronto', { ...juscanz, expertise: ['CBD', 'CITES'] }),
  member('EUROPEAN_COMMISSION', 'EU', 'Margaux Lefèvre', 'Europe/Brussels', {
    affiliation: 'European Commission',
    expertise: ['CBD', 'CITES', 'IPPC'],
  }),
];

const staff = (
  role: Role,
  key: string,
  name: string,
  affiliation: string,
  timeZone: string,
): SeededStaff => ({
  key,
  role,
  name,
  party: null,
  affiliation,
  sample: true,
  timeZone,
  mailbox: key,
});

/** Members of the Bureau are of Parties; who they were does not matter here, and these are samples. */
const ofBureau = (key: string, name: string, party: string, timeZone: string): SeededStaff => ({
  ...staff('bureau', key, name, 'Bureau of the Conference of the Parties', timeZone),
  party,
});

/** Paragraph 42: experts of UNEP and of its World Conservation Monitoring Centre took part in the work. */
export const staffOfGroup: SeededStaff[] = [
  staff('head', 'head', 'Helena Brandt', 'Delegate of the Executive Secretary', 'America/Toronto'),
  staff('secretariat', 'secretariat', 'Mei Tanaka', 'Secretariat of the Convention', 'America/Toronto'),
  staff('observer', 'observer', 'Grace Wambui', 'UNEP', 'Africa/Nairobi'),
  staff('observer', 'observer2', 'Daniel Marsh', 'UNEP-WCMC', 'Europe/London'),
  ofBureau('bureau', 'Mikael Strand', 'NO', 'Europe/Oslo'),
  ofBureau('bureau2', 'Sofía Herrera', 'CR', 'America/Costa_Rica'),
  ofBureau('bureau3', 'Faris Khoury', 'JO', 'Asia/Amman'),
];

export const administrator: SeededPerson = {
  key: 'admin',
  name: 'Jonas Weber',
  party: null,
  affiliation: 'System administration',
  sample: true,
  timeZone: 'UTC',
  mailbox: 'admin',
};
