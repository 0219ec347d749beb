import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSearchParams } from 'wouter';
import type { Comment } from '@lib/contracts';
import { Fault } from '@web/ui/fault';
import { focusNew } from '@web/ui/focus-new';
import { Icon } from '@web/ui/icon';
import { Empty } from '@web/ui/note';
import { partyName } from '@web/ui/party';
import type { Arrivals } from '../arrivals';
import { DraftTabs } from '../draft-tabs';
import { FilterChips, Nothing } from '../filter-chips';
import { filtered } from '../filters';
import { ReviewContext, type Review } from '../review';
import { useReviewing, type Reviewed } from '../reviewing';
import { addressOf, askedIn, turned, type Asked } from './asked';
import { CommentTable } from './comment-table';
import { Download } from './download';
import { inOrder } from './in-order';

export function TableBody(reviewed: Reviewed) {
  const { t } = useLingui();
  const { here, draft } = reviewed;
  const base = `${here.base}/advice/${draft.id}`;
  const { review, view, arrivals } = useReviewing(reviewed);
  const { asked, choose, staying, stay } = useAsked();
  const rows = useRows(review, arrivals.shown, asked, staying);
  const all = arrivals.shown.length;
  const reading = { personId: here.me.id, isNew: review.isNew };
  const show = (some: Partial<Asked>) => choose({ ...asked, ...some });
  return (
    <ReviewContext.Provider value={review}>
      <div className="tool whole">
        <div className="in">
          <DraftTabs base={base} at="table" />
          <span className="grow" />
          <Download rows={rows} />
        </div>
        <div className="in chips" role="group" aria-label={t`Which comments are shown`}>
          <FilterChips
            comments={arrivals.shown}
            shown={rows.length}
            reading={reading}
            wanted={asked}
            choose={show}
          />
        </div>
      </div>
      <div className="wrap pg stack across">
        <Heading review={review} comments={arrivals.shown} />
        {view.error && !view.data && <Fault error={view.error} retry={() => void view.refetch()} />}
        {view.isPending && (
          <p className="sm mut">
            <Trans>Loading the comments…</Trans>
          </p>
        )}
        <Arrived arrivals={arrivals} />
        {rows.length > 0 && (
          <CommentTable
            rows={rows}
            base={base}
            asked={asked}
            turn={(order) => choose(turned(asked, order))}
            stay={stay}
          />
        )}
        {view.data && all === 0 && (
          <Empty title={<Trans>There is no comment yet</Trans>}>
            <Trans>Comments are made in the text; every one of them stands here.</Trans>
          </Empty>
        )}
        {all > 0 && rows.length === 0 && (
          <div className="empty">
            <Nothing wanted={asked} all={all} choose={show} />
          </div>
        )}
      </div>
    </ReviewContext.Provider>
  );
}

/**
 * What the address asks for; choosing is no step that one goes back through. What is answered here stays under the
 * hand that answers it, until something else is asked for.
 */
function useAsked() {
  const [search, setSearch] = useSearchParams();
  const [staying, setStaying] = useState<readonly string[]>([]);
  return {
    asked: askedIn(search),
    choose: (asked: Asked) => {
      setStaying([]);
      setSearch(addressOf(asked), { replace: true });
    },
    staying,
    stay: (id: string) => setStaying((ids) => [...ids, id]),
  };
}

function useRows(review: Review, comments: readonly Comment[], asked: Asked, staying: readonly string[]) {
  const { i18n } = useLingui();
  const { me, isNew, people, paragraphs } = review;
  const through = new Set(filtered(comments, asked.filter, asked.party, { personId: me.id, isNew }));
  const shown = comments.filter((it) => through.has(it) || staying.includes(it.id));
  const speaker = (it: Comment) =>
    it.party ? partyName(it.party, i18n.locale) : (people.get(it.authorId)?.name ?? '');
  return inOrder(shown, asked, { paragraphs: paragraphs.map(({ id }) => id), speaker, locale: i18n.locale });
}

function Heading({ review, comments }: { review: Review; comments: readonly Comment[] }) {
  const unanswered = comments.filter((it) => !it.answer && !it.withdrawn).length;
  const parties = new Set(comments.map(({ party }) => party).filter((it) => it !== null)).size;
  return (
    <div>
      <h1>
        <Trans>Comment table</Trans>
      </h1>
      <p className="mut sm">
        <bdi className="sym" dir="ltr">
          {review.version.symbol}
        </bdi>{' '}
        · <Plural value={comments.length} one="# comment" other="# comments" /> ·{' '}
        <Plural value={parties} one="of # Party" other="of # Parties" /> ·{' '}
        <Plural value={unanswered} _0="all answered" other="# without an answer" />
      </p>
    </div>
  );
}

/** Rows that came while somebody reads wait, as cards do beside the text. */
function Arrived({ arrivals: { waiting, show } }: { arrivals: Arrivals }) {
  const count = [...waiting.values()].flat().length;
  if (count === 0) return null;
  return (
    <button
      type="button"
      className="pill"
      onClick={({ currentTarget }) => {
        focusNew(currentTarget.parentElement);
        [...waiting.keys()].forEach(show);
      }}
    >
      <Icon name="down" />
      <Plural value={count} one="Show # new comment" other="Show # new comments" />
    </button>
  );
}
