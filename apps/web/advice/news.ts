import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { useCallback, useMemo, useRef } from 'react';
import type { Comment, FrozenParagraph } from '@lib/contracts';
import { announce } from '@web/app/announce';
import { partyName } from '@web/ui/party';
import type { Arrivals } from './arrivals';
import { useBatched } from './arrivals';
import { dispositionLabels } from './labels';
import type { Somebody } from './review';

/** What others do is said at most once in so many milliseconds. */
const every = 5_000;
/** So much of one kind is said one by one. */
const most = 3;

interface Here {
  arrivals: Arrivals;
  /** All comments that there are by now, or undefined while they load. */
  comments: readonly Comment[] | undefined;
  paragraphs: readonly FrozenParagraph[];
  people: ReadonlyMap<string, Somebody>;
  personId: string;
}

/** Says politely what comments came and where, and what became of the reader's own, however much it is at once. */
export function useNews({
  arrivals: { waiting, paused },
  comments,
  paragraphs,
  people,
  personId,
}: Here): void {
  const sayArrived = useArrived(paragraphs, people);
  const sayAnswered = useAnswered(people);
  const arrived = useMemo(() => [...waiting.values()].flat(), [waiting]);
  const answered = useNewlyAnswered(comments, personId);
  const ids = useMemo(
    () => (paused ? [] : [...arrived.map(({ id }) => id), ...answered.map(keyOf)]),
    [arrived, answered, paused],
  );
  const say = useCallback(
    (news: readonly string[]) => {
      const came = arrived.filter(({ id }) => news.includes(id));
      const told = answered.filter((it) => news.includes(keyOf(it)));
      announce([...(came.length > 0 ? [sayArrived(came)] : []), ...sayAnswered(told)].join(' '));
    },
    [arrived, answered, sayArrived, sayAnswered],
  );
  useBatched(ids, say, every);
}

/** An answer that is changed is another one. */
const keyOf = ({ id, answer }: Comment): string => `${id} ${answer?.at.toISOString() ?? ''}`;

/** Comments of the reader's own that somebody else has answered since the page came. */
function useNewlyAnswered(comments: readonly Comment[] | undefined, personId: string): readonly Comment[] {
  const known = useRef<ReadonlySet<string> | null>(null);
  return useMemo(() => {
    const own = (comments ?? []).filter((it) => it.authorId === personId && it.answer);
    if (comments) known.current ??= new Set(own.map(keyOf));
    return own.filter((it) => it.answer?.by !== personId && !known.current?.has(keyOf(it)));
  }, [comments, personId]);
}

/** Which comments came, in one sentence. */
function useArrived(paragraphs: readonly FrozenParagraph[], people: Here['people']) {
  const { t, i18n } = useLingui();
  return useCallback(
    (arrived: readonly Comment[]): string => {
      const whose = (it: Comment) =>
        it.party ? partyName(it.party, i18n.locale) : (people.get(it.authorId)?.name ?? '');
      const byParagraph = new Map<string, Comment[]>();
      for (const it of arrived)
        byParagraph.set(it.paragraphId, [...(byParagraph.get(it.paragraphId) ?? []), it]);
      const list = new Intl.ListFormat(i18n.locale);
      const parts = [...byParagraph].map(([id, comments]) => {
        const label = paragraphs.find((it) => it.id === id)?.label ?? '';
        const [names, count] = [list.format(new Set(comments.map(whose))), comments.length];
        return count > 2 ? t`${count} comments on paragraph ${label}` : t`${names} on paragraph ${label}`;
      });
      const more = parts.length - most;
      const told = parts.slice(0, most).join('; ');
      return more > 0 ? t`New: ${told}; and on ${more} more paragraphs.` : t`New: ${told}.`;
    },
    [paragraphs, people, i18n.locale, t],
  );
}

/** What became of comments, a sentence for each. Members speak for a Party, and of them the chair alone answers. */
function useAnswered(people: Here['people']) {
  const { t, i18n } = useLingui();
  return useCallback(
    (answered: readonly Comment[]): string[] => {
      const count = answered.length;
      if (count > most)
        return [
          plural(count, {
            one: '# of your comments was answered.',
            other: '# of your comments were answered.',
          }),
        ];
      return answered.flatMap(({ number, answer }) => {
        if (!answer) return [];
        const somebody = people.get(answer.by);
        const what = i18n._(dispositionLabels[answer.disposition].label).toLocaleLowerCase(i18n.locale);
        const name = somebody?.name ?? '';
        return answer.acting || !somebody?.party
          ? t`${name} answered comment ${number}: ${what}.`
          : t`The Chair answered comment ${number}: ${what}.`;
      });
    },
    [people, i18n, i18n.locale, t],
  );
}
