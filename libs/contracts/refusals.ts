import { accessRefusals } from './access-entries';
import { accountRefusals } from './account-entries';
import { adviceRefusals } from './advice-refusals';
import { agreementRefusals } from './agreement-entries';
import { chairElectionRefusals } from './chair-election-entries';
import { eventRefusals } from './events-entries';
import { filesRefusals } from './files';
import { groupsRefusals } from './groups-entries';
import { journalRefusals } from './journal';
import { levelsRefusals } from './levels-entries';
import { floorRefusals } from './floor-entries';
import { meetingReportRefusals } from './meeting-report-entries';
import { meetingsRefusals } from './meetings-entries';
import { nominationsRefusals } from './nominations-refusals';
import { notificationsRefusals } from './notifications-refusals';
import { adoptionRefusals } from './procedure-adoption-entries';
import { selectionRefusals } from './selection-refusals';
import { taskGroupRefusals } from './task-group-entries';
import { unsentRefusals } from './unsent';

/** Every reason for which this system says no, with its HTTP status and its wording. */
export const refusals = {
  ...accessRefusals,
  ...accountRefusals,
  ...journalRefusals,
  ...groupsRefusals,
  ...eventRefusals,
  ...adoptionRefusals,
  ...nominationsRefusals,
  ...selectionRefusals,
  ...chairElectionRefusals,
  ...meetingsRefusals,
  ...floorRefusals,
  ...meetingReportRefusals,
  ...filesRefusals,
  ...adviceRefusals,
  ...taskGroupRefusals,
  ...agreementRefusals,
  ...levelsRefusals,
  ...notificationsRefusals,
  ...unsentRefusals,
  malformed: [400, 'Something in this request is not as expected. Nothing was stored.'],
  'too-large': [413, 'This is too large to be sent at once. Nothing was stored.'],
  'not-found': [404, 'There is no such thing here.'],
  internal: [
    500,
    'Something went wrong here, not with you. What you wrote is still on your screen; try again.',
  ],
  unavailable: [
    503,
    'The service cannot be reached for a moment. What you wrote is safe on your screen; it will be tried again.',
  ],
} as const;

export type Objection = keyof typeof refusals;

/** The body of every error (RFC 9457): what a person reads is `detail`, what a program reads is `code`. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: Objection;
  /** Quote it when asking for help: the log has it too. */
  reference: string;
  /** The field at fault, and each fault with its sentence. */
  field?: string;
  faults?: { field: string; sentence: string }[];
  /** What a person needs to go on: how it stands now, who holds it, what is missing. */
  facts?: Record<string, unknown>;
}
