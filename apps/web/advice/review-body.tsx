import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo, useState } from 'react';
import {
  readRoster,
  type Comment,
  type DraftHead,
  type FrozenParagraph,
  type VersionHead,
} from '@lib/contracts';
import { announce } from '@web/app/announce';
import { newKey } from '@web/app/api';
import { isConnected } from '@web/app/connection';
import { useView } from '@web/app/query';
import type { Sending } from '@web/kept/sending';
import { Fault } from '@web/ui/fault';
import { useActs } from './acts';
import { useArrivals } from './arrivals';
import { useComments } from './comments';
import { useComposing } from './composing';
import { Contents } from './contents';
import { byNumber, filtered } from './filters';
import { KeysDialog } from './keys-dialog';
import { useNew } from './last-visit';
import { hasTitle, Masthead } from './masthead';
import type { Inside } from './members-only';
import { useMoving } from './moving';
import { useNews } from './news';
import { useOutbox } from './outbox';
import { useOwnSupport, useRefusedSupport } from './own-support';
import { peopleOf } from './people';
import { useReadTicks } from './read-ticks';
import { Removed } from './removed';
import { ReviewContext, type Review } from './review';
import { rightsOf } from './rights';
import { RoundCard } from './round-card';
import { Rows } from './rows';
import { Toolbar, type Chosen } from './toolbar';
import { UndoToast, type JustSent } from './undo-toast';

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
  const { comments: heard, view, addOwn } = useComments(groupId, draft.id);
  const [justSent, setJustSent] = useState<JustSent | null>(null);
  const arrived = (it: Sending, comment: Comment | null) => {
    if (it.kind === 'comment' && comment) {
      addOwn(comment);
      setJustSent({ comment, words: it.words });
      announce(t`Comment sent.`);
      return;
    }
    if (it.kind === 'reply') announce(t`Reply sent.`);
    // The journal tells of it; where it cannot, the list is read again.
    if (!isConnected()) void view.refetch();
  };
  const late = draft.round?.state === 'ended';
  const outbox = useOutbox({ groupId, draftId: draft.id, personId: me.id, late, arrived });
  const { outgoing, send, takeBack } = outbox;
  const act = useActs(groupId, draft.id, send);
  const all = useOwnSupport(heard, outgoing, me.party);
  useRefusedSupport(outgoing, takeBack);
  const roster = useView(readRoster, { groupId }).data;
  const people = useMemo(() => peopleOf(roster), [roster]);
  const arrivals = useArrivals(all, me.id);
  useNews(arrivals, paragraphs, people);
  const isNew = useNew(me.id, draft.id, arrivals.shown);
  const ticks = useReadTicks(me.id, version.id);
  const [chosen, setChosen] = useState<Chosen>({ filter: 'all', party: null, withProposals: true });
  const [keys, setKeys] = useState(false);
  const composing = useComposing({
    groupId,
    draftId: draft.id,
    personId: me.id,
    versionId: version.id,
    send,
  });
  const isCurrent = draft.current?.id === version.id;
  const rights = useMemo(() => {
    const own = rightsOf(roles, draft);
    return isCurrent ? own : { ...own, comment: false };
  }, [roles, draft, isCurrent]);
  const moving = useMoving({
    paragraphs,
    read: ticks.read,
    tick: ticks.tick,
    begin: rights.comment ? composing.write : null,
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
    outgoing,
    takeBack,
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
        </div>
      </div>
      {justSent && (
        <UndoToast
          key={justSent.comment.id}
          {...justSent}
          back={(words) => void composing.bring({ ...words, key: newKey() })}
          over={() => setJustSent(null)}
        />
      )}
      {keys && <KeysDialog close={() => setKeys(false)} />}
    </ReviewContext.Provider>
  );
}

const deskLinks = (base: string, working: string, finalise: string) => [
  { href: `${base}/edit`, label: working },
  { href: `${base}/finalise`, label: finalise },
];
