import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { NominationFault } from '@lib/contracts';

/** What is said of each fault beside its field, and above the form. */
export const faultWords: Readonly<Record<NominationFault, MessageDescriptor>> = {
  'nominator-name-missing': msg`Give the name of whoever signed the letter.`,
  'nominator-title-missing': msg`Give the title of whoever signed the letter.`,
  'nominator-role-missing': msg`Say as what they signed the letter.`,
  'nominator-email-bad': msg`This is no e-mail address. Write one such as name@example.org, or leave it empty.`,
  'nominee-name-missing': msg`Give the name of the nominee.`,
  'nominee-organization-missing': msg`Give the organization of the nominee.`,
  'nominee-email-missing': msg`Give the e-mail address of the nominee: they confirm by it.`,
  'nominee-email-bad': msg`This is no e-mail address. Write one such as name@example.org.`,
  'nominee-signs-letter': msg`The letter cannot be signed by the nominee. A focal point or a senior official signs it.`,
  'language-missing': msg`Choose at least one language in which the nominee works.`,
  'time-zone-unknown': msg`Choose the time zone of the nominee from the list, or leave it empty.`,
  'letter-date-missing': msg`Give the date of the letter.`,
  'letter-date-ahead': msg`The date of the letter lies ahead.`,
  'seat-group-missing': msg`Choose the seat group for which the Party nominates.`,
  'seat-group-not-theirs': msg`This Party cannot claim a seat in this group.`,
  'expertise-missing': msg`Choose how the nominee is at home in at least one convention.`,
  'expertise-twice': msg`Each convention has one line.`,
  'evidence-missing': msg`Say in a few words what shows this expertise.`,
  'letter-missing': msg`Upload the signed letter.`,
  'cv-missing': msg`Upload the CV.`,
};

/** Why a file was not taken, or a Party not let in. */
export const refusalWords: Readonly<Record<string, MessageDescriptor>> = {
  'file-empty': msg`This file is empty. Choose it again, or another.`,
  'file-too-large': msg`This file is larger than 5 MB. Scan it in grey, or at a lower resolution.`,
  'file-wrong-type': msg`This is no PDF, JPEG, PNG or Word (DOCX) file, whatever its name says. Save it as one of these.`,
  'file-unsafe': msg`This Word file holds macros, or more than it seems to. Save it as PDF and choose that.`,
  'file-broken-off': msg`The file did not arrive whole. Nothing of it was kept; choose it again.`,
  'pass-not-valid': msg`This code is not valid for this Party. Look at the letter again, or ask the secretariat for a new code.`,
  'too-many-requests': msg`Too many codes have been tried. Wait an hour, or ask the secretariat.`,
  'call-closed': msg`The call has closed. What you have written and uploaded is kept. Write to the secretariat: the head may admit a nomination that comes late.`,
};
