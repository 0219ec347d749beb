import * as z from 'zod/mini';
import { route } from './route';

/**
 * From what members keep away, as was found of the interests that they had disclosed; of a disclosure nothing else is
 * told. All of the group to the chair and the secretariat, their own to a member.
 */
export const readRestrictions = route({
  does: 'I03',
  method: 'GET',
  path: '/api/groups/:groupId/restrictions',
  shows: 'restrictions',
  input: z.strictObject({ groupId: z.uuid() }),
  reply: z.object({
    restrictions: z.array(z.object({ personId: z.uuid(), name: z.string(), restriction: z.string() })),
  }),
});
