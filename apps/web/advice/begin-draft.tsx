import { Trans, useLingui } from '@lingui/react/macro';
import { createDraft, Language } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { languages } from '@web/app/language';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';

/** Begins a draft: it has a title and a symbol, and is the desk’s alone until its first version is issued. */
export function BeginDraft() {
  const { t } = useLingui();
  const { groupId, base } = useGroup();
  const queries = useQueryClient();
  const [, go] = useLocation();
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState('');
  const [stem, setStem] = useState('');
  const [language, setLanguage] = useState<Language>('en');
  const close = () => setOpen(false);
  const send = async (key: string) => {
    const { draftId } = await call(createDraft, { groupId, title, stem, language }, { key });
    await queries.invalidateQueries({ queryKey: ['drafts'] });
    go(`${base}/advice/${draftId}/edit`);
  };
  if (!open)
    return (
      <p>
        <button type="button" className="b" onClick={() => setOpen(true)}>
          <Trans>Begin a draft …</Trans>
        </button>
      </p>
    );
  return (
    <div className="panel pad">
      <SmallForm
        label={t`Begin a draft`}
        send={send}
        done={close}
        cancel={close}
        ready={title.trim() !== '' && stem.trim() !== ''}
        button={<Trans>Begin the draft</Trans>}
        said={t`The draft is begun.`}
      >
        <Line label={<Trans>Title</Trans>} value={title} most={300} change={setTitle} focused />
        <Line
          label={<Trans>Symbol, to which each version adds its number</Trans>}
          value={stem}
          most={60}
          change={setStem}
        />
        <label className="f">
          <span>
            <Trans>Language of the text</Trans>
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
        <p className="sm mut">
          <Trans>Members see nothing of it until you issue its first version.</Trans>
        </p>
      </SmallForm>
    </div>
  );
}
