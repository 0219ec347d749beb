import '@web/styles/group.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { listDeliveries, retryDelivery, type Reply } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { NotForYou } from '@web/app/not-for-you';
import { useSubmit } from '@web/app/submit';
import { usePeople } from '@web/groups/people';
import { Fault } from '@web/ui/fault';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { View } from '@web/ui/view';
import { When } from '@web/ui/when';
import { mailAbout } from './mail-about';

type Delivery = Reply<typeof listDeliveries>['deliveries'][number];

const states: Record<Delivery['state'], { label: MessageDescriptor; tag: string }> = {
  failed: { label: msg`Could not be delivered`, tag: 'tag bad' },
  waiting: { label: msg`Waiting`, tag: 'tag warn' },
  leased: { label: msg`Being sent`, tag: 'tag act' },
  bounced: { label: msg`Came back`, tag: 'tag bad' },
  sent: { label: msg`Sent`, tag: 'tag ok' },
};

/** Whether it did not reach its address, and nothing more will be done unless somebody sends it again. */
const isNotThere = ({ state }: Delivery): boolean => state === 'failed' || state === 'bounced';

function Row({ delivery: it }: { delivery: Delivery }) {
  const { t, i18n } = useLingui();
  const { groupId } = useGroup();
  const queries = useQueryClient();
  const name = usePeople()(it.personId).name;
  const { busy, fault, submit } = useSubmit(
    (key) => call(retryDelivery, { groupId, deliveryId: it.id }, { key }),
    () => void queries.invalidateQueries({ queryKey: ['deliveries'] }),
    t`The message will be sent again.`,
  );
  const { label, tag } = states[it.state];
  const about = mailAbout[it.kind];
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td>{about ? i18n._(about) : <bdi dir="ltr">{it.kind}</bdi>}</td>
      <td>
        <span className={tag}>{i18n._(label)}</span>
        {it.fault !== null && (
          <p className="sm mut" dir="auto">
            {it.fault}
          </p>
        )}
        {fault !== null && <Fault error={fault} />}
      </td>
      <td className="num">{it.tries}</td>
      <td>
        <When at={it.bouncedAt ?? it.sentAt ?? it.at} />
      </td>
      <td>
        {isNotThere(it) && (
          <button type="button" className="b s" disabled={busy} onClick={submit}>
            <Trans>Send again</Trans>
          </button>
        )}
      </td>
    </tr>
  );
}

function Deliveries({ deliveries }: { deliveries: Delivery[] }) {
  const { t } = useLingui();
  if (deliveries.length === 0)
    return (
      <Empty title={<Trans>No message has been sent yet</Trans>}>
        <Trans>Messages appear here as soon as something in the group asks for one.</Trans>
      </Empty>
    );
  const failed = deliveries.filter(isNotThere).length;
  const waiting = deliveries.filter(({ state }) => state === 'waiting' || state === 'leased').length;
  return (
    <>
      <p>
        <Plural
          value={failed}
          _0="Nothing failed."
          one="# message could not be delivered."
          other="# messages could not be delivered."
        />{' '}
        <Plural value={waiting} _0="Nothing waits." one="# message waits." other="# messages wait." />
      </p>
      <div className="tw" role="group" aria-label={t`Messages`} tabIndex={0}>
        <table className="tab">
          <thead>
            <tr>
              <th scope="col">
                <Trans>To</Trans>
              </th>
              <th scope="col">
                <Trans>About</Trans>
              </th>
              <th scope="col">
                <Trans>State</Trans>
              </th>
              <th scope="col">
                <Trans>Tries</Trans>
              </th>
              <th scope="col">
                <Trans>When</Trans>
              </th>
              <th scope="col">
                <span className="vh">
                  <Trans>Act</Trans>
                </span>
              </th>
            </tr>
          </thead>
          <tbody>
            {deliveries.map((it) => (
              <Row key={it.id} delivery={it} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

export default function MailPage() {
  const { t } = useLingui();
  const { groupId, staff } = useGroup();
  if (!staff) return <NotForYou title={t`This page is for the secretariat`} />;
  return (
    <Page title={t`Mail`}>
      <div className="stack-l">
        <h1>
          <Trans>Mail to the people of this group</Trans>
        </h1>
        <View of={listDeliveries} input={{ groupId }}>
          {({ deliveries }) => <Deliveries deliveries={deliveries} />}
        </View>
      </div>
    </Page>
  );
}
