import { useLingui } from '@lingui/react/macro';
import { useCallback, useMemo } from 'react';
import type { Comment, FrozenParagraph } from '@lib/contracts';
import { announce } from '@web/app/announce';
import { partyName } from '@web/ui/party';
import type { Arrivals } from './arrivals';
import { useBatched } from './arrivals';
import type { Somebody } from './review';

/** What others add is said at most once in so many milliseconds. */
const every = 5_000;

/** Says politely what comments came and where, in one sentence however many came. */
export function useNews(
  { waiting, paused }: Arrivals,
  paragraphs: readonly FrozenParagraph[],
  people: ReadonlyMap<string, Somebody>,
): void {
  const { t, i18n } = useLingui();
  const arrived = useMemo(() => [...waiting.values()].flat(), [waiting]);
  const ids = useMemo(() => (paused ? [] : arrived.map(({ id }) => id)), [arrived, paused]);
  const say = useCallback(
    (news: readonly string[]) => {
      const whose = (it: Comment) =>
        it.party ? partyName(it.party, i18n.locale) : (people.get(it.authorId)?.name ?? '');
      const byParagraph = new Map<string, Comment[]>();
      for (const it of arrived)
        if (news.includes(it.id))
          byParagraph.set(it.paragraphId, [...(byParagraph.get(it.paragraphId) ?? []), it]);
      const list = new Intl.ListFormat(i18n.locale);
      const parts = [...byParagraph].map(([id, comments]) => {
        const label = paragraphs.find((it) => it.id === id)?.label ?? '';
        const [names, count] = [list.format(new Set(comments.map(whose))), comments.length];
        return count > 2 ? t`${count} comments on paragraph ${label}` : t`${names} on paragraph ${label}`;
      });
      const more = parts.length - 3;
      const told = parts.slice(0, 3).join('; ');
      announce(more > 0 ? t`New: ${told}; and on ${more} more paragraphs.` : t`New: ${told}.`);
    },
    [arrived, paragraphs, people, i18n.locale, t],
  );
  useBatched(ids, say, every);
}
