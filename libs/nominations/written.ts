import type {
  DisclosureView,
  FileView,
  Gender,
  MissingItem,
  NominationForm,
  NominationStatus,
  SeatGroup,
  UnRegion,
} from '@lib/contracts';

/** A nomination as `wholeOne` gives it. In JSON of the database an instant is text. */
export interface Written {
  readonly id: string;
  readonly callId: string;
  readonly party: string;
  readonly status: NominationStatus;
  readonly channel: 'form' | 'letter' | 'email' | 'fax';
  readonly receipt: number | null;
  readonly revision: number;
  readonly begunAt: Date;
  readonly begunBy: string | null;
  readonly savedAt: Date;
  readonly receivedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly late: boolean;
  readonly lateAdmitted: boolean | null;
  readonly lateReason: string;
  readonly lateDecidedAt: Date | null;
  readonly missing: MissingItem[];
  readonly missingNote: string;
  readonly supplyBy: Date | null;
  readonly supplyZone: string | null;
  readonly reason: string;
  readonly answer: 'waiting' | 'confirmed' | 'declined';
  readonly answeredAt: Date | null;
  readonly nominatorName: string;
  readonly nomineeName: string;
  readonly organization: string;
  readonly gender: Gender | null;
  readonly seatGroup: SeatGroup | null;
  readonly region: UnRegion | null;
  readonly ldc: boolean;
  readonly sids: boolean;
  readonly form: NominationForm;
  readonly files: FileView[];
  readonly disclosure: DisclosureView | null;
}

/** The same with its instants as such. */
export const withInstants = <W extends Pick<Written, 'files' | 'disclosure'>>(it: W): W => ({
  ...it,
  files: it.files.map((file) => ({ ...file, at: new Date(file.at) })),
  disclosure: it.disclosure && {
    ...it.disclosure,
    submittedAt: it.disclosure.submittedAt && new Date(it.disclosure.submittedAt),
  },
});

/** What was asked for and is still waited for; null when nothing is. */
export function askedIn({ status, missing, missingNote, supplyBy, supplyZone }: Written) {
  if (status !== 'incomplete' || supplyBy === null) return null;
  return { items: missing, note: missingNote, until: supplyBy, zone: supplyZone ?? 'UTC' };
}
