import { Trans, useLingui } from '@lingui/react/macro';
import { draftNotification, Language, NotificationKind, type NotificationHead } from '@lib/contracts';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { languages } from '@web/app/language';
import { Icon } from '@web/ui/icon';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { kindNames } from './kinds';
import { PrepareForm } from './prepare-form';

/** These follow on another notification, and cannot do without it. */
const following: ReadonlySet<NotificationKind> = new Set([
  'reminder',
  'extension',
  'supplementary_call',
  'corrigendum',
  'change_of_composition',
]);

/** Begins a draft: an empty one, or the composition from the roster. What follows on another begins on its page too. */
export function BeginForm({ notifications }: { notifications: readonly NotificationHead[] }) {
  const { t, i18n } = useLingui();
  const { groupId, base } = useGroup();
  const [, go] = useLocation();
  const [open, setOpen] = useState<'no' | 'empty' | 'composition'>('no');
  const [kind, setKind] = useState<NotificationKind>('call');
  const [language, setLanguage] = useState<Language>('en');
  const [on, setOn] = useState('');
  const close = () => setOpen('no');
  const issued = notifications.filter(({ state }) => state === 'issued');
  if (open === 'no')
    return (
      <p className="row wrap">
        <button type="button" className="b p" onClick={() => setOpen('empty')}>
          <Icon name="plus" />
          <Trans>Begin a notification</Trans>
        </button>
        <button type="button" className="b" onClick={() => setOpen('composition')}>
          <Trans>Prepare the composition from the roster</Trans>
        </button>
      </p>
    );
  if (open === 'composition')
    return (
      <div className="panel pad narrow">
        <PrepareForm kind="composition" on={null} close={close} />
      </div>
    );
  const needsOne = following.has(kind);
  return (
    <Panel title={<Trans>Begin a notification</Trans>}>
      <SmallForm
        label={t`Begin a notification`}
        send={async (key) => {
          const input = { groupId, kind, relatesTo: needsOne ? on : null, language };
          const { notificationId } = await call(draftNotification, input, { key });
          go(`${base}/notifications/${notificationId}`);
        }}
        done={close}
        ready={!needsOne || on !== ''}
        button={<Trans>Begin the draft</Trans>}
      >
        <div className="two">
          <label className="f">
            <span>
              <Trans>Kind</Trans>
            </span>
            <select
              className="in-t"
              value={kind}
              onChange={({ target }) => setKind(NotificationKind.parse(target.value))}
            >
              {NotificationKind.options.map((it) => (
                <option key={it} value={it}>
                  {i18n._(kindNames[it])}
                </option>
              ))}
            </select>
          </label>
          <label className="f">
            <span>
              <Trans>Language it is written in</Trans>
            </span>
            <select
              className="in-t"
              value={language}
              onChange={({ target }) => setLanguage(Language.parse(target.value))}
            >
              {languages.map(([code, name]) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </div>
        {needsOne && (
          <label className="f">
            <span>
              <Trans>Follows on</Trans>
            </span>
            <select className="in-t" value={on} onChange={({ target }) => setOn(target.value)}>
              <option value="">{t`Choose a notification`}</option>
              {issued.map(({ id, number, subject }) => (
                <option key={id} value={id}>
                  {`${number ?? ''} ${subject}`}
                </option>
              ))}
            </select>
          </label>
        )}
      </SmallForm>
    </Panel>
  );
}
