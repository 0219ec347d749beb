import './notifications.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { listNotifications, type NotificationHead, type Reply } from '@lib/contracts';
import { useState } from 'react';
import { Link } from 'wouter';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { View } from '@web/ui/view';
import { BeginForm } from './begin-form';
import { NumbersPanel } from './numbers-panel';
import { RegisterTable } from './register-table';
import { RequiredPanel } from './required-panel';
import { StaffOnly } from './staff-only';

type Register = Reply<typeof listNotifications>;
type Filter = 'all' | 'desk' | 'issued';

/** All notifications of the group: what is being written, what waits, what was issued. */
export default function RegisterPage() {
  const { t } = useLingui();
  return (
    <StaffOnly>
      {({ groupId, base }) => (
        <Page title={t`Notifications`}>
          <div className="stack-l">
            <div className="phead">
              <div>
                <h1>
                  <Trans>Notifications</Trans>
                </h1>
                <p className="mut under">
                  <Trans>
                    Official, numbered messages. A second person approves each; what is issued never changes.
                  </Trans>
                </p>
              </div>
              <p className="row wrap">
                <Link className="b" href={`${base}/notifications/focal-points`}>
                  <Trans>Focal points</Trans>
                </Link>
                <Link className="b" href="/n">
                  <Trans>Public list</Trans>
                </Link>
              </p>
            </div>
            <View of={listNotifications} input={{ groupId }}>
              {(register) => <Register register={register} />}
            </View>
          </div>
        </Page>
      )}
    </StaffOnly>
  );
}

const isOut = ({ state }: NotificationHead): boolean => state === 'issued' || state === 'superseded';

const fits: Record<Filter, (it: NotificationHead) => boolean> = {
  all: () => true,
  desk: (it) => !isOut(it) && it.state !== 'discarded',
  issued: isOut,
};

function Register({ register }: { register: Register }) {
  const { t } = useLingui();
  const [filter, setFilter] = useState<Filter>('all');
  const { notifications } = register;
  const names: Record<Filter, string> = { all: t`All`, desk: t`Being prepared`, issued: t`Issued` };
  const shown = notifications.filter(fits[filter]);
  return (
    <>
      <BeginForm notifications={notifications} />
      {notifications.length === 0 ? (
        <Empty title={<Trans>No notification has been begun yet</Trans>}>
          <Trans>
            The call for nominations is usually the first. It stays a draft until a head approves it.
          </Trans>
        </Empty>
      ) : (
        <div className="stack">
          <div className="row wrap" role="group" aria-label={t`Which notifications`}>
            {(Object.keys(names) as Filter[]).map((it) => (
              <button
                key={it}
                type="button"
                className="chip"
                aria-pressed={filter === it}
                onClick={() => setFilter(it)}
              >
                {names[it]} <b className="num">{notifications.filter(fits[it]).length}</b>
              </button>
            ))}
          </div>
          {shown.length === 0 ? (
            <Empty title={<Trans>None of them is at this point</Trans>} />
          ) : (
            <RegisterTable notifications={shown} />
          )}
        </div>
      )}
      <div className="halves">
        <RequiredPanel required={register.required} />
        <NumbersPanel elsewhere={register.elsewhere} />
      </div>
    </>
  );
}
