import type { NominationForm } from '@lib/contracts';
import type { Problem } from '@web/app/api';

/** Where a form stands: with the server, on its way there, or on this device alone and why. */
export type Standing = 'saved' | 'unsaved' | 'saving' | 'lost' | 'refused' | 'conflict';

/** A form as it is written here, and what is known of it elsewhere. */
export interface Kept {
  readonly form: NominationForm;
  readonly standing: Standing;
  readonly revision: number;
  readonly savedAt: Date | null;
  /** Why the server did not take it. */
  readonly problem: Problem | null;
  /** What somebody else wrote at the same time. */
  readonly theirs: NominationForm | null;
  /** What had been left on this device has come back. */
  readonly returned: boolean;
}

/** Who takes it in. */
export interface Server {
  readonly save: (form: NominationForm, etag: number) => Promise<{ revision: number }>;
}

/** What of it lies on the device. */
export interface OnDevice {
  key: string;
  savedAt: string;
  form: NominationForm;
  /** What the server had when this was begun. */
  base: NominationForm;
}
