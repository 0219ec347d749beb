import type { Audience, EntryType, Language } from '@lib/contracts';
import { config } from '@lib/platform';

/** Everything that is known of a message before its words are, in one row. */
export interface MailRow {
  id: string;
  sending: number;
  groupId: string;
  personId: string;
  kind: string;
  type: EntryType;
  audience: Audience;
  payload: Record<string, unknown>;
  name: string;
  timeZone: string;
  language: Language;
  active: boolean;
  email: string;
  slug: string | null;
  groupTitle: string | null;
  now: Date;
}

/** An address of ours, for a link. */
export const at = (path: string): string => new URL(path, config.BASE_URL).href;
