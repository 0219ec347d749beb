import type {
  adoptionRefusals,
  adviceRefusals,
  agreementRefusals,
  chairElectionRefusals,
  eventRefusals,
  floorRefusals,
  meetingReportRefusals,
  meetingsRefusals,
  nominationsRefusals,
  notificationsRefusals,
  Objection,
  selectionRefusals,
  taskGroupRefusals,
  unsentRefusals,
} from '@lib/contracts';
import type { FieldSentence } from './fields.en';

type Of<Refusals> = Readonly<Record<keyof Refusals, string>>;

export type CallSentences = Of<typeof nominationsRefusals & typeof notificationsRefusals>;
export type SelectionSentences = Of<typeof selectionRefusals & typeof chairElectionRefusals>;
export type MeetingSentences = Of<
  typeof meetingsRefusals &
    typeof floorRefusals &
    typeof meetingReportRefusals &
    typeof eventRefusals &
    typeof adoptionRefusals
>;
export type TextSentences = Of<
  typeof adviceRefusals & typeof taskGroupRefusals & typeof agreementRefusals & typeof unsentRefusals
>;
type OfSlices = CallSentences & SelectionSentences & MeetingSentences & TextSentences;
/** Who one is, groups, files, and what can be wrong with any request. */
export type GeneralSentences = Readonly<Record<Exclude<Objection, keyof OfSlices>, string>>;
export type FieldSentences = Readonly<Record<FieldSentence, string>>;
/** What is said of every refusal, in one language. */
export type RefusalSentences = GeneralSentences & OfSlices;
