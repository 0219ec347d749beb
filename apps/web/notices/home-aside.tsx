import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { listDrafts, readCirculation, readRoster, type DraftHead } from '@lib/contracts';
import { Link } from 'wouter';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { Icon } from '@web/ui/icon';
import { Panel } from '@web/ui/panel';
import { PartyName } from '@web/ui/party';
import { TimeLeft } from '@web/ui/time-left';
import { When } from '@web/ui/when';

/** Seats as a row of circles, filled for those that count. The sentence beside it says the same in words. */
function Circles({ filled, of }: { filled: number; of: number }) {
  return (
    <div className="seats" aria-hidden="true">
      {Array.from({ length: of }, (_, i) => (
        <span key={i} className={i < filled ? 'seat on' : 'seat'}>
          <Icon name="tick" />
        </span>
      ))}
    </div>
  );
}

const Symbol = ({ children }: { children: string }) => (
  <bdi className="sym" dir="ltr">
    {children}
  </bdi>
);

function RoundPanel({ draft }: { draft: DraftHead }) {
  const { base } = useGroup();
  const { round, comments, unanswered, current } = draft;
  if (!round) return null;
  return (
    <Panel
      title={
        <Trans>
          Comment round on <Symbol>{current?.symbol ?? draft.stem}</Symbol>
        </Trans>
      }
    >
      {round.state === 'open' ? (
        <p>
          <b>
            <TimeLeft until={round.closesAt} />
          </b>
          <br />
          <span className="mut">
            <Trans>
              Open until <When at={round.closesAt} />
            </Trans>
          </span>
        </p>
      ) : (
        <p>
          <b>
            <Trans>The time for comments is over</Trans>
          </b>
        </p>
      )}
      <p>
        <Plural value={comments} _0="No comment yet" one="# comment" other="# comments" />
        {comments > 0 && (
          <>
            ,{' '}
            <Plural
              value={unanswered}
              _0="each with an answer"
              one="# without an answer"
              other="# without an answer"
            />
          </>
        )}
      </p>
      <p className="sm">
        <Link href={`${base}/advice/${draft.id}`}>
          <Trans>Read the comments</Trans>
        </Link>
      </p>
    </Panel>
  );
}

function CirculationPanel({ draftId, circulationId }: { draftId: string; circulationId: string }) {
  const { base, groupId } = useGroup();
  const { data: it } = useView(readCirculation, { groupId, circulationId });
  if (!it) return null;
  const { counts } = it;
  const answered = counts.agree + counts.agreeWithNote;
  const total = counts.total;
  const standing = it.objections.filter(({ liftedAt }) => liftedAt === null);
  return (
    <Panel
      title={
        <Trans>
          Agreement on <Symbol>{it.bundle[0]?.symbol ?? ''}</Symbol>
        </Trans>
      }
    >
      <Circles filled={answered} of={total} />
      <p>
        <b>
          <Trans>
            {answered} of {total} members have agreed
          </Trans>
        </b>
        <br />
        {it.state === 'open' ? (
          <span className="mut">
            <TimeLeft until={it.expiresAt} />, <When at={it.expiresAt} />
          </span>
        ) : standing[0] ? (
          <Trans>
            <PartyName code={standing[0].party} /> objects. The clock has stopped.
          </Trans>
        ) : it.state === 'agreed' || it.state === 'agreed_with_reservation' ? (
          <Trans>The advice is agreed.</Trans>
        ) : (
          <Trans>This circulation is over.</Trans>
        )}
      </p>
      <p className="sm">
        <Link href={`${base}/advice/${draftId}/silence`}>
          <Trans>See where it stands</Trans>
        </Link>
      </p>
    </Panel>
  );
}

function GroupPanel() {
  const { base, groupId } = useGroup();
  const { data } = useView(readRoster, { groupId });
  if (!data) return null;
  const seated = data.members.filter(({ status }) => status === 'active').length;
  const seats = seated + data.vacant.reduce((sum, it) => sum + it.seats, 0);
  return (
    <Panel title={<Trans>The group</Trans>}>
      <Circles filled={seated} of={seats} />
      <p>
        <Trans>
          {seated} of {seats} seats are filled
        </Trans>
      </p>
      <p className="sm">
        <Link href={`${base}/members`}>
          <Trans>See the members</Trans>
        </Link>
      </p>
    </Panel>
  );
}

/** Where the group stands: its comment round, its circulation, its seats. */
export function HomeAside() {
  const { t } = useLingui();
  const { groupId, reads } = useGroup();
  const { data } = useView(listDrafts, { groupId }, { enabled: reads });
  const drafts = data?.drafts ?? [];
  return (
    <aside className="stack" aria-label={t`Where the group stands`}>
      {drafts.map((draft) => (
        <div key={draft.id} className="stack">
          {draft.state === 'commenting' && <RoundPanel draft={draft} />}
          {draft.circulationId && <CirculationPanel draftId={draft.id} circulationId={draft.circulationId} />}
        </div>
      ))}
      <GroupPanel />
    </aside>
  );
}
