import { Trans, useLingui } from '@lingui/react/macro';
import { addFocalPoint, editFocalPoint, Language } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PartyField } from '@web/access/party-field';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { languages } from '@web/app/language';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { PartyName } from '@web/ui/party';
import { SmallForm } from '@web/ui/small-form';
import type { FocalPoint } from './names';

const nobody = { party: '', name: '', title: '', email: '', fallback: '', language: 'en' as Language };

const begun = (of: FocalPoint | undefined) => (of ? { ...of, fallback: of.fallbackEmail ?? '' } : nobody);

/** Who is to get what is sent to a Party: new, or changed. The Party of one who is known stays. */
export function FocalPointForm({ of, close }: { of?: FocalPoint; close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const queries = useQueryClient();
  const [it, set] = useState(() => begun(of));
  const put = (change: Partial<typeof nobody>) => set((was) => ({ ...was, ...change }));
  const send = async (key: string) => {
    const { party, name, title, email, fallback, language } = it;
    const fallbackEmail = fallback.trim() === '' ? null : fallback;
    const given = { groupId, party, name, title, email, fallbackEmail, language };
    if (of) await call(editFocalPoint, { ...given, focalPointId: of.id });
    else await call(addFocalPoint, given, { key });
    await queries.invalidateQueries({ queryKey: ['focal-points'] });
  };
  return (
    <Panel title={of ? <PartyName code={of.party} /> : <Trans>Add a focal point</Trans>}>
      <SmallForm
        label={of ? t`Change ${of.name}` : t`Add a focal point`}
        send={send}
        done={close}
        ready={[it.party, it.name, it.email].every((one) => one.trim() !== '')}
        button={of ? <Trans>Save</Trans> : <Trans>Add</Trans>}
        said={t`Saved.`}
      >
        {!of && <PartyField value={it.party} change={(party) => put({ party })} />}
        <div className="two">
          <Line label={<Trans>Name</Trans>} value={it.name} most={120} change={(name) => put({ name })} />
          <Line
            label={<Trans>Title (optional)</Trans>}
            value={it.title}
            most={120}
            change={(title) => put({ title })}
          />
          <Line
            label={<Trans>E-mail address</Trans>}
            type="email"
            value={it.email}
            most={254}
            change={(email) => put({ email })}
          />
          <Line
            label={<Trans>Second address, where the first takes no mail (optional)</Trans>}
            type="email"
            value={it.fallback}
            most={254}
            change={(fallback) => put({ fallback })}
          />
        </div>
        <label className="f">
          <span>
            <Trans>Language</Trans>
          </span>
          <select
            className="in-t"
            value={it.language}
            onChange={({ target }) => put({ language: Language.parse(target.value) })}
          >
            {languages.map(([code, name]) => (
              <option key={code} value={code} lang={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </SmallForm>
    </Panel>
  );
}
