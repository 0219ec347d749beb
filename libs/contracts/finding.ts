import * as z from 'zod/mini';
import { VersionHead } from './advice-text';
import { EntryView } from './notices';
import { route } from './route';
import { Instant, Language, line } from './text';

const ofGroup = { groupId: z.uuid() };

const named = { symbol: z.string(), title: z.string(), issuedAt: Instant };
/** An issued version of a draft. */
const ofText = { of: z.literal('text'), draftId: z.uuid(), n: z.int() };
/** The agenda of the meeting of this number as it was circulated: 0, or 1 for Rev.1. */
const ofAgenda = { of: z.literal('agenda'), n: z.int(), revision: z.int() };
const ofReport = { of: z.literal('report'), n: z.int() };
/** With the paragraph of the report that it puts right. */
const ofCorrigendum = { of: z.literal('corrigendum'), n: z.int(), number: z.string() };
const ofProcedure = { of: z.literal('procedure'), version: z.int() };

/** A document: its symbol names it among all others, for good. */
export const DocumentHead = z.discriminatedUnion('of', [
  z.object({
    ...ofText,
    ...named,
    id: z.uuid(),
    kind: VersionHead.shape.kind,
    language: Language,
    state: VersionHead.shape.state,
    sha256: z.string(),
  }),
  z.object({ ...ofAgenda, ...named, state: z.enum(['issued', 'superseded']) }),
  z.object({ ...ofReport, ...named, state: z.enum(['for_correction', 'adopted']) }),
  z.object({ ...ofCorrigendum, ...named, state: z.literal('issued') }),
  /** As a meeting adopted it. It has no title of its own. */
  z.object({ ...ofProcedure, ...named, state: z.enum(['issued', 'superseded']) }),
]);
export type DocumentHead = z.infer<typeof DocumentHead>;

/** Where a document stands. */
const DocumentPlace = z.discriminatedUnion('of', [
  z.object(ofText),
  z.object(ofAgenda),
  z.object(ofReport),
  z.object(ofCorrigendum),
  z.object(ofProcedure),
]);
export type DocumentPlace = z.infer<typeof DocumentPlace>;

/**
 * Every document that the reader may read now, the newest first: issued versions, circulated agendas and reports with
 * what put them right, and the working procedures that were adopted.
 */
export const listDocuments = route({
  does: 'T03',
  method: 'GET',
  path: '/api/groups/:groupId/documents',
  shows: 'documents',
  input: z.strictObject(ofGroup),
  reply: z.object({ documents: z.array(DocumentHead) }),
});

const symbol = line(80);
/** Where the document of this symbol stands in a group. Upper and lower case are one. */
export const findDocument = route({
  does: 'T03',
  method: 'GET',
  path: '/api/groups/:groupId/documents/by-symbol',
  input: z.strictObject({ ...ofGroup, symbol }),
  reply: z.object({ symbol: z.string(), place: DocumentPlace }),
});
/** Where the document of this symbol stands in any group. What is hidden from the reader is as if it were not. */
export const findSymbol = route({
  does: 'O09',
  method: 'GET',
  path: '/api/documents',
  input: z.strictObject({ symbol }),
  reply: z.object({ groupId: z.uuid(), slug: z.string(), symbol: z.string(), place: DocumentPlace }),
});

/** Something found. Its words are plain; the stretches count code points of the snippet. */
export const Find = z.object({
  kind: z.enum(['paragraph', 'comment', 'member', 'document']),
  /** Of the paragraph, the comment, the person or the version; of the meeting or the group whose paper it is. */
  id: z.uuid(),
  /** A paragraph’s label (12), a comment’s number (12.4), a document’s symbol, a person’s Party; empty when there is none. */
  label: z.string(),
  /** The title of the draft or of the meeting, or the name of the person. A working procedure has none. */
  title: z.string(),
  /** A piece of the text in which it was found, and where in it. A comment that was withdrawn has no words. */
  snippet: z.string(),
  stretches: z.array(z.object({ from: z.int(), to: z.int() })),
  /** Where it stands: the draft, its version, the paragraph. A person stands nowhere. */
  draftId: z.nullable(z.uuid()),
  n: z.nullable(z.int()),
  paragraphId: z.nullable(z.uuid()),
  /** Of documents only: where they stand. */
  place: z.nullable(DocumentPlace),
});
export type Find = z.infer<typeof Find>;

/**
 * Finds paragraphs of current versions, comments, people and documents: by their words, by a number (12.4, ¶12) or by
 * the beginning of a symbol. It finds what the reader’s lists would show them, and says nothing of anything else.
 */
export const search = route({
  does: 'T01',
  method: 'GET',
  path: '/api/groups/:groupId/search',
  input: z.strictObject({
    ...ofGroup,
    q: line(100),
    limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(20))),
  }),
  reply: z.object({ found: z.array(Find) }),
});

/** What an entry of the record is about. */
export const Family = z.enum(['text', 'comments', 'rounds', 'agreement', 'people', 'cycle']);
export type Family = z.infer<typeof Family>;

/** With which word the entries of a family begin. What begins otherwise is about the group and its cycle. */
const beginnings: Record<Exclude<Family, 'cycle'>, readonly string[]> = {
  text: ['draft', 'paragraph', 'change', 'version', 'finalising', 'task-group', 'task-proposal'],
  comments: ['comment', 'reply'],
  rounds: ['round'],
  agreement: ['circulation', 'answer', 'answers', 'silence', 'objection', 'statement'],
  people: ['person', 'role', 'membership', 'office', 'profile', 'admin', 'deactivation', 'seats'],
};
/** The family of an entry of this type. */
export function familyOf(type: string): Family {
  const [begins = ''] = type.split('.');
  const family = Family.options.find((it) => it !== 'cycle' && beginnings[it].includes(begins));
  return family ?? 'cycle';
}

/** The journal as this reader may read it, backwards: the newest first, fifty at a time. */
export const readRecord = route({
  does: 'K07',
  method: 'GET',
  path: '/api/groups/:groupId/record',
  shows: 'journal',
  input: z.strictObject({
    ...ofGroup,
    /** Only what comes before this number. */
    before: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(2_147_483_647))),
    type: z.optional(Family),
    actor: z.optional(z.uuid()),
    /** From this instant on, and before that one. */
    from: z.optional(Instant),
    to: z.optional(Instant),
  }),
  reply: z.object({
    entries: z.array(EntryView),
    /** What to ask for as `before` to read on; null at the end. */
    next: z.nullable(z.int()),
  }),
});
