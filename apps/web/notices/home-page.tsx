import '@web/styles/group.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { markSeen, readHome, type Reply, type Stage } from '@lib/contracts';
import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { call } from '@web/app/api';
import { useChamber } from '@web/app/follow-chamber';
import { useGroup } from '@web/app/group';
import { InTurn } from '@web/app/in-turn';
import { useZone } from '@web/app/session';
import { GroupSummary } from '@web/groups/group-summary';
import { Ribbon } from '@web/groups/ribbon';
import { Icon } from '@web/ui/icon';
import { cityOf } from '@web/ui/instant';
import { Page } from '@web/ui/page';
import { View } from '@web/ui/view';
import { When } from '@web/ui/when';
import { Feed } from './feed';
import { HomeAside } from './home-aside';
import { Tasks } from './tasks';

type Home = Reply<typeof readHome>;

/** Notes that this was seen: once for every number, after the reader has had a moment to look. */
function useSeen(groupId: string, { seq, changed }: Pick<Home, 'seq' | 'changed'>): void {
  const noted = useRef(-1);
  useEffect(() => {
    if (noted.current >= seq || (changed === 0 && noted.current >= 0)) return;
    const later = setTimeout(() => {
      noted.current = seq;
      call(markSeen, { groupId, seq }, { aside: true }).catch(() => (noted.current = -1));
    }, 4_000);
    return () => clearTimeout(later);
  }, [groupId, seq, changed]);
}

function SinceLastVisit({ home: { changes, changed, lastVisitAt } }: { home: Home }) {
  const { base } = useGroup();
  return (
    <section aria-labelledby="feed">
      <h2 id="feed" className="h3">
        {lastVisitAt ? (
          <Trans>
            Since your last visit, <When at={lastVisitAt} />
          </Trans>
        ) : (
          <Trans>What has happened so far</Trans>
        )}
      </h2>
      {changes.length === 0 ? (
        <p className="mut">
          <Trans>Nothing has happened since then.</Trans>
        </p>
      ) : (
        <Feed entries={changes.slice(0, 12)} />
      )}
      <p>
        <Link href={`${base}/record`}>
          {changed > 0 ? (
            <Plural
              value={changed}
              one="See # change in the record"
              other="See all # changes in the record"
            />
          ) : (
            <Trans>See the whole record</Trans>
          )}
        </Link>
      </p>
    </section>
  );
}

const isOver = (stage: Stage): boolean => stage === 'closed' || stage === 'terminated';

function Heading({ count, over }: { count: number; over: boolean }) {
  const zone = cityOf(useZone());
  return (
    <div>
      <h1>
        {count > 0 && <Trans>What needs you now</Trans>}
        {count === 0 && (over ? <Trans>This cycle is over</Trans> : <Trans>Nothing needs you now</Trans>)}
      </h1>
      <p className="mut under">
        {over && <Trans>Its texts and its record stay here to be read.</Trans>}{' '}
        {count > 0 && <Plural value={count} one="One thing." other="# things." />}{' '}
        <Trans>
          Times are shown for <bdi>{zone}</bdi>.
        </Trans>
      </p>
    </div>
  );
}

function Needs({ home }: { home: Home }) {
  const { groupId, group } = useGroup();
  const { tasks } = home;
  const count = tasks.length;
  const over = isOver(group.stage);
  useSeen(groupId, home);
  useChamber(home.chamber);
  return (
    <div className="stack-l">
      <Heading count={count} over={over} />
      {count > 0 && (
        <InTurn name="tasks">
          <Tasks tasks={tasks} />
        </InTurn>
      )}
      {!over && (
        <p className="row mut">
          <Icon name="tick" />
          <span>
            {count > 0 ? (
              <Trans>Nothing else needs you.</Trans>
            ) : (
              <Trans>You will get a message when something does.</Trans>
            )}
          </span>
        </p>
      )}
      <InTurn name="feed">
        <SinceLastVisit home={home} />
      </InTurn>
    </div>
  );
}

export default function HomePage() {
  const { t } = useLingui();
  const { group, groupId, roles } = useGroup();
  const title = group.title;
  if (roles.length === 0)
    return (
      <Page title={title}>
        <GroupSummary />
      </Page>
    );
  return (
    <Page title={t`Home, ${title}`} before={<Ribbon />}>
      <div className="grid12">
        <View heads of={readHome} input={{ groupId }}>
          {(home) => <Needs home={home} />}
        </View>
        <InTurn name="aside">
          <HomeAside />
        </InTurn>
      </div>
    </Page>
  );
}
