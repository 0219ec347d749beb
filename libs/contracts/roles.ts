import * as z from 'zod/mini';

/** What a person may be in a group. The acting chair has the chair's role; the office says which of the two. */
export const Role = z.enum(['secretariat', 'head', 'chair', 'member', 'observer', 'bureau', 'focalPoint']);
export type Role = z.infer<typeof Role>;

/** Who asks, as the authorization matrix names them: a role in the group, the system's admin, or nobody in particular. */
export type Actor = Role | 'admin' | 'public';

/**
 * Where a procedure is, P0 to P14, as the authorization matrix counts: 0 draft, 1 calling, 2 checks, 3 with the
 * Bureau, 4 constituted, 5 agenda, 6 in session, 7 comments open, 8 comments closed or redraft, 9 ballot open,
 * 10 tally, 11 the chair finalises, 12 circulation open, 13 agreed or broken, 14 transmitted, published or closed.
 */
export type Phase = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;

/**
 * Who may read an entry. Each audience includes the ones after it: the staff is secretariat and head; the desk is
 * these and the chair; the group is all of these and the members; everyone in or around the group reads what is public.
 * What is to the Bureau stands in a chamber, and says to it no more than that what it may read has changed.
 */
export const Audience = z.enum(['staff', 'desk', 'group', 'public', 'bureau']);
export type Audience = z.infer<typeof Audience>;
