import type {
  AttendanceStatus,
  CorrectionOutcome,
  NumberedParagraph,
  Objection,
  ReportParagraph,
} from '@lib/contracts';

const HOUR_MS = 3_600_000;
/** Silence adopts a report, so it lasts as long at least as any silence does (decision 74/544 of the General Assembly). */
export const SHORTEST_MS = 72 * HOUR_MS;

/** A paragraph as it is kept: with the item that it is about, and whether that one is closed. */
export interface Kept extends ReportParagraph {
  readonly itemId: string | null;
  readonly closed: boolean;
}

/** The paragraphs with their running numbers; headings have none. */
export function numberedParagraphs(paragraphs: readonly Kept[]): (Kept & NumberedParagraph)[] {
  let n = 0;
  return paragraphs.map((it) => ({ ...it, number: it.kind === 'heading' ? '' : String(++n) }));
}

/** Whose item paragraphs are about that were written: what is new is about the same as what stands before it. */
export function paragraphsPlaced(
  written: readonly ReportParagraph[],
  kept: readonly Pick<Kept, 'id' | 'itemId'>[],
): (ReportParagraph & Pick<Kept, 'itemId'>)[] {
  const known = new Map(kept.map(({ id, itemId }) => [id, itemId]));
  let itemId: string | null = null;
  return written.map((it) => {
    itemId = known.get(it.id) ?? (known.has(it.id) ? null : itemId);
    return { ...it, itemId };
  });
}

/**
 * What was written, with what whoever wrote does not see: each of these stays before what it stood before, as far as that
 * is still there, or else before what follows that; what nothing follows is at the end.
 */
export function withThoseApart<T extends { readonly id: string }>(
  written: readonly T[],
  kept: readonly T[],
  isApart: (it: T) => boolean,
): T[] {
  const still = new Set(written.map(({ id }) => id));
  const before = new Map<string, T[]>();
  let waiting: T[] = [];
  for (const it of kept) {
    if (isApart(it)) waiting.push(it);
    else if (still.has(it.id)) {
      before.set(it.id, waiting);
      waiting = [];
    }
  }
  return [...written.flatMap((it) => [...(before.get(it.id) ?? []), it]), ...waiting];
}

/** The symbol of a report: after the agenda, which is paper 1 of its meeting. */
export const symbolOfReport = (cycle: string, n: number): string => `${cycle}/M${String(n)}/2`;

/** The symbol under which an error of it was put right. */
export const symbolOfCorrigendum = (report: string, k: number): string => `${report}/Corr.${String(k)}`;

/** How far a report has come. */
export interface Progress {
  readonly circulatedAt: Date | null;
  readonly correctionsUntil: Date | null;
  readonly adoptedAt: Date | null;
}

export function objectionToParagraphs(paragraphs: readonly Pick<ReportParagraph, 'id'>[]): Objection | null {
  return new Set(paragraphs.map(({ id }) => id)).size < paragraphs.length ? 'report-paragraph-twice' : null;
}

/** Whether what was written reads as what is kept, in the same order. */
export const readsTheSame = (
  written: readonly ReportParagraph[],
  kept: readonly ReportParagraph[],
): boolean =>
  written.length === kept.length &&
  written.every(({ id, kind, text }, i) => {
    const it = kept[i];
    return it?.id === id && it.kind === kind && it.text === text;
  });

/** What has changed in a report since it was circulated; the rest of it reads as it did. */
export function changedSince(
  circulated: readonly Kept[],
  now: readonly Kept[],
): { readonly before: ReadonlyMap<string, string | null>; readonly removed: readonly Kept[] } {
  const was = new Map(circulated.map((it) => [it.id, it]));
  const ids = new Set(now.map(({ id }) => id));
  const changed = now.filter(({ id, text, kind }) => {
    const before = was.get(id);
    return before?.text !== text || before.kind !== kind;
  });
  return {
    before: new Map(changed.map(({ id }) => [id, was.get(id)?.text ?? null])),
    removed: circulated.filter(({ id }) => !ids.has(id)),
  };
}

/** Why the time for corrections cannot end then. */
export const objectionToCorrectionsUntil = (until: Date, now: Date): Objection | null =>
  until.getTime() - now.getTime() < SHORTEST_MS ? 'corrections-too-short' : null;

const hasAttended = (status: AttendanceStatus | undefined): boolean =>
  status === 'present' || status === 'partly_present';

interface Asked {
  readonly paragraph: { readonly text: string } | undefined;
  readonly text: string;
  readonly status: AttendanceStatus | undefined;
}

/** Why somebody cannot ask for a correction. */
export function objectionToCorrection(it: Progress, asked: Asked, now: Date): Objection | null {
  if (it.circulatedAt === null || it.adoptedAt !== null) return 'report-not-open';
  if (it.correctionsUntil !== null && now >= it.correctionsUntil) return 'corrections-over';
  if (!hasAttended(asked.status)) return 'did-not-attend';
  if (!asked.paragraph) return 'report-paragraph-gone';
  return asked.paragraph.text === asked.text ? 'correction-says-the-same' : null;
}

interface Answered {
  readonly isChair: boolean;
  readonly outcome: CorrectionOutcome;
  readonly answer: string;
  readonly already: boolean;
  /** What the paragraph says, where it is still there; and what it said when whoever answers read it. */
  readonly says: string | undefined;
  readonly over: string | undefined;
}

/**
 * Why a correction cannot be answered so. Only the chair answers (edge case 25), and takes it over no words that they have
 * not seen.
 */
export function objectionToCorrectionAnswer(it: Progress, by: Answered): Objection | null {
  if (!by.isChair) return 'not-your-role';
  if (it.circulatedAt === null || it.adoptedAt !== null) return 'report-not-open';
  if (by.already) return 'correction-answered';
  if (by.outcome === 'taken') return objectionToTaking(by);
  return by.answer === '' ? 'reason-required' : null;
}

function objectionToTaking({ says, over }: Pick<Answered, 'says' | 'over'>): Objection | null {
  if (says === undefined) return 'report-paragraph-gone';
  return says.trim() === over ? null : 'report-paragraph-rewritten';
}

/** Why it cannot be adopted: until the time is over whoever attended may ask for something, as they were told. */
export function objectionToAdoption(
  it: Progress,
  by: { readonly unanswered: number; readonly now: Date },
): Objection | null {
  const { correctionsUntil } = it;
  if (it.circulatedAt === null || it.adoptedAt !== null || correctionsUntil === null)
    return 'report-not-open';
  if (by.now < correctionsUntil) return 'corrections-still-open';
  return by.unanswered > 0 ? 'corrections-unanswered' : null;
}
