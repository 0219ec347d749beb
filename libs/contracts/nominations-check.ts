import * as z from 'zod/mini';
import type { NominationFile, NominationForm } from './nominations';
import { SeatGroup } from './seats';

/** Everything that can be wrong with a nomination that is to be submitted. */
export const nominationFaults = {
  'nominator-name-missing': 'Give the name of whoever signed the letter.',
  'nominator-title-missing': 'Give the title of whoever signed the letter.',
  'nominator-role-missing':
    'Say whether the letter is signed by the national focal point, a senior official or a head.',
  'nominator-email-bad': 'This is no e-mail address. Write one such as name@example.org, or leave it empty.',
  'nominee-name-missing': 'Give the name of the nominee.',
  'nominee-organization-missing': 'Give the organization of the nominee.',
  'nominee-email-missing': 'Give the e-mail address of the nominee: they confirm by it.',
  'nominee-email-bad': 'This is no e-mail address. Write one such as name@example.org.',
  'nominee-signs-letter':
    'The letter cannot be signed by the nominee. A focal point or a senior official signs it.',
  'language-missing': 'Choose at least one language in which the nominee works.',
  'time-zone-unknown': 'Choose the time zone of the nominee from the list, or leave it empty.',
  'letter-date-missing': 'Give the date of the letter.',
  'letter-date-ahead': 'The date of the letter lies ahead.',
  'seat-group-missing': 'Choose the seat group for which the Party nominates.',
  'seat-group-not-theirs': 'This Party cannot claim a seat in this group.',
  'expertise-missing': 'Name at least one convention in which the nominee is at home.',
  'expertise-twice': 'Each convention has one line.',
  'evidence-missing': 'Say in a few words what shows this expertise.',
  'letter-missing': 'Upload the signed letter.',
  'cv-missing': 'Upload the CV.',
} as const;
export type NominationFault = keyof typeof nominationFaults;

/** What a check needs to know beside the form. */
export interface CheckedWith {
  readonly files: readonly NominationFile[];
  /** The seat groups that the Party may claim. */
  readonly seatGroups: readonly SeatGroup[];
  /** The day it is, as `2017-09-30`, in UTC. */
  readonly today: string;
}
export interface FieldFault {
  readonly field: string;
  readonly code: NominationFault;
}

const Address = z.email();
const isAddress = (text: string): boolean => Address.safeParse(text.trim()).success;
const isSame = (one: string, other: string): boolean =>
  one.trim().toLocaleLowerCase('en') === other.trim().toLocaleLowerCase('en');

function isZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}

type Finding = readonly [isAtFault: boolean, field: string, code: NominationFault];

function ofNominator({ nominator, nominee }: NominationForm): Finding[] {
  const signsOwn = nominator.name.trim() !== '' && isSame(nominator.name, nominee.name);
  return [
    [nominator.name.trim() === '', 'nominator.name', 'nominator-name-missing'],
    [signsOwn, 'nominator.name', 'nominee-signs-letter'],
    [nominator.title.trim() === '', 'nominator.title', 'nominator-title-missing'],
    [nominator.role === null, 'nominator.role', 'nominator-role-missing'],
    [nominator.email !== '' && !isAddress(nominator.email), 'nominator.email', 'nominator-email-bad'],
  ];
}

function ofNominee({ nominee }: NominationForm): Finding[] {
  const { email, timeZone } = nominee;
  return [
    [nominee.name.trim() === '', 'nominee.name', 'nominee-name-missing'],
    [nominee.organization.trim() === '', 'nominee.organization', 'nominee-organization-missing'],
    [email === '', 'nominee.email', 'nominee-email-missing'],
    [email !== '' && !isAddress(email), 'nominee.email', 'nominee-email-bad'],
    [nominee.languages.length === 0, 'nominee.languages', 'language-missing'],
    [timeZone !== '' && !isZone(timeZone), 'nominee.timeZone', 'time-zone-unknown'],
  ];
}

function ofExpertise({ expertise }: NominationForm): Finding[] {
  const before = (i: number) => expertise.slice(0, i).map(({ convention }) => convention);
  return [
    [expertise.length === 0, 'expertise', 'expertise-missing'],
    ...expertise.flatMap(({ convention, evidence }, i): Finding[] => [
      [before(i).includes(convention), `expertise.${String(i)}.convention`, 'expertise-twice'],
      [evidence.trim() === '', `expertise.${String(i)}.evidence`, 'evidence-missing'],
    ]),
  ];
}

function ofClaim({ seatGroup }: NominationForm, { seatGroups }: CheckedWith): Finding[] {
  return [
    [seatGroup === null, 'seatGroup', 'seat-group-missing'],
    [seatGroup !== null && !seatGroups.includes(seatGroup), 'seatGroup', 'seat-group-not-theirs'],
  ];
}

function ofLetter({ letterDate }: NominationForm, { files, today }: CheckedWith): Finding[] {
  return [
    [letterDate === null, 'letterDate', 'letter-date-missing'],
    [letterDate !== null && letterDate > today, 'letterDate', 'letter-date-ahead'],
    [!files.includes('letter'), 'letter', 'letter-missing'],
    [!files.includes('cv'), 'cv', 'cv-missing'],
  ];
}

/**
 * All that keeps a nomination from being submitted, field by field and in the order of the form; nothing, and it may
 * be. Page and server ask the same.
 */
export function faultsInNomination(form: NominationForm, known: CheckedWith): FieldFault[] {
  const found = [
    ...ofNominator(form),
    ...ofLetter(form, known),
    ...ofNominee(form),
    ...ofClaim(form, known),
    ...ofExpertise(form),
  ];
  return found.filter(([isAtFault]) => isAtFault).map(([, field, code]) => ({ field, code }));
}
