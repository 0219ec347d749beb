import { Trans, useLingui } from '@lingui/react/macro';
import { approveNotification, submitNotification } from '@lib/contracts';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Note } from '@web/ui/note';
import { Panel } from '@web/ui/panel';
import { Missing } from './missing';
import type { Notification } from './names';
import { objectionWords } from './objection-words';
import { useReread } from './use-edited';
import { WaysBack } from './ways-back';

interface Props {
  it: Notification;
  /** Something typed on this page is not saved. */
  isUnsaved: boolean;
}

/** The next step of a notification, for whoever may take it, and the ways back. */
export function ActsPanel({ it, isUnsaved }: Props) {
  const titles: Record<Notification['state'], ReactNode> = {
    draft: <Trans>Submit it for approval</Trans>,
    clearance: <Trans>Approval</Trans>,
    numbered: <Trans>Issue it</Trans>,
    issued: <Trans>Issued</Trans>,
    superseded: <Trans>Superseded</Trans>,
    discarded: <Trans>Put away</Trans>,
  };
  return (
    <Panel title={titles[it.state]}>
      {it.state === 'draft' && <Submit it={it} isUnsaved={isUnsaved} />}
      {it.state === 'clearance' && <Clear it={it} />}
      {it.state === 'numbered' && <Issue it={it} />}
      {(it.state === 'issued' || it.state === 'superseded') && <Out it={it} />}
      {it.state === 'discarded' && (
        <p>
          <Trans>Nobody works on this any more. It has no number and was not sent.</Trans>
        </p>
      )}
      <WaysBack it={it} />
    </Panel>
  );
}

/** One press that does something formal; what happens by it stands beneath. */
function Press({
  send,
  said,
  off = false,
  children,
  note,
}: {
  send: (key: string) => Promise<unknown>;
  said: string;
  off?: boolean;
  children: ReactNode;
  note: ReactNode;
}) {
  const { busy, fault, submit } = useSubmit(send, () => undefined, said);
  return (
    <>
      {fault !== null && <Fault error={fault} />}
      <button type="button" className="b p wide" disabled={busy || off} onClick={submit}>
        {children}
      </button>
      <p className="sm mut">{note}</p>
    </>
  );
}

/** Why it cannot go on as it stands. */
function WhyNot({ code }: { code: string | null }) {
  const { i18n } = useLingui();
  const words = objectionWords[code ?? ''];
  if (!words) return null;
  return (
    <Note>
      <p>{i18n._(words)}</p>
    </Note>
  );
}

function Submit({ it, isUnsaved }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const reread = useReread(it.id);
  return (
    <>
      <Missing it={it} />
      {it.missing.length === 0 && <WhyNot code={it.objections.submit} />}
      {isUnsaved && (
        <p className="sm">
          <Trans>What you have typed is not saved yet. Save it first.</Trans>
        </p>
      )}
      <Press
        off={isUnsaved || it.objections.submit !== null}
        send={async (key) => {
          await call(submitNotification, { groupId, notificationId: it.id }, { key });
          await reread();
        }}
        said={t`Submitted for approval.`}
        note={
          <Trans>
            It cannot be changed then, unless it comes back. A head who did not write it approves it.
          </Trans>
        }
      >
        <Trans>Submit for approval</Trans>
      </Press>
    </>
  );
}

function Clear({ it }: { it: Notification }) {
  const { t } = useLingui();
  const { groupId, roles } = useGroup();
  const reread = useReread(it.id);
  const { approve } = it.objections;
  if (approve === 'second-person-needed')
    return (
      <p>
        <Trans>You have written on this, so another head approves it. It waits among their tasks.</Trans>
      </p>
    );
  if (roles.includes('head') && approve !== null) return <WhyNot code={approve} />;
  if (approve !== null)
    return (
      <p>
        <Trans>It waits for a head who did not write it. You will see its number here when it has one.</Trans>
      </p>
    );
  return (
    <Press
      send={async (key) => {
        await call(approveNotification, { groupId, notificationId: it.id, version: it.version }, { key });
        await reread();
      }}
      said={t`Approved.`}
      note={<Trans>It gets its number now, for good. Nothing is sent before it is issued.</Trans>}
    >
      <Trans>Approve, and give it its number</Trans>
    </Press>
  );
}

function Issue({ it }: { it: Notification }) {
  const { base } = useGroup();
  if (it.objections.issue !== null) return <WhyNot code={it.objections.issue} />;
  return (
    <>
      <p>
        <Trans>It is approved and has its number. Look at who gets it, then issue it.</Trans>
      </p>
      <Link className="b p wide" href={`${base}/notifications/${it.id}/issue`}>
        <Trans>Issue …</Trans>
      </Link>
    </>
  );
}

function Out({ it }: { it: Notification }) {
  const { base } = useGroup();
  return (
    <>
      <p>
        <Trans>It was sent as it stands and cannot be changed or recalled, only followed by another.</Trans>
      </p>
      <p className="row wrap">
        <a className="b s" href={`/n/${it.number ?? ''}`}>
          <Trans>Public page</Trans>
        </a>
        <Link className="b s" href={`${base}/notifications/${it.id}/deliveries`}>
          <Trans>Deliveries</Trans>
        </Link>
      </p>
    </>
  );
}
