import type { Convention, Gender, SeatGroup } from '@lib/contracts';
import { languageOf } from './notifications';
import { mailDomain, members } from './people';

/** Somebody whom a Party nominates, as its form says. */
export interface SeededNominee {
  party: string;
  seatGroup: SeatGroup;
  name: string;
  organization: string;
  gender: Gender | null;
  languages: string[];
  timeZone: string;
  email: string;
  /** Whether the Party is eligible for funded travel; null where it was not said. */
  fundingEligible: boolean | null;
  conventions: Convention[];
  /** What shows the expertise, in the words of the form. */
  evidence: string;
}

type Given = Pick<SeededNominee, 'party' | 'seatGroup' | 'name' | 'organization' | 'timeZone' | 'email'>;

const funded: readonly SeatGroup[] = ['AFRICA', 'ASIA_PACIFIC', 'GRULAC', 'CEE'];

const sample = (given: Given, gender: Gender | null, conventions: string): SeededNominee => ({
  ...given,
  organization: `${given.organization} (sample)`,
  gender,
  languages: [...new Set([languageOf(given.party), 'en'])],
  fundingEligible: funded.includes(given.seatGroup),
  conventions: conventions.split(' ') as Convention[],
  evidence: 'Sample: the curriculum vitae of an invented person would show it.',
});

const women = ['SN', 'KE', 'CN', 'IN', 'MY', 'CR', 'SK', 'RS', 'SE', 'CA', 'EU'];

/**
 * Who has a seat was nominated. Of the chair, who is real, nothing is said that the documents do not say; one line of
 * expertise has to be there, and says that it is a sample.
 */
const seated = members.map(
  ({ party, seatGroup, name, affiliation, timeZone, mailbox, expertise, sample: isSample }) => {
    const given = { party, seatGroup, name, timeZone, email: `${mailbox}@${mailDomain}` };
    const said = { ...given, organization: affiliation };
    if (isSample) return sample(said, women.includes(party) ? 'woman' : 'man', expertise.join(' '));
    return {
      ...sample(said, null, 'CBD'),
      ...{ organization: affiliation, languages: [languageOf(party)], fundingEligible: null },
      evidence: 'Sample: what the nomination said of expertise is not published.',
    };
  },
);

type Other = [party: string, name: string, gender: Gender | null, timeZone: string, conventions: string];

/** Nobody of these is real, and which Parties nominated beside those that have a seat is not recorded. */
const others: Partial<Record<SeatGroup, Other[]>> = {
  AFRICA: [
    ['MG', 'Haja Rakoto', 'man', 'Indian/Antananarivo', 'CBD CITES RAMSAR'],
    ['GH', 'Efua Mensah', 'woman', 'Africa/Accra', 'CBD CITES'],
    ['TZ', 'Neema Mwakyusa', 'woman', 'Africa/Dar_es_Salaam', 'CBD CMS WHC'],
    ['MA', 'Rachid Benali', 'man', 'Africa/Casablanca', 'CBD RAMSAR ITPGRFA'],
    ['CM', 'Solange Nkoulou', 'woman', 'Africa/Douala', 'CBD CITES WHC'],
    ['NA', 'Petrus Shikongo', 'man', 'Africa/Windhoek', 'CBD CITES CMS'],
  ],
  ASIA_PACIFIC: [
    ['UZ', 'Dilnoza Yusupova', 'woman', 'Asia/Tashkent', 'CMS CBD RAMSAR'],
    ['KH', 'Sokha Chan', 'woman', 'Asia/Phnom_Penh', 'CBD CITES RAMSAR'],
    ['NP', 'Prakash Thapa', 'man', 'Asia/Kathmandu', 'CBD CITES WHC'],
    ['PH', 'Maricel Bautista', 'woman', 'Asia/Manila', 'CBD CMS RAMSAR'],
    ['JO', 'Lina Haddadin', 'woman', 'Asia/Amman', 'CBD ITPGRFA IPPC'],
    ['WS', 'Tavita Leota', null, 'Pacific/Apia', 'CBD CMS WHC'],
    ['BT', 'Karma Lhaden', 'woman', 'Asia/Thimphu', 'CBD RAMSAR'],
  ],
  GRULAC: [
    ['AR', 'Lucía Ferreyra', 'woman', 'America/Argentina/Buenos_Aires', 'CBD CITES CMS'],
    ['BR', 'Renata Figueiredo', 'woman', 'America/Sao_Paulo', 'CBD ITPGRFA IPPC'],
    ['BR', 'Tiago Azevedo', 'man', 'America/Sao_Paulo', 'CITES CBD'],
    ['CO', 'Andrés Quintero', 'man', 'America/Bogota', 'CBD CITES RAMSAR'],
    ['JM', 'Shanice Bromfield', 'woman', 'America/Jamaica', 'CBD CITES'],
  ],
  CEE: [
    ['UA', 'Oksana Melnyk', 'woman', 'Europe/Kyiv', 'CBD RAMSAR CMS'],
    ['ME', 'Luka Radović', 'man', 'Europe/Podgorica', 'RAMSAR CBD WHC'],
    ['GE', 'Tamar Gelashvili', 'woman', 'Asia/Tbilisi', 'CBD'],
  ],
  WEOG: [
    ['DE', 'Annika Vogt', 'woman', 'Europe/Berlin', 'CBD CITES CMS'],
    ['NO', 'Sigrid Haugland', 'woman', 'Europe/Oslo', 'CBD ITPGRFA RAMSAR'],
    // A seat for JUSCANZ may go to a Party of another region.
    ['JP', 'Kenji Watari', 'man', 'Asia/Tokyo', 'CBD CITES WHC'],
  ],
};

const mailboxOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]+/g, '');

const nominated = (Object.entries(others) as [SeatGroup, Other[]][]).flatMap(([seatGroup, all]) =>
  all.map(([party, name, gender, timeZone, conventions]) => {
    const email = `nominee.${mailboxOf(name)}@${mailDomain}`;
    const given = { party, seatGroup, name, timeZone, email, organization: 'Ministry of the environment' };
    return sample(given, gender, conventions);
  }),
);

export const nominees: SeededNominee[] = [...seated, ...nominated];
