import { Trans, useLingui } from '@lingui/react/macro';
import { editProfile, endSession, Language, listSessions, type Reply } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { call } from '@web/app/api';
import { languages, speak } from '@web/app/language';
import { NotForYou } from '@web/app/not-for-you';
import { useMe, type Me } from '@web/app/session';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Page } from '@web/ui/page';
import { Panel } from '@web/ui/panel';
import { View } from '@web/ui/view';
import { When } from '@web/ui/when';
import { openOverlay } from '@web/app/overlay';
import { zonesWith } from './zones';

function Settings({ me }: { me: Me }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [timeZone, setTimeZone] = useState(me.timeZone);
  const [language, setLanguage] = useState(me.language);
  const zones = useMemo(() => zonesWith(me.timeZone), [me.timeZone]);
  const { busy, fault, submit } = useSubmit(
    async () => {
      try {
        await call(editProfile, { timeZone, language }, { etag: me.version });
        await speak(language);
      } finally {
        await queries.invalidateQueries({ queryKey: ['me'] });
      }
    },
    () => {},
    t`Saved.`,
  );
  return (
    <Panel title={<Trans>How things are shown to you</Trans>}>
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        {fault !== null && <Fault error={fault} />}
        <label className="f">
          <span>
            <Trans>Time zone</Trans>
          </span>
          <select
            className="in-t"
            dir="ltr"
            value={timeZone}
            onChange={(event) => setTimeZone(event.target.value)}
          >
            {zones.map((it) => (
              <option key={it}>{it}</option>
            ))}
          </select>
        </label>
        <label className="f">
          <span>
            <Trans>Language of pages and messages</Trans>
          </span>
          <select
            className="in-t"
            value={language}
            onChange={(event) => setLanguage(Language.parse(event.target.value))}
          >
            {languages.map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <p>
          <button type="submit" className="b p" disabled={busy}>
            <Trans>Save</Trans>
          </button>
        </p>
      </form>
    </Panel>
  );
}

type Session = Reply<typeof listSessions>['sessions'][number];

function SessionRow({ session: { id, device, usedAt, startedAt, current } }: { session: Session }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { busy, fault, submit } = useSubmit(
    () => call(endSession, { sessionId: id }),
    () => void queries.invalidateQueries({ queryKey: ['sessions'] }),
    t`The session is ended.`,
  );
  return (
    <li>
      <div className="grow">
        <p dir="auto">{device === '' ? <Trans>A device that does not say what it is</Trans> : device}</p>
        <p className="sm mut">
          <Trans>
            Signed in <When at={startedAt} />, last used <When at={usedAt} />
          </Trans>
        </p>
        {fault !== null && <Fault error={fault} />}
      </div>
      {current ? (
        <span className="tag ok">
          <Trans>This one</Trans>
        </span>
      ) : (
        <button type="button" className="b s" disabled={busy} onClick={submit}>
          <Trans>End</Trans>
        </button>
      )}
    </li>
  );
}

export default function MePage() {
  const { t } = useLingui();
  const me = useMe();
  if (me === undefined) return <Page title={t`Your settings`}>{null}</Page>;
  if (me === null) return <NotForYou title={t`Sign in to see your settings`} />;
  return (
    <Page title={t`Your settings`}>
      <div className="stack-l prose">
        <div className="phead">
          <div>
            <h1>
              <bdi>{me.name}</bdi>
            </h1>
            <p className="mut under">
              <bdi dir="ltr">{me.email}</bdi>
            </p>
          </div>
          <button type="button" className="b" onClick={() => openOverlay('leave')}>
            <Trans>Sign out</Trans>
          </button>
        </div>
        <Settings key={me.version} me={me} />
        <Panel title={<Trans>Messages</Trans>}>
          <p>
            <Trans>What you are told at once, in a daily summary, or not at all.</Trans>
          </p>
          <p>
            <Link href="/me/notifications" className="b">
              <Trans>How you get messages</Trans>
            </Link>
          </p>
        </Panel>
        <Panel title={<Trans>Where you are signed in</Trans>}>
          <View of={listSessions} input={{}}>
            {({ sessions }) => (
              <ul className="rows">
                {sessions.map((it) => (
                  <SessionRow key={it.id} session={it} />
                ))}
              </ul>
            )}
          </View>
        </Panel>
      </div>
    </Page>
  );
}
