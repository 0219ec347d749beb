import { Trans, useLingui } from '@lingui/react/macro';
import { NotificationKind, requireLanguages, type Language } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { languages } from '@web/app/language';
import { Panel } from '@web/ui/panel';
import { SmallForm } from '@web/ui/small-form';
import { kindNames } from './kinds';
import { LanguageName } from './language-name';

type Required = readonly { kind: NotificationKind; languages: readonly Language[] }[];

/** In which languages, beside the one it is written in, each kind is issued; the head sets them. */
export function RequiredPanel({ required }: { required: Required }) {
  const { i18n } = useLingui();
  const { roles } = useGroup();
  const set = required.filter((it) => it.languages.length > 0);
  return (
    <Panel title={<Trans>Languages that a kind needs</Trans>}>
      {set.length === 0 ? (
        <p className="mut">
          <Trans>No kind needs any language beside the one it is written in.</Trans>
        </p>
      ) : (
        <dl>
          {set.map((it) => (
            <div key={it.kind} className="fact">
              <dt>{i18n._(kindNames[it.kind])}</dt>
              <dd className="row wrap">
                {it.languages.map((code) => (
                  <LanguageName key={code} code={code} />
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {roles.includes('head') && <SetForm required={required} />}
    </Panel>
  );
}

function SetForm({ required }: { required: Required }) {
  const { t, i18n } = useLingui();
  const { groupId } = useGroup();
  const queries = useQueryClient();
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState<NotificationKind>('call');
  const of = (it: NotificationKind) => required.find((one) => one.kind === it)?.languages ?? [];
  const [chosen, choose] = useState<readonly Language[]>(of(kind));
  if (!open)
    return (
      <button type="button" className="b s" onClick={() => setOpen(true)}>
        <Trans>Set the languages …</Trans>
      </button>
    );
  return (
    <SmallForm
      label={t`Set the languages`}
      send={async () => {
        await call(requireLanguages, { groupId, kind, languages: [...chosen] });
        await queries.invalidateQueries({ queryKey: ['notifications'] });
      }}
      done={() => setOpen(false)}
      button={<Trans>Set</Trans>}
      said={t`Saved.`}
    >
      <label className="f">
        <span>
          <Trans>Kind</Trans>
        </span>
        <select
          className="in-t"
          value={kind}
          onChange={({ target }) => {
            const it = NotificationKind.parse(target.value);
            setKind(it);
            choose(of(it));
          }}
        >
          {NotificationKind.options.map((it) => (
            <option key={it} value={it}>
              {i18n._(kindNames[it])}
            </option>
          ))}
        </select>
      </label>
      <div className="row wrap ticks" role="group" aria-label={t`Languages`}>
        {languages.map(([code, name]) => (
          <label key={code}>
            <input
              type="checkbox"
              checked={chosen.includes(code)}
              onChange={({ target }) =>
                choose(target.checked ? [...chosen, code] : chosen.filter((it) => it !== code))
              }
            />
            <bdi lang={code}>{name}</bdi>
          </label>
        ))}
      </div>
    </SmallForm>
  );
}
