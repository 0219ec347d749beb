import * as z from 'zod/mini';

/** What can be wrong with a seat profile, or with the nominees under it. Pages have words for each. */
export const ProfileFaultCode = z.enum([
  'quota-not-whole',
  'min-above-max',
  'floor-above-min',
  'ceiling-below-max',
  'min-above-seats',
  'counts-nobody',
  'no-such-category',
  'quota-weight',
  'part-above-whole',
  'goal-about-nobody',
  'rewards-not-whole',
  'rewards-rise',
  'name-twice',
  'no-seat',
  'party-without-seat',
  'vacancy-not-whole',
  'nominee-twice',
  'points-not-whole',
  'party-differs',
  'not-in-pool',
  'in-and-out',
  'pins-above-seats',
  'too-few-eligible',
  'too-few-can-sit',
  'minimums-above-seats',
  'maximums-below-seats',
]);
export type ProfileFaultCode = z.infer<typeof ProfileFaultCode>;

/** What goes with a fault, by name: numbers, and names that people gave. */
export const ProfileFaultValues = z.record(z.string(), z.union([z.string(), z.number()]));
