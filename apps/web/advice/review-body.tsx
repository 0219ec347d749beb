import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import type { Comment } from '@lib/contracts';
import { newKey } from '@web/app/api';
import { InTurn } from '@web/app/in-turn';
import { openOverlay } from '@web/app/overlay';
import { Fault } from '@web/ui/fault';
import { useAskedComment } from './asked-comment';
import { useComposing } from './composing';
import { Contents } from './contents';
import { byNumber, filtered } from './filters';
import { hasTitle, Masthead } from './masthead';
import { useMoving } from './moving';
import { PlainComment, ToPlainComment } from './plain-comment';
import { useReadTicks } from './read-ticks';
import { ReviewContext } from './review';
import { useReviewing, type Reviewed } from './reviewing';
import { RoundCard } from './round-card';
import { Removed } from './removed';
import { Rows } from './rows';
import { Toolbar, type Chosen } from './toolbar';
import { UndoToast } from './undo-toast';

const none: readonly Comment[] = [];

export function ReviewBody({ here, draft, version, paragraphs }: Reviewed) {
  const { t } = useLingui();
  const { groupId, me } = here;
  const base = `${here.base}/advice/${draft.id}`;
  const { review, view, all, arrivals, outbox, justSent, over } = useReviewing({
    here,
    draft,
    version,
    paragraphs,
  });
  const { rights, isNew } = review;
  const ticks = useReadTicks(me.id, version.id);
  const [chosen, setChosen] = useState<Chosen>({ filter: 'all', party: null, withProposals: true });
  const of = { groupId, draftId: draft.id, personId: me.id };
  const composing = useComposing({ ...of, versionId: version.id, send: outbox.send });
  const moving = useMoving({
    paragraphs,
    read: ticks.read,
    tick: ticks.tick,
    begin: rights.comment ? composing.write : null,
  });

  const { filter, party } = chosen;
  const reading = useMemo(() => ({ personId: me.id, isNew }), [me.id, isNew]);
  const ordered = useMemo(() => [...arrivals.shown].sort(byNumber), [arrivals.shown]);
  const shown = useMemo(() => filtered(ordered, filter, party, reading), [ordered, filter, party, reading]);
  const asked = useAskedComment(all ?? none, shown, ({ paragraphId }) => {
    setChosen((it) => ({ ...it, filter: 'all', party: null }));
    if (arrivals.paused) arrivals.pause(false);
    arrivals.show(paragraphId);
  });
  const first = paragraphs[0];
  const fits =
    first?.kind === 'title' &&
    [...ordered, ...arrivals.waiting.values()].flat().every((it) => it.paragraphId !== first.id);
  const parts = {
    base,
    paragraphs,
    comments: shown,
    all: ordered,
    arrivals,
    chosen,
    ticks,
    composing,
    outbox,
    moving,
    asked,
  };
  return (
    <ReviewContext.Provider value={review}>
      <InTurn name="tool">
        <Toolbar
          base={base}
          round={draft.round}
          comments={ordered}
          shown={shown.length}
          reading={reading}
          chosen={chosen}
          choose={(some) => setChosen((it) => ({ ...it, ...some }))}
          links={here.desk ? deskLinks(base, t`Working text`, t`Finalise`) : []}
        />
      </InTurn>
      <div className="lay">
        <InTurn name="out">
          <Contents paragraphs={paragraphs} comments={ordered} read={ticks.read} activeId={moving.activeId} />
        </InTurn>
        <InTurn name="text">
          <div>
            <Masthead title={!hasTitle(paragraphs)} fits={fits}>
              <ToPlainComment />
              <RoundCard base={base} arrivals={arrivals} keys={() => openOverlay('keys')} />
              {view.error && !view.data && <Fault error={view.error} retry={() => void view.refetch()} />}
              {view.isPending && (
                <p className="sm mut">
                  <Trans>Loading the comments…</Trans>
                </p>
              )}
            </Masthead>
            <Rows {...parts} />
            <Removed {...parts} />
            <PlainComment />
          </div>
        </InTurn>
      </div>
      {justSent && (
        <UndoToast
          key={justSent.comment.id}
          {...justSent}
          back={(words) => void composing.bring({ ...words, key: newKey() })}
          over={over}
        />
      )}
    </ReviewContext.Provider>
  );
}

const deskLinks = (base: string, working: string, finalise: string) => [
  { href: `${base}/edit`, label: working },
  { href: `${base}/finalise`, label: finalise },
];
