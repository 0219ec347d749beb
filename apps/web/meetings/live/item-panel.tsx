import { Trans, useLingui } from '@lingui/react/macro';
import { listDrafts, putUpText } from '@lib/contracts';
import { useState } from 'react';
import { Link } from 'wouter';
import { useGroup } from '@web/app/group';
import { useOwnId } from '@web/app/own-id';
import { useView } from '@web/app/query';
import { useUnsaved } from '@web/app/unsaved';
import { Field } from '@web/ui/field';
import { Line } from '@web/ui/line';
import { useSitting } from './sitting';

/** The item that is open, and the text that is discussed under it. */
export function ItemPanel() {
  const { base } = useGroup();
  const { floor } = useSitting();
  const item = floor.items.find(({ id }) => id === floor.itemId);
  const { text, may } = floor;
  return (
    <section className="panel on-now" aria-labelledby="open-item">
      <header>
        <h2 id="open-item">
          {item ? (
            <>
              <bdi dir="ltr">{item.number}</bdi>. <bdi>{item.title}</bdi>
            </>
          ) : (
            <Trans>No item is open</Trans>
          )}
        </h2>
      </header>
      <div className="pad stack">
        {text ? (
          <>
            <p className="up" dir="auto">
              {text.text}
            </p>
            {text.draftId !== null && (
              <p className="sm mut">
                <Link href={`${base}/advice/${text.draftId}`}>
                  <bdi>{text.place}</bdi>
                </Link>
              </p>
            )}
          </>
        ) : (
          <p className="mut">
            <Trans>No text is up for discussion.</Trans>
          </p>
        )}
        {may.preside && item && !floor.pausedAt && <TextForm />}
      </div>
    </section>
  );
}

function TextForm() {
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <div>
        <button type="button" className="b s" onClick={() => setOpen(true)}>
          <Trans>Put a text up …</Trans>
        </button>
      </div>
    );
  return <OpenTextForm close={() => setOpen(false)} />;
}

/** Words, or a paragraph of a draft as it was issued last. */
function OpenTextForm({ close }: { close: () => void }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const { act, busy } = useSitting();
  const drafts = useView(listDrafts, { groupId }).data?.drafts ?? [];
  const [typed, setTyped] = useState({ text: '', draftId: '', label: '' });
  const id = useOwnId();
  const { text, draftId, label } = typed;
  useUnsaved(text !== '');
  const paragraph = draftId === '' ? null : { draftId, label };
  const ready = paragraph === null || label.trim() !== '';
  return (
    <form
      className="stack-s"
      aria-label={t`The text under discussion`}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) act(putUpText, { text, paragraph }, { then: close });
      }}
    >
      <label className="f" htmlFor={id}>
        <span>
          <Trans>From</Trans>
        </span>
        <select
          id={id}
          className="in-t"
          value={draftId}
          onChange={(event) => setTyped({ ...typed, draftId: event.target.value })}
        >
          <option value="">{t`Words of your own`}</option>
          {drafts.map((it) => (
            <option key={it.id} value={it.id}>
              {it.title}
            </option>
          ))}
        </select>
      </label>
      {paragraph ? (
        <Line
          label={<Trans>Number of the paragraph, as it was issued</Trans>}
          value={label}
          most={20}
          change={(it) => setTyped({ ...typed, label: it })}
        />
      ) : (
        <Field
          label={<Trans>Text; nothing takes it down</Trans>}
          value={text}
          most={2_000}
          change={(it) => setTyped({ ...typed, text: it })}
        />
      )}
      <div className="row">
        <button type="submit" className="b p s" disabled={busy || !ready}>
          <Trans>Show it to everybody</Trans>
        </button>
        <button type="button" className="b q s" onClick={close}>
          <Trans>Cancel</Trans>
        </button>
      </div>
    </form>
  );
}
