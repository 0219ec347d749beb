import { quoted } from './kinds';
import type { Section } from './letter';
import { rosterNews } from './roster-news';
import { draftOf, ofType, type Told, whoOf } from './told';
import type { Words } from './words';

/** What a message tells of what is new. */
export interface News {
  /** How much of what there is, for the subject. */
  what: string;
  sections: Section[];
}

/** A subject names so many kinds of news; of more it says that there are more. */
const MOST_NAMED = 2;

const placeOf = (number: string): string => number.slice(0, number.lastIndexOf('.'));

/** Things by what they have in common, in the order in which each came first. */
function grouped<T>(things: readonly T[], by: (it: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const it of things) groups.set(by(it), [...(groups.get(by(it)) ?? []), it]);
  return [...groups];
}

/** The answer that a comment got, and why. */
function answer({ payload: { number, answer: it } }: Told<'comment.answered'>, words: Words): string {
  const says = words.say('news.answer', { number, disposition: it.disposition });
  return it.reason === '' ? says : words.say('news.reason', { says, reason: quoted(it.reason) });
}

function reaction(it: Told, words: Words): string {
  const { number } = it.payload as { number: string };
  const who = whoOf(it, words);
  return words.say(it.type === 'reply.added' ? 'news.reply' : 'news.support', { who, number });
}

/** The comments on one text, paragraph by paragraph. */
function comments(told: readonly Told<'comment.added'>[], words: Words): string[] {
  return grouped(told, (it) => placeOf(it.payload.comment.number)).map(([place, on]) => {
    const by = words.list([...new Set(on.map((it) => whoOf(it, words)))]);
    return words.say('news.paragraph', { place, count: on.length, by });
  });
}

/** Says what is new, topic by topic: first what concerns the reader most. */
export function newsOf(told: readonly Told[], titles: ReadonlyMap<string, string>, words: Words): News {
  const [answers, added] = [ofType(told, 'comment.answered'), ofType(told, 'comment.added')];
  const reactions = told.filter(({ topic }) => topic === 'replies');
  const changes = rosterNews(
    told.filter(({ topic }) => topic === 'group'),
    words,
  );
  const supports = ofType(told, 'comment.supported').length;
  const counts = {
    answers: answers.length,
    comments: added.length,
    replies: reactions.length - supports,
    supports,
    changes: changes.length,
  };
  const texts = grouped(added, (it) => it.payload.draftId).map(([draftId, on]) => ({
    heading: words.say('news.comments', { title: titles.get(draftId) ?? '' }),
    items: comments(on, words),
  }));
  const sections = [
    { heading: words.say('news.answers'), items: answers.map((it) => answer(it, words)) },
    { heading: words.say('news.replies'), items: reactions.map((it) => reaction(it, words)) },
    ...texts,
    { heading: words.say('news.group'), items: changes },
  ];
  return { what: counted(counts, words), sections: sections.filter(({ items }) => items.length > 0) };
}

function counted(
  counts: Record<'answers' | 'comments' | 'replies' | 'supports' | 'changes', number>,
  words: Words,
) {
  const all = (Object.keys(counts) as (keyof typeof counts)[]).filter((it) => counts[it] > 0);
  const named = all.slice(0, MOST_NAMED).map((it) => words.say(`news.count.${it}`, { count: counts[it] }));
  return words.list(all.length > MOST_NAMED ? [...named, words.say('news.more')] : named);
}

/** The one text that all of it is about; null when there are several, or something else. */
export function soleDraft(told: readonly Told[]): string | null {
  const [first, ...others] = [...new Set(told.map(draftOf))];
  return others.length === 0 ? (first ?? null) : null;
}
