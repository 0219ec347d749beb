import { csvOf, tableOf, type LineFault, type Table } from './csv.rules';
import { ceilingOf, floorOf, type Quota, type SeatProfile } from './profile.rules';

// Files of the field name these columns in three ways.
const names = {
  attribute: ['category', 'feature'],
  value: ['feature', 'value', 'name'],
  min: ['min'],
  max: ['max'],
  minFloor: ['min_flex'],
  maxCeil: ['max_flex'],
};

type Name = keyof typeof names;

/** Where each column is. `feature` is the attribute beside `value`, and the value beside `category`. */
function columnsOf({ headings }: Table): Record<Name, number> {
  const heads = headings.map((it) => it.toLowerCase());
  const at = (wanted: readonly string[], not = -1): number => {
    const all = wanted.map((it) => heads.indexOf(it));
    return all.find((i) => i >= 0 && i !== not) ?? -1;
  };
  const attribute = at(names.attribute);
  return {
    attribute,
    value: at(names.value, attribute),
    min: at(names.min),
    max: at(names.max),
    minFloor: at(names.minFloor),
    maxCeil: at(names.maxCeil),
  };
}

const isNumber = (text: string): boolean => /^\d{1,9}$/.test(text);

interface Line {
  readonly attribute: string;
  readonly value: string;
  readonly numbers: readonly [min: string, max: string, minFloor: string, maxCeil: string];
}

function faultIn({ attribute, value, numbers: [min, max, minFloor, maxCeil] }: Line): string | null {
  if (attribute === '' || value === '') return 'A quota has a category and a feature.';
  if (!isNumber(min) || !isNumber(max)) return 'A minimum and a maximum are whole numbers from 0.';
  const flex = [minFloor, maxCeil].filter((it) => it !== '');
  return flex.every(isNumber) ? null : 'How far a quota may be moved is a whole number from 0, or empty.';
}

/**
 * The tools of the field weigh a lowered minimum by 1 + 2/min and a raised maximum by 1; a weight here is a whole number
 * for both sides, and starts at 1 for all.
 */
function quotaOf({ attribute, value, numbers }: Line): Quota {
  const [min = 0, max = 0] = numbers.map(Number);
  const [, , floor, ceiling] = numbers;
  return {
    ...{ id: `${attribute}: ${value}`, label: `${attribute}: ${value}`, min, max, weight: 1, hard: false },
    counts: { attribute, values: [value] },
    ...(floor === '' ? {} : { minFloor: Number(floor) }),
    ...(ceiling === '' ? {} : { maxCeil: Number(ceiling) }),
  };
}

export interface ReadCategories {
  readonly quotas: readonly Quota[];
  readonly faults: readonly LineFault[];
}

/**
 * Reads `categories.csv` of the Sortition Foundation's tools: one quota a line, with its minimum and maximum, and where
 * given how far each may be moved (`min_flex`, `max_flex`). Lines that cannot be read are named, and the others read.
 */
export function readCategories(text: string): ReadCategories {
  const table = tableOf(text);
  const columns = columnsOf(table);
  const missing = (['attribute', 'value', 'min', 'max'] as const).filter((it) => columns[it] < 0);
  if (missing.length > 0) {
    const sentence = `These columns are missing: ${missing.map((it) => names[it].join(' or ')).join(', ')}.`;
    return { quotas: [], faults: [{ line: 1, sentence }] };
  }
  const quotas: Quota[] = [];
  const faults: LineFault[] = [];
  for (const { line, cells } of table.rows) {
    const of = (name: Name) => cells[columns[name]] ?? '';
    const read: Line = {
      ...{ attribute: of('attribute'), value: of('value') },
      numbers: [of('min'), of('max'), of('minFloor'), of('maxCeil')],
    };
    const fault = faultIn(read);
    if (fault === null) quotas.push(quotaOf(read));
    else faults.push({ line, sentence: fault });
  }
  return { quotas, faults };
}

export interface Written {
  readonly text: string;
  /** Quotas that the format cannot say, by id: of several values, or of kinds of seats. */
  readonly left: readonly string[];
}

/** Writes the quotas of a profile as `categories.csv`. What the format cannot say is left out, and named. */
export function writeCategories({ quotas, seats }: SeatProfile): Written {
  const left: string[] = [];
  const rows = quotas.flatMap((quota): string[][] => {
    const { counts, min, max, id } = quota;
    const [value, ...more] = 'attribute' in counts ? counts.values : [];
    if (!('attribute' in counts) || value === undefined || more.length > 0) {
      left.push(id);
      return [];
    }
    const numbers = [min, max, floorOf(quota), ceilingOf(quota, seats)];
    return [[counts.attribute, value, ...numbers.map(String)]];
  });
  const headings = ['category', 'feature', 'min', 'max', 'min_flex', 'max_flex'];
  return { text: csvOf([headings, ...rows]), left };
}
