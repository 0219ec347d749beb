import type { AttendanceStatus, MeetingKind, NumberedItem } from '@lib/contracts';

/** What is known of a meeting beside what happened in it. */
export interface Sat {
  readonly title: string;
  readonly kind: MeetingKind;
  readonly place: string;
  readonly zone: string;
  readonly agenda: readonly NumberedItem[];
  readonly attendance: readonly { readonly personId: string; readonly status: AttendanceStatus }[];
  /** By id: those who attended, spoke, presided or got a task. */
  readonly people: ReadonlyMap<string, Who>;
}
export interface Who {
  readonly name: string;
  /** Whose member they are; null for the secretariat and for observers. */
  readonly party: string | null;
  /** Where they are from who come for no Party; may be empty. */
  readonly affiliation: string;
  readonly isMember: boolean;
}

/** How a report names people and times. */
export interface Saying {
  /** What met. */
  readonly group: 'group' | 'task group';
  readonly person: (id: string) => string;
  readonly people: (ids: readonly string[]) => string;
  readonly time: (at: Date) => string;
  readonly date: (at: Date) => string;
  /** A day without an hour, as `2018-02-12`. */
  readonly day: (on: string) => string;
}

export const quoted = (text: string): string => `“${text}”`;
