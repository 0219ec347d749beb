import type { I18n, MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ProfileFault, ProfileFaultCode } from '@lib/contracts';

const words: Readonly<Record<ProfileFaultCode, MessageDescriptor>> = {
  'quota-not-whole': msg`The numbers of a criterion are whole numbers from 0.`,
  'min-above-max': msg({ message: 'The minimum, {min}, is above the maximum, {max}.' }),
  'floor-above-min': msg({
    message: 'The minimum may be lowered to {floor}, which is above the minimum, {min}.',
  }),
  'ceiling-below-max': msg({
    message: 'The maximum may be raised to {ceiling}, which is below the maximum, {max}.',
  }),
  'min-above-seats': msg({
    message: 'The minimum is {min}, and there {seats, plural, one {is # seat} other {are # seats}}.',
  }),
  'counts-nobody': msg`This criterion counts nobody: choose what it counts.`,
  'no-such-category': msg({ message: 'There is no kind of seat named {category}.' }),
  'quota-weight': msg`A weight is a whole number from 1 to 10,000.`,
  'part-above-whole': msg({
    message: 'The minimum is {min}, and “{whole}”, of which this is a part, lets in {max}.',
  }),
  'goal-about-nobody': msg`This goal is about nobody: choose what it is about.`,
  'rewards-not-whole': msg`Rewards are whole numbers from 0 to 10,000.`,
  'rewards-rise': msg`A reward is never larger than the one before it.`,
  'name-twice': msg({ message: 'There are two of the name {name}.' }),
  'no-seat': msg`There must be a seat.`,
  'party-without-seat': msg`A Party has a seat at least, or as many as it likes.`,
  'vacancy-not-whole': msg`Vacant seats are counted from 0, and each weighs 1 or more.`,
  'nominee-twice': msg({ message: 'There are two nominees of the name {name}.' }),
  'points-not-whole': msg`Points are a whole number, of at most five figures.`,
  'party-differs': msg({
    message:
      'Two nominees of one Party differ in what belongs to the Party: {attribute, select, region {its region} other {its situation}}.',
  }),
  'not-in-pool': msg`Nobody of this name was nominated.`,
  'in-and-out': msg`They are both in and out by decision.`,
  'pins-above-seats': msg`More are in by decision than there are seats.`,
  'too-few-eligible': msg({
    message:
      'The minimum is {min}, and {most, plural, =0 {nobody is eligible} one {# is eligible} other {# are eligible}}.',
  }),
  'too-few-can-sit': msg({
    message:
      'The minimum is {min}, and {there, plural, one {# is eligible} other {# are eligible}}, of whom {most} can sit.',
  }),
  'minimums-above-seats': msg({
    message:
      'The minimums of {quotas, plural, one {# criterion} other {# criteria}} come to {sum}, and there {seats, plural, one {is # seat} other {are # seats}}.',
  }),
  'maximums-below-seats': msg({
    message:
      'The maximums of {quotas, plural, one {# criterion} other {# criteria}} come to {sum}, and there {seats, plural, one {is # seat} other {are # seats}}.',
  }),
};

/** What is wrong with a row of a profile, in the reader's language. */
export const wordsOfFault = (i18n: I18n, { code, values }: Pick<ProfileFault, 'code' | 'values'>): string =>
  i18n._(words[code].id, values);
