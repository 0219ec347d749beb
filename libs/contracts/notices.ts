import * as z from 'zod/mini';
import { route } from './route';
import { Instant } from './text';

/** Something a person now has to do. What it is called, and what happens if they do nothing, the page says by its kind. */
export const TaskView = z.object({
  id: z.uuid(),
  kind: z.enum([
    'times',
    'comment',
    'propose',
    'answer',
    'decide',
    'correct',
    'finalise',
    'respond',
    'resolve',
    'approve',
    'reach',
    'consult',
  ]),
  /** Names and ids of what it is about, as its entry told them. */
  about: z.record(z.string(), z.unknown()),
  since: Instant,
  dueAt: z.nullable(Instant),
  zone: z.nullable(z.string()),
});
export type TaskView = z.infer<typeof TaskView>;

/** An entry of the journal as it travels: its payload is read by the catalogue. */
export const EntryView = z.object({
  seq: z.int(),
  at: Instant,
  actorId: z.nullable(z.uuid()),
  type: z.string(),
  payload: z.record(z.string(), z.unknown()),
});

const ofGroup = { groupId: z.uuid() };

export const readHome = route({
  does: 'O07',
  method: 'GET',
  path: '/api/groups/:groupId/home',
  shows: 'home',
  input: z.strictObject(ofGroup),
  reply: z.object({
    tasks: z.array(TaskView),
    /** What happened since the last visit, newest first, at most thirty; and how many there are in all. */
    changes: z.array(EntryView),
    changed: z.int(),
    lastVisitAt: z.nullable(Instant),
    seq: z.int(),
    /** Whoever is of the Bureau while members are selected has things to do by what is done in the chamber too. */
    chamber: z.nullable(z.object({ id: z.uuid(), seq: z.int() })),
  }),
});
/** Says up to which entry one has seen what happened. */
export const markSeen = route({
  does: 'O07',
  method: 'PUT',
  path: '/api/groups/:groupId/home/seen',
  input: z.strictObject({ ...ofGroup, seq: z.int().check(z.minimum(0)) }),
  reply: z.object({ done: z.literal(true) }),
});
/** The journal as this reader may read it, after a number: for catching up without a socket, and for the record. */
export const readJournal = route({
  does: 'K07',
  method: 'GET',
  path: '/api/groups/:groupId/journal',
  shows: 'journal',
  input: z.strictObject({ ...ofGroup, after: z.coerce.number().check(z.int(), z.minimum(0)) }),
  reply: z.object({ entries: z.array(EntryView), upTo: z.int() }),
});

/** Where a message is: `bounced` is what a server had accepted and then sent back. */
export const MailState = z.enum(['waiting', 'leased', 'sent', 'bounced', 'failed']);
/** Mail to the people of this group that has gone, waits, came back or could not be delivered. */
export const listDeliveries = route({
  does: 'O04',
  method: 'GET',
  path: '/api/groups/:groupId/deliveries',
  shows: 'deliveries',
  input: z.strictObject(ofGroup),
  reply: z.object({
    deliveries: z.array(
      z.object({
        id: z.uuid(),
        personId: z.uuid(),
        kind: z.string(),
        state: MailState,
        tries: z.int(),
        at: Instant,
        sentAt: z.nullable(Instant),
        bouncedAt: z.nullable(Instant),
        fault: z.nullable(z.string()),
      }),
    ),
  }),
});
export const retryDelivery = route({
  does: 'O05',
  method: 'POST',
  path: '/api/groups/:groupId/deliveries/:deliveryId/retry',
  input: z.strictObject({ ...ofGroup, deliveryId: z.uuid() }),
  reply: z.object({ done: z.literal(true) }),
});

const Mail = z.object({ id: z.uuid(), to: z.string(), subject: z.string(), at: Instant });
export const listDemoMail = route({
  does: 'Z07',
  method: 'GET',
  path: '/api/demo/mail',
  demo: true,
  shows: 'demo-mail',
  input: z.strictObject({}),
  reply: z.object({ mails: z.array(Mail) }),
});
export const readDemoMail = route({
  does: 'Z07',
  method: 'GET',
  path: '/api/demo/mail/:mailId',
  demo: true,
  shows: 'demo-mail',
  input: z.strictObject({ mailId: z.uuid() }),
  reply: z.object({
    ...Mail.shape,
    from: z.string(),
    messageId: z.string(),
    text: z.string(),
    html: z.string(),
  }),
});
