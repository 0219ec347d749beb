import type { CallView, UnRegion } from '@lib/contracts';

/** A call as the database has it: with the latest of its announced ends, and whom it asks. */
export interface CallRow extends Omit<CallView, 'isOpen'> {
  readonly groupId: string;
  /** The regions whose Parties are asked; null where all are. */
  readonly regions: UnRegion[] | null;
}

const columns = `
  id, group_id as "groupId", number, kind, subject, issued_at as "issuedAt", closes_at as "closesAt", zone, regions`;

/** The calls of a group, the latest first. */
export const callsOfGroup = `select ${columns} from nomination_call where group_id = $1 order by issued_at desc, id`;
export const oneCall = `select ${columns} from nomination_call where id = $1 and group_id = $2`;
/** The calls of all groups that are open at a time. */
export const openCalls = `select ${columns} from nomination_call where closes_at > $1 order by issued_at, id`;

export const stageOf = 'select stage from cycle where group_id = $1';

/** What is known of a Party: never typed in. */
export const partyFacts = `
  select code as party, region, ldc, sids from party where code = $1 and is_party`;

export const viewOf = (
  { id, number, kind, subject, issuedAt, closesAt, zone }: CallRow,
  now: Date,
): CallView => ({
  id,
  number,
  kind,
  subject,
  issuedAt,
  closesAt,
  zone,
  isOpen: now < closesAt,
});
