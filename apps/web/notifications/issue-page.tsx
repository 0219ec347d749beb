import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { issueNotification } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { call, isProblem } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useOwnId } from '@web/app/own-id';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Note } from '@web/ui/note';
import { Panel } from '@web/ui/panel';
import { Waiting } from '@web/ui/waiting';
import { When } from '@web/ui/when';
import { NotificationFrame, Symbol } from './frame';
import { LanguageName } from './language-name';
import type { Notification } from './names';
import { RecipientsWords } from './recipients-words';
import { useReread } from './use-edited';
import { usePreview, type Preview } from './use-preview';
import { Without } from './without';

/** The last look before it is sent: how many get it, and that nothing can be recalled. */
export default function IssuePage() {
  const { t } = useLingui();
  return (
    <NotificationFrame at="issue" title={t`Issue`}>
      {(it) => (it.state === 'numbered' ? <Confirm it={it} /> : <NotNow it={it} />)}
    </NotificationFrame>
  );
}

function NotNow({ it }: { it: Notification }) {
  const { base } = useGroup();
  const isOut = it.state === 'issued' || it.state === 'superseded';
  return (
    <div className="stack prose">
      <Note tone={isOut ? 'ok' : 'info'}>
        <p>
          {isOut ? (
            <Trans>It is issued. How it travels is on the page of its deliveries.</Trans>
          ) : (
            <Trans>Only a notification that a second person has approved is issued.</Trans>
          )}
        </p>
      </Note>
      <p>
        <Link className="b" href={`${base}/notifications/${it.id}${isOut ? '/deliveries' : ''}`}>
          {isOut ? <Trans>Deliveries</Trans> : <Trans>Go to its text</Trans>}
        </Link>
      </p>
    </div>
  );
}

function Confirm({ it }: { it: Notification }) {
  const { data, error, refetch } = usePreview(it, null);
  if (error && !data) return <Fault error={error} retry={() => void refetch()} />;
  if (!data) return <Waiting />;
  return <Sure it={it} preview={data} again={() => void refetch()} />;
}

function Sure({ it, preview, again }: { it: Notification; preview: Preview; again: () => void }) {
  const { t } = useLingui();
  const { groupId, base } = useGroup();
  const queries = useQueryClient();
  const reread = useReread(it.id);
  const [, go] = useLocation();
  const id = useOwnId();
  const [isSure, setSure] = useState(false);
  const recipients = preview.recipients.length;
  const number = it.number ?? '';
  const { busy, fault, submit } = useSubmit(
    (key) => call(issueNotification, { groupId, notificationId: it.id, recipients }, { key }),
    () => {
      void queries.invalidateQueries({ queryKey: ['notifications'] });
      void reread();
      go(`${base}/notifications/${it.id}/deliveries`);
    },
    t`Issued.`,
  );
  const isMoved = isProblem(fault, 'recipients-changed');
  return (
    <form
      className="prose stack"
      aria-label={t`Issue`}
      onSubmit={(event) => {
        event.preventDefault();
        if (isSure) submit();
      }}
    >
      {fault !== null && (
        <Fault
          error={fault}
          {...(isMoved && {
            retry: () => {
              setSure(false);
              again();
            },
          })}
        />
      )}
      <Panel title={<Trans>Who gets it</Trans>}>
        <p className="count-line">
          <b className="num">{recipients}</b>{' '}
          <Plural value={recipients} one="recipient gets it by mail." other="recipients get it by mail." />
        </p>
        <RecipientsWords of={it.recipients} />
        <Without parties={preview.without} />
        <p className="sm">
          <Link href={`${base}/notifications/${it.id}/preview`}>
            <Trans>See it as each of them gets it</Trans>
          </Link>
        </p>
      </Panel>
      <Panel title={<Trans>What is sent</Trans>}>
        <dl>
          <div className="fact">
            <dt>
              <Trans>Number</Trans>
            </dt>
            <dd>
              <Symbol of={number} />
            </dd>
          </div>
          {it.actionBy && (
            <div className="fact">
              <dt>
                <Trans>Action required by</Trans>
              </dt>
              <dd>
                <When at={it.actionBy} as="formal" zone={it.zone ?? 'UTC'} />
              </dd>
            </div>
          )}
          <div className="fact">
            <dt>
              <Trans>Languages</Trans>
            </dt>
            <dd className="row wrap">
              {it.texts.map(({ language }) => (
                <LanguageName key={language} code={language} />
              ))}
            </dd>
          </div>
        </dl>
      </Panel>
      <Note>
        <p>
          <b>
            <Trans>Nothing that was issued can be recalled.</Trans>
          </b>
        </p>
        <p>
          <Trans>
            The mail goes out at once and the public page appears. A fault can only be put right by a
            corrigendum.
          </Trans>
        </p>
      </Note>
      <div className="ticks">
        <label htmlFor={id}>
          <input
            id={id}
            type="checkbox"
            checked={isSure}
            onChange={({ target }) => setSure(target.checked)}
          />
          <span>
            <Plural
              value={recipients}
              one="I have looked at it, and send it to # recipient."
              other="I have looked at it, and send it to # recipients."
            />
          </span>
        </label>
      </div>
      <div className="row wrap">
        <button type="submit" className="b p" disabled={busy || !isSure || recipients === 0}>
          {busy ? (
            <Trans>Sending…</Trans>
          ) : (
            <Trans>
              Issue notification <Symbol of={number} />
            </Trans>
          )}
        </button>
        <Link className="b q" href={`${base}/notifications/${it.id}`}>
          <Trans>Not now</Trans>
        </Link>
      </div>
    </form>
  );
}
