import { Trans } from '@lingui/react/macro';
import { useEffect, useMemo, useRef } from 'react';
import type { Comment, FrozenParagraph } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import type { Arrivals } from './arrivals';
import type { AskedComment } from './asked-comment';
import type { useComposing } from './composing';
import type { useLatestWords } from './latest-words';
import type { useMoving } from './moving';
import { moved, type useOutbox } from './outbox';
import { OutgoingCard } from './outgoing-card';
import { ParagraphRow, type RowActs } from './paragraph-row';
import { emptyParts } from './parts';
import type { useReadTicks } from './read-ticks';
import { useReview, type Outgoing } from './review';
import { SelectionBar } from './selection-bar';
import type { Selected } from './selected-words';
import type { Chosen } from './toolbar';
import { Writing } from './writing';

export interface RowsProps {
  paragraphs: readonly FrozenParagraph[];
  /** Those that the filter lets through, and all. */
  comments: readonly Comment[];
  all: readonly Comment[];
  arrivals: Arrivals;
  chosen: Chosen;
  ticks: ReturnType<typeof useReadTicks>;
  composing: ReturnType<typeof useComposing>;
  words: ReturnType<typeof useLatestWords>;
  outbox: ReturnType<typeof useOutbox>;
  moving: ReturnType<typeof useMoving>;
  /** The comment that the address names. */
  asked: AskedComment | null;
}

const none: readonly Comment[] = [];

/** Every paragraph with its comments, and what is being written. */
export function Rows(props: RowsProps) {
  const { paragraphs, comments, all, arrivals, chosen, ticks, composing, moving, asked } = props;
  const { rights } = useReview();
  const byId = useMemo(() => grouped(comments), [comments]);
  const total = useMemo(() => grouped(all), [all]);
  const empty = emptyParts(paragraphs, (id) => total.has(id) || arrivals.waiting.has(id));
  const begin = (mode: 'comment' | 'wording') => (id: string, place: Selected | null) => {
    const paragraph = paragraphs.find((it) => it.id === id);
    if (paragraph) composing.begin(paragraph, place, mode);
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
            outgoing={<Going {...props} paragraph={it} />}
          >
            <Writing {...props} paragraph={it} />
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

function Going({
  outbox,
  composing,
  paragraph,
  paragraphs,
  all,
}: RowsProps & { paragraph: FrozenParagraph }) {
  const { version, me } = useReview();
  // The group may hear of a comment before its author hears that it has arrived: it is not to be seen twice.
  const hasArrived = ({ words, state }: Outgoing) =>
    state === 'sending' &&
    all.some(
      (it) => it.authorId === me.id && it.paragraphId === words.paragraphId && it.text === words.text.trim(),
    );
  const own = outbox.outgoing.filter((it) => it.words.paragraphId === paragraph.id && !hasArrived(it));
  const again = ({ words }: Outgoing) => {
    if (words.versionId === version.id) {
      outbox.send(words);
      return;
    }
    const text = paragraphs.find(({ id }) => id === words.paragraphId)?.text;
    outbox.drop(words.key);
    composing.discard(words);
    outbox.send(moved(words, version.id, text));
  };
  return own.map((it) => (
    <OutgoingCard
      key={it.words.key}
      outgoing={it}
      again={() => again(it)}
      edit={() => {
        outbox.drop(it.words.key);
        composing.put({ ...it.words, versionId: version.id });
      }}
    />
  ));
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
