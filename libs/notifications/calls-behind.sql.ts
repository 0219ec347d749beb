import type { UnRegion } from '@lib/contracts';

const root = (it: string): string =>
  `case ${it}.kind when 'supplementary_call' then coalesce(${it}.relates_to, ${it}.id) else ${it}.id end`;

/** The calls that are one with a call: the first of them, and all that supplement it. */
export const callsWith = (id: string): string => `
  select c.id from notification o join notification c on c.group_id = o.group_id
   where o.id = ${id} and c.kind in ('call', 'supplementary_call') and ${root('c')} = ${root('o')}`;

/** A call for nominations, as it stands behind what follows on it. */
export interface CallBehind {
  readonly id: string;
  readonly number: string | null;
  readonly isSupplementary: boolean;
  /** The regions whose Parties it asks; null where all are. */
  readonly regions: readonly UnRegion[] | null;
  /** Itself, and all calls that are one with it. */
  readonly allWith: readonly string[];
}

/** The call that a notification is, or follows on through whatever lies between; with the regions that it asks. */
export const callBehind = `
  with recursive behind as (
    select id, kind, relates_to, number from notification where id = $1
    union all
    select n.id, n.kind, n.relates_to, n.number from behind b join notification n on n.id = b.relates_to
     where b.kind not in ('call', 'supplementary_call'))
  select b.id, b.number, b.kind = 'supplementary_call' as "isSupplementary",
         (select c.regions from nomination_call c where c.id = b.id) as regions,
         array(${callsWith('b.id')}) as "allWith"
    from behind b where b.kind in ('call', 'supplementary_call')`;
