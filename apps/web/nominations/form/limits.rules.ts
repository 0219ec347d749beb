import type { NominationForm } from '@lib/contracts';

/** A field that holds more than fits, and how much that is. */
export interface Overlong {
  readonly field: string;
  readonly most: number;
  readonly has: number;
}

const lines = ({ nominator, nominee }: NominationForm): [string, string, number][] => [
  ['nominator.name', nominator.name, 200],
  ['nominator.title', nominator.title, 200],
  ['nominator.email', nominator.email, 254],
  ['nominee.name', nominee.name, 200],
  ['nominee.title', nominee.title, 200],
  ['nominee.organization', nominee.organization, 300],
  ['nominee.email', nominee.email, 254],
  ['nominee.phone', nominee.phone, 60],
];

/**
 * The fields that hold more than the contract lets through. What is too long is not cut off while somebody pastes it:
 * they are told, and see it whole.
 */
export function overlongIn(form: NominationForm): Overlong[] {
  const evidence = form.expertise.map((it, i): [string, string, number] => [
    `expertise.${String(i)}.evidence`,
    it.evidence,
    1_000,
  ]);
  return [...lines(form), ...evidence]
    .filter(([, text, most]) => text.trim().length > most)
    .map(([field, text, most]) => ({ field, most, has: text.trim().length }));
}
