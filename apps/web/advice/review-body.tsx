import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useMemo, useState } from 'react';
import { type Comment, type DraftHead, type FrozenParagraph, type VersionHead } from '@lib/contracts';
import { announce } from '@web/app/announce';
import { Fault } from '@web/ui/fault';
import { useActs } from './acts';
import { useArrivals } from './arrivals';
import { useComments } from './comments';
import { useComposing } from './composing';
import { Contents } from './contents';
import { useFaultSentence } from './fault-sentence';
import { byNumber, filtered } from './filters';
import { KeysDialog } from './keys-dialog';
import { useNew } from './last-visit';
import { hasTitle, Masthead } from './masthead';
import type { Inside } from './members-only';
import { useMoving } from './moving';
import { useNews } from './news';
import { useOutbox } from './outbox';
import { usePeopleById } from './people';
import { useReadTicks } from './read-ticks';
import { PlainComment, ToPlainComment } from './plain-comment';
import { ReviewContext, type Review } from './review';
import { rightsOf } from './rights';
import { RoundCard } from './round-card';
import { Removed, Rows } from './rows';
import { Toolbar, type Chosen } from './toolbar';

interface Props {
  here: Inside;
  draft: DraftHead;
  version: VersionHead;
  paragraphs: readonly FrozenParagraph[];
}

export function ReviewBody({ here, draft, version, paragraphs }: Props) {
  const { t } = useLingui();
  const { groupId, me, roles } = here;
  const base = `${here.base}/advice/${draft.id}`;
  const explain = useFaultSentence();
  const act = useActs(groupId, draft.id, explain);
  const { comments: all, view, addOwn } = useComments(groupId, draft.id);
  const people = usePeopleById(groupId);
  const arrivals = useArrivals(all, me.id);
  useNews(arrivals, paragraphs, people);
  const isNew = useNew(me.id, draft.id, arrivals.shown);
  const ticks = useReadTicks(me.id, version.id);
  const [chosen, setChosen] = useState<Chosen>({ filter: 'all', party: null, withProposals: true });
  const [keys, setKeys] = useState(false);
  const composing = useComposing({ personId: me.id, draftId: draft.id, versionId: version.id });
  const sent = useCallback(
    (comment: Comment) => {
      addOwn(comment);
      announce(t`Comment sent.`);
    },
    [addOwn, t],
  );
  const outbox = useOutbox({ groupId, draftId: draft.id, personId: me.id, explain, sent });
  const isCurrent = draft.current?.id === version.id;
  const rights = useMemo(() => {
    const own = rightsOf(roles, draft);
    return isCurrent ? own : { ...own, comment: false };
  }, [roles, draft, isCurrent]);
  const moving = useMoving({
    paragraphs,
    read: ticks.read,
    tick: ticks.tick,
    begin: rights.comment ? composing.begin : null,
    help: () => setKeys(true),
  });

  const reading = { personId: me.id, isNew };
  const ordered = [...arrivals.shown].sort(byNumber);
  const shown = filtered(ordered, chosen.filter, chosen.party, reading);
  const review: Review = {
    groupId,
    draft,
    version,
    paragraphs,
    me: { id: me.id, party: me.party },
    people,
    rights,
    isNew,
    act,
  };
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
  };
  return (
    <ReviewContext.Provider value={review}>
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
      <div className="lay">
        <Contents paragraphs={paragraphs} comments={ordered} read={ticks.read} activeId={moving.activeId} />
        <div>
          <Masthead title={!hasTitle(paragraphs)} fits={fits}>
            <ToPlainComment />
            <RoundCard base={base} arrivals={arrivals} keys={() => setKeys(true)} />
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
      </div>
      {keys && <KeysDialog close={() => setKeys(false)} />}
    </ReviewContext.Provider>
  );
}

const deskLinks = (base: string, working: string, finalise: string) => [
  { href: `${base}/edit`, label: working },
  { href: `${base}/finalise`, label: finalise },
];
