import { msg } from '@lingui/core/macro';
import { questionNames } from './names';

/** The same to whoever is asked about themselves. */
export const ownQuestionNames: typeof questionNames = {
  employment: msg`Are you employed by, or do you advise, anybody with an interest in what the group advises on?`,
  funding: msg`Do you, or does your organization, receive funds from anybody with such an interest?`,
  financial: msg`Do you or your family hold shares or other financial interests that the advice may touch?`,
  intellectual: msg`Do you hold patents or other intellectual property that the advice may touch?`,
  other: questionNames.other,
};
