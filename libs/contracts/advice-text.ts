import * as z from 'zod/mini';
import { route } from './route';
import { Instant, Language, line, Mark, words } from './text';

/** The kinds of paragraphs. Only `paragraph` is numbered 1, 2, 3; the others have labels of their own. */
export const ParagraphKind = z.enum(['title', 'section', 'subsection', 'paragraph', 'item', 'footnote']);
export type ParagraphKind = z.infer<typeof ParagraphKind>;

/**
 * Where the procedure on a draft is. The authorization matrix counts it as a phase: drafting 8, commenting 7,
 * finalising 11, circulating 12, decided 13 (agreed or broken), published 14.
 */
export const DraftState = z.enum([
  'drafting',
  'commenting',
  'finalising',
  'circulating',
  'decided',
  'published',
]);
export type DraftState = z.infer<typeof DraftState>;

/** A paragraph of an issued version: it never changes. The label is what people say aloud: 12, II, A, (a). */
export const FrozenParagraph = z.object({
  id: z.uuid(),
  kind: ParagraphKind,
  label: z.string(),
  text: z.string(),
  marks: z.array(Mark),
});
export type FrozenParagraph = z.infer<typeof FrozenParagraph>;

export const VersionHead = z.object({
  id: z.uuid(),
  n: z.int(),
  symbol: z.string(),
  title: z.string(),
  sha256: z.string(),
  issuedAt: Instant,
  kind: z.enum(['substantive', 'editorial', 'corrigendum']),
  changeNote: z.string(),
  state: z.enum(['issued', 'final', 'superseded', 'withdrawn']),
  changed: z.int(),
});
export type VersionHead = z.infer<typeof VersionHead>;

export const Round = z.object({
  id: z.uuid(),
  n: z.int(),
  versionId: z.uuid(),
  opensAt: Instant,
  closesAt: Instant,
  zone: z.string(),
  state: z.enum(['open', 'ended', 'closed']),
  movedFrom: z.nullable(Instant),
});
export type Round = z.infer<typeof Round>;

export const DraftHead = z.object({
  id: z.uuid(),
  title: z.string(),
  stem: z.string(),
  language: Language,
  state: DraftState,
  current: z.nullable(VersionHead),
  round: z.nullable(Round),
  comments: z.int(),
  unanswered: z.int(),
  /** The circulation under way or last decided, when there has been one. */
  circulationId: z.nullable(z.uuid()),
});
export type DraftHead = z.infer<typeof DraftHead>;

const ofDraft = { groupId: z.uuid(), draftId: z.uuid() };
const ofParagraph = { ...ofDraft, paragraphId: z.uuid() };
const at = '/api/groups/:groupId/drafts/:draftId';
const done = z.object({ done: z.literal(true) });

export const listDrafts = route({
  does: 'T01',
  method: 'GET',
  path: '/api/groups/:groupId/drafts',
  shows: 'drafts',
  input: z.strictObject({ groupId: z.uuid() }),
  reply: z.object({ drafts: z.array(DraftHead) }),
});
export const readDraft = route({
  does: 'T01',
  method: 'GET',
  path: at,
  shows: 'draft',
  input: z.strictObject(ofDraft),
  reply: z.object({ draft: DraftHead }),
});
export const createDraft = route({
  does: 'T02',
  method: 'POST',
  path: '/api/groups/:groupId/drafts',
  input: z.strictObject({ groupId: z.uuid(), title: line(300), stem: line(60), language: Language }),
  reply: z.object({ draftId: z.uuid() }),
});

/** A paragraph of the text that chair and secretariat are working on. */
export const WorkingParagraph = z.object({
  ...FrozenParagraph.shape,
  revision: z.int(),
  updatedAt: Instant,
  updatedBy: z.uuid(),
  lease: z.nullable(z.object({ by: z.uuid(), until: Instant })),
  /** The chair has approved the paragraph as it stands now. */
  approved: z.boolean(),
});
export type WorkingParagraph = z.infer<typeof WorkingParagraph>;
export const readWorkingText = route({
  does: 'T01',
  method: 'GET',
  path: `${at}/working-text`,
  shows: 'working-text',
  input: z.strictObject(ofDraft),
  reply: z.object({ paragraphs: z.array(WorkingParagraph) }),
});
const text = { kind: ParagraphKind, text: words(8_000), marks: z.array(Mark).check(z.maxLength(200)) };
export const addParagraph = route({
  does: 'T02',
  method: 'POST',
  path: `${at}/paragraphs`,
  input: z.strictObject({ ...ofDraft, after: z.nullable(z.uuid()), ...text }),
  reply: z.object({ paragraphId: z.uuid() }),
});
/**
 * Changes a paragraph. If-Match names the revision one began with; when another came in between, the three are
 * merged, and where they cannot be, 412 tells both wordings and nothing is written.
 */
export const editParagraph = route({
  does: 'T02',
  method: 'PUT',
  path: `${at}/paragraphs/:paragraphId`,
  edits: true,
  input: z.strictObject({ ...ofParagraph, ...text }),
  reply: z.object({ revision: z.int(), merged: z.boolean(), text: z.string(), marks: z.array(Mark) }),
});
export const moveParagraph = route({
  does: 'T02',
  method: 'POST',
  path: `${at}/paragraphs/:paragraphId/place`,
  input: z.strictObject({ ...ofParagraph, after: z.nullable(z.uuid()) }),
  reply: done,
});
export const removeParagraph = route({
  does: 'T02',
  method: 'DELETE',
  path: `${at}/paragraphs/:paragraphId`,
  edits: true,
  input: z.strictObject(ofParagraph),
  reply: done,
});
/** Holds a paragraph for a minute, for everyone to see; asked again while one writes. */
export const takeParagraph = route({
  does: 'T02',
  method: 'POST',
  path: `${at}/paragraphs/:paragraphId/lease`,
  input: z.strictObject(ofParagraph),
  reply: z.object({ until: Instant }),
});
export const releaseParagraph = route({
  does: 'T02',
  method: 'DELETE',
  path: `${at}/paragraphs/:paragraphId/lease`,
  input: z.strictObject(ofParagraph),
  reply: done,
});
/** The chair approves a changed paragraph as it stands, or takes the approval back. */
export const approveChange = route({
  does: 'T05',
  method: 'POST',
  path: `${at}/paragraphs/:paragraphId/approval`,
  input: z.strictObject({ ...ofParagraph, revision: z.int(), approved: z.boolean() }),
  reply: done,
});
