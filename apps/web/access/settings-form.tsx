import { Trans, useLingui } from '@lingui/react/macro';
import { editProfile, Language } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useDevice } from '@web/app/device';
import { languages, speak } from '@web/app/language';
import type { Me } from '@web/app/session';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import { zonesWith } from '@web/ui/zones';

/** In which zone and language things are shown, here and in messages. */
export function SettingsForm({ me }: { me: Me }) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const [timeZone, setTimeZone] = useState(me.timeZone);
  const [language, setLanguage] = useState(me.language);
  const [zones] = useDevice(() => zonesWith(me.timeZone), [me.timeZone]);
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
              <option key={it} value={it}>
                {it}
              </option>
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
