import type { NumberedItem } from '@lib/contracts';
import { closingOf, openingOf } from './around-the-items.rules';
import { type Happening, onlyOf } from './happenings.rules';
import { narrative, outcomeOf, type Placed, type Proposed } from './outcome.rules';
import { recusedFrom } from './recused.rules';
import type { Sat, Saying } from './saying.rules';

/**
 * The report of a meeting from its journal: who attended, what was taken up and when, who spoke, what was agreed and
 * what is to be done. In running paragraphs, third person, past tense, as reports of meetings are written.
 */
export function draftedReport(happenings: readonly Happening[], sat: Sat, say: Saying): Placed[] {
  const ofItem = itemsOf(happenings);
  return [
    ...placed(openingOf(happenings, sat, say), null),
    ...sat.agenda.flatMap((item) => placed(underItem(item, ofItem.get(item.id) ?? [], sat, say), item.id)),
    ...placed(closingOf(happenings, say, ofItem.get(null) ?? []), null),
  ];
}

const placed = (paragraphs: readonly Proposed[], itemId: string | null): Placed[] =>
  paragraphs.map((it) => ({ ...it, itemId }));

/** What happened under each item; what happened under none stands under null. */
function itemsOf(happenings: readonly Happening[]): Map<string | null, Happening[]> {
  const found = new Map<string | null, Happening[]>();
  let open: string | null = null;
  for (const it of happenings) {
    if (it.type === 'item.opened') open = it.payload.itemId;
    const named = 'itemId' in it.payload ? it.payload.itemId : undefined;
    const itemId = named === undefined ? open : named;
    found.set(itemId, [...(found.get(itemId) ?? []), it]);
    if (it.type === 'item.left' && it.payload.itemId === open) open = null;
  }
  return found;
}

function underItem(item: NumberedItem, all: readonly Happening[], sat: Sat, say: Saying): Proposed[] {
  const { number, title, heading } = item;
  const top: Proposed = { kind: 'heading', text: `Item ${number}. ${title}` };
  const apart = recusedFrom(all, say);
  if (heading) return [top, ...apart];
  const [opened] = onlyOf(all, 'item.opened');
  if (!opened) return [top, narrative('The item was not taken up.'), ...apart];
  return [
    top,
    narrative(`The item was taken up at ${say.time(opened.at)}.${beforeTheGroup(item, say)}`),
    ...apart,
    ...spokenTo(all, say),
    ...all.flatMap((it) => outcomeOf(it, all, say)),
    ...endOf(all, say),
  ];
}

/** The documents that an item is about. */
function beforeTheGroup({ documents }: NumberedItem, say: Saying): string {
  if (documents.length === 0) return '';
  const named = documents.map(({ symbol, title }) => (symbol === '' ? title : `${title} (${symbol})`));
  return ` The ${say.group} had before it: ${named.join('; ')}.`;
}

const statements = [
  ['statement', 'Statements were made by', 'A statement was made by'],
  ['reply', 'Replies were made by', 'A reply was made by'],
  ['point_of_order', 'Points of order were raised by', 'A point of order was raised by'],
] as const;

/** Who spoke, each once, in the order in which they had the floor. */
function spokenTo(all: readonly Happening[], say: Saying): Proposed[] {
  const given = onlyOf(all, 'floor.given');
  const texts = statements.flatMap(([kind, many, one]) => {
    const ids = [
      ...new Set(given.filter(({ payload }) => payload.kind === kind).map(({ payload }) => payload.personId)),
    ];
    return ids.length === 0 ? [] : [`${ids.length === 1 ? one : many} ${say.people(ids)}.`];
  });
  return texts.length === 0 ? [] : [narrative(texts.join(' '))];
}

function endOf(all: readonly Happening[], say: Saying): Proposed[] {
  const left = onlyOf(all, 'item.left').at(-1);
  if (!left) return [];
  const how = left.payload.state === 'deferred' ? 'deferred' : 'closed';
  return [narrative(`The item was ${how} at ${say.time(left.at)}.`)];
}
