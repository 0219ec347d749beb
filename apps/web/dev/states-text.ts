import { msg } from '@lingui/core/macro';
import { listComments, readDraft, type Comment, type DraftHead } from '@lib/contracts';
import { changed, never, refused, type Change } from './change';
import { as, later, minutes, type State, type Where } from './state';

type Round = NonNullable<DraftHead['round']>;

const drafted = (change: (draft: DraftHead) => DraftHead): Change =>
  changed(readDraft, ({ draft }) => ({ draft: change(draft) }));
const commented = (change: (comments: Comment[]) => Comment[]): Change =>
  changed(listComments, (it) => ({ ...it, comments: change(it.comments) }));

/** The text in a comment round of this state, whatever has become of it in the demonstration. */
const inRound = (where: Where, state: Round['state'] = 'open'): Change =>
  drafted((draft) => ({
    ...draft,
    state: state === 'closed' ? 'drafting' : 'commenting',
    round: {
      ...{ id: where.groupId, n: 2, zone: 'UTC', state, movedFrom: null },
      versionId: draft.current?.id ?? where.groupId,
      opensAt: later(where, minutes(-9_000)),
      closesAt: later(where, minutes(state === 'open' ? 9_000 : -90)),
    },
  }));

/** So many of each comment, under ids and numbers of their own. */
const many = (comments: Comment[], times: number): Comment[] =>
  Array.from({ length: times }, (_, i) =>
    comments.map((it) => ({
      ...it,
      id: it.id.replace(/^.{8}/, String(i).padStart(8, '0')),
      number: i === 0 ? it.number : `${it.number}${String(i).padStart(2, '0')}`,
    })),
  ).flat();

const thread = (it: Comment): Comment => ({
  ...it,
  replies: Array.from({ length: 6 }, (_, i) => ({
    id: it.id.replace(/^.{8}/, String(i).padStart(8, '1')),
    authorId: it.authorId,
    party: it.party,
    text: `Reply ${String(i + 1)}: a sample.`,
    at: it.at,
  })),
});

const inOtherLanguages = ['نؤيد هذه الفقرة بقوة.', '我们建议在此处补充供资来源。', 'Qui en décidera ?'];

export const textStates: readonly State[] = [
  {
    name: 'text-loading',
    title: msg`Text: comments on their way`,
    at: 'draft',
    changes: () => [never(listComments)],
  },
  {
    name: 'text-fault',
    title: msg`Text: something went wrong`,
    at: 'draft',
    changes: () => [refused(readDraft, 'internal')],
  },
  {
    name: 'text-comments-fault',
    title: msg`Text: comments cannot be had`,
    at: 'draft',
    changes: () => [refused(listComments, 'unavailable')],
  },
  {
    name: 'text-no-comments',
    title: msg`Text: no comments yet`,
    at: 'draft',
    changes: (where) => [as(where, 'member'), inRound(where), commented(() => [])],
  },
  {
    name: 'text-ended',
    title: msg`Text: the time for comments is over`,
    at: 'draft',
    changes: (where) => [as(where, 'member'), inRound(where, 'ended')],
  },
  {
    name: 'text-closed',
    title: msg`Text: the comment round is closed`,
    at: 'draft',
    changes: (where) => [as(where, 'member'), inRound(where, 'closed')],
  },
  {
    name: 'text-observer',
    title: msg`Text: for an observer`,
    at: 'draft',
    changes: (where) => [as(where, 'observer')],
  },
  {
    name: 'text-not-issued',
    title: msg`Text: not issued yet`,
    at: 'draft',
    changes: (where) => [as(where, 'member'), drafted((draft) => ({ ...draft, current: null, round: null }))],
  },
  {
    name: 'text-gone-words',
    title: msg`Text: comments whose words have gone`,
    at: 'draft',
    changes: () => [
      commented((all) =>
        all.map((it) => ({ ...it, anchor: it.anchor && { ...it.anchor, quote: 'words that have gone' } })),
      ),
    ],
  },
  {
    name: 'text-long-thread',
    title: msg`Text: a long thread`,
    at: 'draft',
    changes: (where) => [inRound(where), commented((all) => all.map(thread))],
  },
  {
    name: 'text-languages',
    title: msg`Text: comments in other languages`,
    at: 'draft',
    changes: () => [
      commented((all) => all.map((it, i) => ({ ...it, text: inOtherLanguages[i % 3] ?? it.text }))),
    ],
  },
  {
    name: 'text-many',
    title: msg`Text: more than two hundred comments`,
    at: 'draft',
    changes: (where) => [inRound(where), commented((all) => many(all, 10))],
  },
];
