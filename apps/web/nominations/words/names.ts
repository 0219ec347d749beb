import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type {
  Convention,
  DisclosureStatus,
  ExpertiseLevel,
  Gender,
  MissingItem,
  NominationStatus,
  NominationForm,
  UnRegion,
} from '@lib/contracts';

type Names<K extends string> = Readonly<Record<K, MessageDescriptor>>;

export const statusNames: Names<NominationStatus> = {
  draft: msg({ message: 'Draft', context: 'nomination' }),
  late: msg({ message: 'Late', context: 'nomination' }),
  received: msg({ message: 'Received', context: 'nomination' }),
  acknowledged: msg`Acknowledged`,
  incomplete: msg`Incomplete`,
  complete: msg`Complete`,
  eligible: msg`Eligible`,
  ineligible: msg`Not eligible`,
  lapsed: msg`Lapsed`,
  declined: msg`Declined`,
  withdrawn: msg({ message: 'Withdrawn', context: 'nomination' }),
  shortlisted: msg`On the short list`,
  selected: msg`Selected`,
  reserve: msg`In reserve`,
  not_selected: msg`Not selected`,
};

/** How a state is marked beside its name. */
export const statusTags: Readonly<Record<NominationStatus, string>> = {
  draft: 'tag line',
  late: 'tag warn',
  received: 'tag act',
  acknowledged: 'tag act',
  incomplete: 'tag warn',
  complete: 'tag ok',
  eligible: 'tag ok',
  ineligible: 'tag bad',
  lapsed: 'tag bad',
  declined: 'tag bad',
  withdrawn: 'tag line',
  shortlisted: 'tag ok',
  selected: 'tag ok',
  reserve: 'tag act',
  not_selected: 'tag line',
};

export const genderNames: Names<Gender> = { woman: msg`Woman`, man: msg`Man`, other: msg`Other` };

export const nominatorRoleNames: Names<NonNullable<NominationForm['nominator']['role']>> = {
  nfp: msg`National focal point`,
  senior_official: msg`Senior official of the government`,
  head_of_organization: msg`Head of the organization`,
};

/** What each convention calls itself, and the short form that is the same in every language. */
export const conventionNames: Names<Convention> = {
  CBD: msg`Convention on Biological Diversity`,
  CITES: msg`Convention on International Trade in Endangered Species of Wild Fauna and Flora`,
  CMS: msg`Convention on the Conservation of Migratory Species of Wild Animals`,
  ITPGRFA: msg`International Treaty on Plant Genetic Resources for Food and Agriculture`,
  RAMSAR: msg`Ramsar Convention on Wetlands`,
  WHC: msg`World Heritage Convention`,
  IPPC: msg`International Plant Protection Convention`,
};

export const levelNames: Names<ExpertiseLevel> = {
  focal_point: msg`National focal point of it`,
  authority: msg`Works for its national authority`,
  practitioner: msg`Works with it in practice`,
  familiar: msg`Is familiar with it`,
};

export const missingNames: Names<MissingItem> = {
  letter: msg`The letter`,
  signature: msg`The signature on the letter`,
  cv: msg`The CV`,
  nominator: msg`Who signed the letter`,
  contact: msg`How the nominee can be reached`,
  expertise: msg`The expertise, or what shows it`,
  disclosure: msg`The disclosure of interests`,
  other: msg`Something else`,
};

export const disclosureNames: Names<DisclosureStatus> = {
  requested: msg`Asked for`,
  submitted: msg`To be reviewed`,
  query: msg`Question asked`,
  clear: msg`Clear`,
  managed: msg`Managed with a restriction`,
  disqualifying: msg`Disqualifying`,
};

export const channelNames: Names<'form' | 'letter' | 'email' | 'fax'> = {
  form: msg`By the form`,
  letter: msg`By letter`,
  email: msg`By e-mail`,
  fax: msg`By fax`,
};

export const answerNames: Names<'waiting' | 'confirmed' | 'declined'> = {
  waiting: msg`Has not answered yet`,
  confirmed: msg`Has confirmed`,
  declined: msg`Has declined`,
};

export const regionNames: Names<UnRegion> = {
  AFR: msg`Africa`,
  AP: msg`Asia and the Pacific`,
  CEE: msg`Central and Eastern Europe`,
  GRULAC: msg`Latin America and the Caribbean`,
  WEOG: msg`Western European and other States`,
};

export const questionNames: Names<'employment' | 'funding' | 'financial' | 'intellectual' | 'other'> = {
  employment: msg`Are they employed by, or do they advise, anybody with an interest in what the group will advise on?`,
  funding: msg`Do they, or does their organization, receive funds from anybody with such an interest?`,
  financial: msg`Do they or their family hold shares or other financial interests that the advice may touch?`,
  intellectual: msg`Do they hold patents or other intellectual property that the advice may touch?`,
  other: msg`Is there anything else that others might see as an interest?`,
};
