import { useLingui } from '@lingui/react';
import { plural } from '@lingui/core/macro';
import { createContext, useContext } from 'react';
import {
  faultsInNomination,
  type FieldFault,
  type FileView,
  type NominationFile,
  type NominationForm,
  type SeatGroup,
} from '@lib/contracts';
import type { Problem } from '@web/app/api';
import { faultWords } from '../words/fault-words';
import { overlongIn } from './limits.rules';

/** A fault of a field as it is said. */
export interface Said {
  readonly field: string;
  readonly words: string;
}

export interface FormPlace {
  readonly form: NominationForm;
  readonly put: (some: Partial<NominationForm>) => void;
  readonly faultOf: (field: string) => string | undefined;
  readonly files: readonly FileView[];
  readonly seatGroups: readonly SeatGroup[];
}

export const Form = createContext<FormPlace | null>(null);

/** @throws outside of a form of nomination */
export function useForm(): FormPlace {
  const it = useContext(Form);
  if (!it) throw new Error('This is no part of a nomination.');
  return it;
}

/** The id of the element that holds a field. */
export const idOf = (field: string): string => `f-${field.replaceAll('.', '-')}`;

const today = (): string => new Date().toISOString().slice(0, 10);

export const faultsOf = (
  form: NominationForm,
  files: readonly FileView[],
  seatGroups: readonly SeatGroup[],
): FieldFault[] =>
  faultsInNomination(form, {
    files: files.map(({ kind }): NominationFile => kind),
    seatGroups,
    today: today(),
  });

/** What is said of a form: what is too long always, what is missing once somebody has tried to go on. */
export function useSaidFaults(): (
  form: NominationForm,
  missing: readonly FieldFault[],
  problem: Problem | null,
) => Said[] {
  const { i18n } = useLingui();
  return (form, missing, problem) => {
    const long = overlongIn(form).map(({ field, most, has }) => ({
      field,
      words: plural(has, {
        one: `At most ${most} characters fit here; this has #.`,
        other: `At most ${most} characters fit here; this has #.`,
      }),
    }));
    const refused = (problem?.faults ?? []).map(({ field, sentence }) => ({
      field: field.replace(/^form\./, ''),
      words: sentence,
    }));
    const lacking = missing.map(({ field, code }) => ({ field, words: i18n._(faultWords[code]) }));
    const all = [...long, ...lacking, ...refused];
    return all.filter((it, i) => all.findIndex(({ field }) => field === it.field) === i);
  };
}
