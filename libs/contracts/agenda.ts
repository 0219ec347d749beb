import * as z from 'zod/mini';
import { route } from './route';
import { GivenFile } from './files';
import { Instant, Language, line, maybeLine, maybeWords } from './text';

const ofMeeting = { groupId: z.uuid(), meetingId: z.uuid() };
const at = '/api/groups/:groupId/meetings/:meetingId/agenda';
const done = z.object({ done: z.literal(true) });

/** Who may follow an item: all who attend, or members, chair and secretariat only. */
export const ItemVisibility = z.enum(['group', 'closed']);
export type ItemVisibility = z.infer<typeof ItemVisibility>;

/** A document that an item is about: by its symbol where it has one, and by where it stands, or as a file that was sent. */
const ItemDocument = z.strictObject({
  symbol: maybeLine(80),
  title: line(200),
  url: z.union([
    z.literal(''),
    z.url({ protocol: /^https?$/, error: 'A link starts with https:// or http://.' }).check(z.maxLength(500)),
  ]),
  fileId: z.optional(z.uuid()),
});

/**
 * An item as it is prepared. Items stand in order; the level says under which it comes: 0 is an item, 1 a part of the one
 * before it. Its number follows from that, and is given by nobody.
 */
export const AgendaItem = z.strictObject({
  id: z.uuid(),
  level: z.int().check(z.minimum(0), z.maximum(2)),
  title: line(200),
  annotation: maybeWords(2_000),
  minutes: z.nullable(
    z
      .int()
      .check(
        z.minimum(1, 'An item takes a minute at least.'),
        z.maximum(600, 'At most 600 minutes fit here.'),
      ),
  ),
  presenter: maybeLine(120),
  visibility: ItemVisibility,
  documents: z.array(ItemDocument).check(z.maxLength(20, 'At most 20 documents fit here.')),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

/** An item as it was circulated: with its number, and with the minutes of its parts where it has some. */
export const NumberedItem = z.object({
  ...AgendaItem.shape,
  annotation: z.string(),
  /** Of a heading what its parts take: nothing, where none of those that one may follow says how long it takes. */
  minutes: z.nullable(z.int()),
  number: z.string(),
  /** Whether it has parts: then it is a heading, and nobody takes the floor under it. */
  heading: z.boolean(),
  documents: z.array(
    z.object({ symbol: z.string(), title: z.string(), url: z.string(), fileId: z.optional(z.uuid()) }),
  ),
});
export type NumberedItem = z.infer<typeof NumberedItem>;

/** What a revision has changed of one item. */
export const AgendaChange = z.object({
  id: z.uuid(),
  /** As it is now; of what was taken off, as it was. */
  number: z.string(),
  title: z.string(),
  kind: z.enum(['added', 'removed', 'changed']),
  what: z.array(z.enum(['number', 'title', 'annotation', 'minutes', 'presenter', 'visibility', 'documents'])),
  /** It has documents that came less than a week before the meeting: on request it is adjourned. */
  lateDocuments: z.boolean(),
});
export type AgendaChange = z.infer<typeof AgendaChange>;

const Suggestion = z.object({
  id: z.uuid(),
  name: z.string(),
  title: z.string(),
  reason: z.string(),
  at: Instant,
  outcome: z.nullable(z.enum(['taken', 'declined'])),
  answer: z.string(),
});
export type AgendaSuggestion = z.infer<typeof Suggestion>;

/** The agenda as it was circulated, the latest first, and one's own suggestions. */
export const readAgenda = route({
  does: 'M01',
  method: 'GET',
  path: at,
  shows: 'agenda',
  input: z.strictObject(ofMeeting),
  reply: z.object({
    issues: z.array(
      z.object({
        /** 0 as first circulated; 1 for Rev.1. */
        revision: z.int(),
        /** By what it is cited, as in `IAG-SYN/1/M3/1/Rev.1`: the first paper of a meeting is its agenda. */
        symbol: z.string(),
        issuedAt: Instant,
        note: z.string(),
        items: z.array(NumberedItem),
        minutes: z.int(),
        changes: z.array(AgendaChange),
      }),
    ),
    mine: z.array(Suggestion),
    may: z.object({ suggest: z.boolean(), edit: z.boolean() }),
  }),
});
/**
 * A circulated agenda as a file. Whoever asks gets the items that they may follow; `open` leaves closed items out for
 * everybody, for whoever hands it on. It is the last one, or that of a revision, in a language of theirs or of the cycle.
 */
export const downloadAgenda = route({
  does: 'M01',
  method: 'GET',
  path: `${at}/paper`,
  gives: 'file',
  input: z.strictObject({
    ...ofMeeting,
    as: z.enum(['pdf', 'docx']),
    copy: z.enum(['own', 'open']),
    in: z.optional(Language),
    revision: z.optional(z.coerce.number().check(z.int(), z.minimum(0), z.maximum(10_000))),
  }),
  reply: GivenFile,
});
/** The agenda as it is being prepared, and what members suggest for it. */
export const readAgendaDraft = route({
  does: 'M03',
  method: 'GET',
  path: `${at}/draft`,
  shows: 'agenda-draft',
  input: z.strictObject(ofMeeting),
  reply: z.object({
    version: z.int(),
    items: z.array(NumberedItem),
    minutes: z.int(),
    /** What circulating it now would change. */
    changes: z.array(AgendaChange),
    suggestions: z.array(Suggestion),
  }),
});
/** Writes the whole agenda that is being prepared. What was circulated stays as it was. */
export const editAgenda = route({
  does: 'M04',
  method: 'PUT',
  path: `${at}/draft`,
  edits: true,
  input: z.strictObject({
    ...ofMeeting,
    items: z.array(AgendaItem).check(z.maxLength(80, 'At most 80 items fit here.')),
  }),
  reply: z.object({ version: z.int() }),
});
/** Circulates it: the first time the meeting is convened by it, afterwards it is a revision. */
export const issueAgenda = route({
  does: 'M06',
  method: 'POST',
  path: `${at}/issues`,
  input: z.strictObject({
    ...ofMeeting,
    note: maybeWords(500),
    /** The version of the agenda that is meant: refused where somebody has written on it since. */
    version: z.optional(z.int()),
  }),
  reply: z.object({ revision: z.int() }),
});
export const suggestItem = route({
  does: 'M05',
  method: 'POST',
  path: `${at}/suggestions`,
  input: z.strictObject({ ...ofMeeting, title: line(200), reason: maybeWords(1_000) }),
  reply: z.object({ suggestionId: z.uuid() }),
});
/** Takes a suggestion up, as the last item of the agenda that is being prepared; or declines it, with the reason. */
export const answerSuggestion = route({
  does: 'M04',
  method: 'POST',
  path: `${at}/suggestions/:suggestionId/answer`,
  input: z.strictObject({
    ...ofMeeting,
    suggestionId: z.uuid(),
    outcome: z.enum(['taken', 'declined']),
    answer: maybeWords(500),
  }),
  reply: done,
});
