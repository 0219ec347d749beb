import * as z from 'zod/mini';
import { route } from './route';
import { line } from './text';

/** What the group has agreed about how it works; the system holds people to it. */
export const Procedure = z.strictObject({
  /** How many key actions each member names. */
  picks: z.int().check(z.minimum(1), z.maximum(20)),
  agreement: z.enum(['silence', 'explicit']),
  /** At least 72: rule of the United Nations General Assembly, decision 74/544. */
  silenceHours: z
    .int()
    .check(z.minimum(72, 'A silence procedure lasts 72 hours at least.'), z.maximum(2_160)),
  commentWorkingDays: z.int().check(z.minimum(1), z.maximum(90)),
  /** May the chair record agreement with a standing reservation? */
  reservations: z.boolean(),
  /** Do members see who has agreed while silence runs, or counts only? */
  positionsWhileOpen: z.enum(['counts', 'names']),
  /** The days on which, besides Saturdays and Sundays, no circulation ends: the secretariat’s holidays. */
  holidays: z
    .array(z.strictObject({ on: z.iso.date(), name: line(80) }))
    .check(z.maxLength(60, 'At most 60 holidays fit here.')),
});
export type Procedure = z.infer<typeof Procedure>;

export const editProcedure = route({
  does: 'C03',
  method: 'PUT',
  path: '/api/groups/:groupId/procedure',
  edits: true,
  input: z.strictObject({ groupId: z.uuid(), procedure: Procedure }),
  reply: z.object({ version: z.int() }),
});
