/** What can be wrong, in English; `{min}` and the like are the values that go with it. */
const sentences = {
  'quota-not-whole': 'The numbers of a quota are whole numbers from 0.',
  'min-above-max': 'The minimum, {min}, is above the maximum, {max}.',
  'floor-above-min': 'The minimum may be lowered to {floor}, which is above the minimum, {min}.',
  'ceiling-below-max': 'The maximum may be raised to {ceiling}, which is below the maximum, {max}.',
  'min-above-seats': 'The minimum is {min}, and there are {seats} seats.',
  'counts-nobody': 'This quota counts nobody: choose what it counts.',
  'no-such-category': 'There is no category of seats named {category}.',
  'quota-weight': 'A weight is a whole number from 1 to 10,000.',
  'part-above-whole': 'The minimum is {min}, and “{whole}”, of which this is a part, lets in {max}.',
  'goal-about-nobody': 'This goal is about nobody: choose what it is about.',
  'rewards-not-whole': 'Rewards are whole numbers from 0 to 10,000.',
  'rewards-rise': 'A reward is never larger than the one before it.',
  'name-twice': 'There are two of the name {name}.',
  'no-seat': 'There must be a seat.',
  'party-without-seat': 'A Party has a seat at least, or as many as it likes.',
  'vacancy-not-whole': 'Vacant seats are counted from 0, and each weighs 1 or more.',
  'nominee-twice': 'There are two nominees of the name {name}.',
  'points-not-whole': 'Points are a whole number, of at most five figures.',
  'party-differs': 'Two nominees of this Party differ in {attribute}, which is its own.',
  'not-in-pool': 'Nobody of this name is in the pool.',
  'in-and-out': 'They are both in and out by decision.',
  'pins-above-seats': 'More are in by decision than there are seats.',
  'too-few-eligible': 'The minimum is {min}, and {most} are eligible.',
  'too-few-can-sit': 'The minimum is {min}, and {there} are eligible, of whom {most} can sit.',
  'minimums-above-seats': 'The minimums of {quotas} quotas come to {sum}, and there are {seats} seats.',
  'maximums-below-seats': 'The maximums of {quotas} quotas come to {sum}, and there are {seats} seats.',
} as const;
export type FaultCode = keyof typeof sentences;
export type FaultValues = Readonly<Record<string, string | number>>;

/**
 * What is wrong, said beside the row it is about. `malformed` is no profile at all, and nothing can be computed from
 * it; `impossible` is one that certainly no panel meets: what would help can still be looked for.
 */
export interface Fault {
  /** The quota, category or goal by its id, a nominee by theirs, or one of the profile's own lines. */
  readonly row:
    | { readonly of: 'seats' | 'perParty' | 'vacancy' }
    | { readonly of: 'quota' | 'category' | 'goal' | 'nominee' | 'party'; readonly id: string };
  readonly kind: 'malformed' | 'impossible';
  readonly code: FaultCode;
  readonly values: FaultValues;
  readonly sentence: string;
}

const fault =
  (kind: Fault['kind']) =>
  (row: Fault['row'], code: FaultCode, values: FaultValues = {}): Fault => ({
    ...{ row, kind, code, values },
    sentence: sentences[code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')),
  });

export const malformed = fault('malformed');
export const impossible = fault('impossible');
