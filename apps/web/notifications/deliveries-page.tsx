import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { listLetters, type Reply } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useGroup } from '@web/app/group';
import { isLowData } from '@web/app/low-data';
import { Empty, Note } from '@web/ui/note';
import { Panel } from '@web/ui/panel';
import { View } from '@web/ui/view';
import { NotificationFrame } from './frame';
import { LetterRow } from './delivery-row';
import { letterStates, type Letter, type Notification } from './names';
import { ReachedForm } from './reached-form';

type Letters = Reply<typeof listLetters>;
type Filter = Letter['state'] | 'all';

/** How an issued notification travels: to whom it came, to whom not, and what is done about that. */
export default function DeliveriesPage() {
  const { t } = useLingui();
  return (
    <NotificationFrame at="deliveries" title={t`Deliveries`}>
      {(it) => <Deliveries it={it} />}
    </NotificationFrame>
  );
}

function Deliveries({ it }: { it: Notification }) {
  const { groupId } = useGroup();
  if (it.state !== 'issued' && it.state !== 'superseded')
    return (
      <Empty title={<Trans>Nothing has been sent yet</Trans>}>
        <Trans>Mail goes out when it is issued.</Trans>
      </Empty>
    );
  return (
    <View of={listLetters} input={{ groupId, notificationId: it.id }}>
      {(letters) => <Sent it={it} letters={letters} />}
    </View>
  );
}

const SOON_MS = 5_000;

/** While mail is on its way the page looks again by itself: what a mail server takes is no entry of the journal. */
function useLookingAgain(isUnderWay: boolean): void {
  const queries = useQueryClient();
  useEffect(() => {
    if (!isUnderWay) return;
    const look = () => {
      if (!document.hidden && !isLowData()) void queries.invalidateQueries({ queryKey: ['letters'] });
    };
    const timer = setInterval(look, SOON_MS);
    return () => clearInterval(timer);
  }, [isUnderWay, queries]);
}

const order: readonly Letter['state'][] = ['failed', 'bounced', 'waiting', 'accepted'];

/** What failed comes first: something is to be done about it. */
const byNeed = (a: Letter, b: Letter): number =>
  order.indexOf(a.state) - order.indexOf(b.state) || (a.party ?? '~').localeCompare(b.party ?? '~', 'en');

function Sent({ it, letters: { letters, notReached } }: { it: Notification; letters: Letters }) {
  const { t, i18n } = useLingui();
  const [filter, setFilter] = useState<Filter>('all');
  useLookingAgain(letters.some(({ state }) => state === 'waiting'));
  const count = (state: Letter['state']) => letters.filter((one) => one.state === state).length;
  const shown = letters.filter(({ state }) => filter === 'all' || state === filter).sort(byNeed);
  const chips: [Filter, string, number][] = [
    ['all', t`All`, letters.length],
    ...order.map((state): [Filter, string, number] => [state, i18n._(letterStates[state][0]), count(state)]),
  ];
  return (
    <div className="g2">
      <div className="stack">
        <p>
          <Plural
            value={letters.length}
            one="# mail was sent out for this."
            other="# mails were sent out for this."
          />{' '}
          <span className="mut">
            <Trans>Accepted means that a mail server took it. Nobody can tell whether it was read.</Trans>
          </span>
        </p>
        <div className="row wrap" role="group" aria-label={t`Which mails`}>
          {chips
            .filter(([one, , n]) => one === 'all' || n > 0)
            .map(([one, name, n]) => (
              <button
                key={one}
                type="button"
                className="chip"
                aria-pressed={filter === one}
                onClick={() => setFilter(one)}
              >
                {name} <b className="num">{n}</b>
              </button>
            ))}
        </div>
        {shown.length === 0 ? (
          <Empty title={<Trans>No mail is at this point</Trans>} />
        ) : (
          <ul className="panel rows with-code letters-list">
            {shown.map((one) => (
              <LetterRow key={one.id} notificationId={it.id} letter={one} />
            ))}
          </ul>
        )}
      </div>
      <aside className="stack" aria-label={t`Parties not reached`}>
        <Panel title={<Trans>Parties not reached</Trans>}>
          {notReached.length === 0 ? (
            <Note tone="ok">
              <p>
                <Trans>Every Party that it is for was reached.</Trans>
              </p>
            </Note>
          ) : (
            <>
              <p className="sm">
                <Trans>
                  No server has accepted it for these, or they have no focal point. Reach them by telephone or
                  through their mission, and note it here.
                </Trans>
              </p>
              <ul className="rows with-code">
                {notReached.map((party) => (
                  <ReachedForm key={party} notificationId={it.id} party={party} />
                ))}
              </ul>
            </>
          )}
        </Panel>
      </aside>
    </div>
  );
}
