import type { Upload } from './uploading';

/** What the parts of the form with a file in them need beside the form. */
export interface PartProps {
  upload: Upload;
  /** Hears that a file has arrived, and with which revision. */
  uploaded: (revision: number) => void;
}

/** The parts of the form that have fields with faults, and which fields those are. */
export const partNames = ['letter', 'nominee', 'expertise', 'person'] as const;
export type PartName = (typeof partNames)[number];

const fields: Readonly<Record<PartName, RegExp>> = {
  letter: /^(letter|letterDate|nominator\..*)$/,
  nominee: /^(cv|nominee\.(name|title|organization|email|phone))$/,
  expertise: /^(seatGroup|expertise.*)$/,
  person: /^nominee\.(languages|timeZone|gender|fundingEligible)/,
};

/** The part in which a field is. */
export const partOfField = (field: string): PartName =>
  partNames.find((it) => fields[it].test(field)) ?? 'letter';

/** Faults in the order in which their fields stand on the page. */
export function inPageOrder<F extends { readonly field: string }>(faults: readonly F[]): F[] {
  const place = ({ field }: F): number => partNames.indexOf(partOfField(field)) * 100 + order(field);
  return [...faults].sort((a, b) => place(a) - place(b));
}

const onPage = [
  'letter',
  'letterDate',
  'nominator.name',
  'nominator.title',
  'nominator.role',
  'nominator.email',
  'nominee.name',
  'nominee.title',
  'nominee.organization',
  'nominee.email',
  'nominee.phone',
  'cv',
  'seatGroup',
  'expertise',
];
const order = (field: string): number => {
  const at = onPage.indexOf(field);
  return at < 0 ? 50 : at;
};
