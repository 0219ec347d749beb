import { Trans } from '@lingui/react/macro';
import { useEffect, useMemo, useRef } from 'react';
import type { Comment, FrozenParagraph } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import type { Arrivals } from './arrivals';
import type { AskedComment } from './asked-comment';
import { Going, isComment } from './going';
import type { useMoving } from './moving';
import { ParagraphRow, type RowActs } from './paragraph-row';
import { emptyParts } from './parts';
import type { useReadTicks } from './read-ticks';
import { useReview } from './review';
import { SelectionBar } from './selection-bar';
import type { Selected } from './selected-words';
import type { Chosen } from './toolbar';
import { Writing, type Writings } from './writing';

export interface RowsProps extends Writings {
  paragraphs: readonly FrozenParagraph[];
  /** Those that the filter lets through. */
  comments: readonly Comment[];
  arrivals: Arrivals;
  chosen: Chosen;
  ticks: ReturnType<typeof useReadTicks>;
  moving: ReturnType<typeof useMoving>;
  /** The comment that the address names. */
  asked: AskedComment | null;
}

const none: readonly Comment[] = [];

/** Every paragraph with its comments, and what is being written. */
export function Rows(props: RowsProps) {
  const { paragraphs, comments, all, arrivals, chosen, ticks, composing, moving, asked } = props;
  const { rights } = useReview();
  const byId = useGrouped(comments);
  const total = useGrouped(all);
  const written = writtenOn(props);
  const empty = emptyParts(paragraphs, (id) => total.has(id) || arrivals.waiting.has(id));
  const begin = (mode: 'comment' | 'wording') => (id: string, place: Selected | null) => {
    const paragraph = paragraphs.find((it) => it.id === id);
    if (paragraph) composing.write(paragraph, place, mode);
  };
  const act = useStable<RowActs>({
    tick: ticks.tick,
    comment: (id) => begin('comment')(id, null),
    suggest: (id) => begin('wording')(id, null),
    show: arrivals.show,
  });
  return (
    <>
      {paragraphs.map((it) => {
        const own = byId.get(it.id) ?? none;
        const words = composing.open.get(it.id);
        return (
          <ParagraphRow
            key={it.id}
            paragraph={it}
            comments={own}
            hidden={(total.get(it.id) ?? none).length - own.length}
            waiting={(arrivals.waiting.get(it.id) ?? none).length}
            empty={empty.get(it.id) ?? null}
            active={moving.activeId === it.id}
            read={ticks.read.has(it.id)}
            withProposals={chosen.withProposals}
            chosen={words?.anchor ?? null}
            asked={asked?.paragraphId === it.id ? asked : null}
            act={act}
            outgoing={written.has(it.id) && <Going {...props} on={(id) => id === it.id} />}
          >
            {written.has(it.id) && <Writing {...props} paragraph={it} />}
          </ParagraphRow>
        );
      })}
      {rights.comment && (
        <SelectionBar
          comment={(it) => begin('comment')(it.paragraphId, it)}
          suggest={(it) => begin('wording')(it.paragraphId, it)}
        />
      )}
      <div className="sticky-b">
        <button type="button" className="b p s" onClick={moving.nextUnread}>
          <Trans>Next unread</Trans>
          <Icon name="arrow" />
        </button>
      </div>
    </>
  );
}

/** The paragraphs on which something is being written, or is on its way: only they are drawn with the page each time. */
function writtenOn({ composing, outbox }: RowsProps): ReadonlySet<string> {
  const begun = [...composing.open.values(), ...composing.others.map(({ words }) => words)];
  const going = outbox.outgoing.filter(isComment).map(({ sending }) => sending.words);
  return new Set([...begun, ...going].map(({ paragraphId }) => paragraphId));
}

/** The comments of each paragraph: the same list as before for those where nothing has changed. */
function useGrouped(comments: readonly Comment[]): ReadonlyMap<string, readonly Comment[]> {
  const last = useRef<ReadonlyMap<string, readonly Comment[]>>(new Map());
  return useMemo(() => {
    const now = new Map(grouped(comments));
    for (const [id, own] of now) {
      const before = last.current.get(id);
      if (before?.length === own.length && before.every((it, i) => it === own[i])) now.set(id, before);
    }
    last.current = now;
    return now;
  }, [comments]);
}

function grouped(comments: readonly Comment[]): ReadonlyMap<string, readonly Comment[]> {
  const byId = new Map<string, Comment[]>();
  for (const it of comments) {
    const own = byId.get(it.paragraphId);
    if (own) own.push(it);
    else byId.set(it.paragraphId, [it]);
  }
  return byId;
}

/** The same functions for as long as the page lives, doing what the last ones would. */
function useStable<T extends object>(functions: T): T {
  const latest = useRef(functions);
  useEffect(() => {
    latest.current = functions;
  });
  return useMemo(
    () =>
      Object.fromEntries(
        Object.keys(latest.current).map((name) => [
          name,
          (...given: unknown[]) =>
            (latest.current as Record<string, (...it: unknown[]) => unknown>)[name]?.(...given),
        ]),
      ) as T,
    [],
  );
}
