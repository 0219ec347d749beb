import { Trans, useLingui } from '@lingui/react/macro';
import { endSounding, openSounding } from '@lib/contracts';
import { useEffect, useState } from 'react';
import { useUnsaved } from '@web/app/unsaved';
import { Field } from '@web/ui/field';
import { Note } from '@web/ui/note';
import { Answering } from './answering';
import { useNames } from './names';
import { type Floor, useSitting } from './sitting';

type Sounding = NonNullable<Floor['sounding']>;

/** A proposed decision: whether anybody objects to it, and what becomes of it. */
export function Deciding() {
  const { floor } = useSitting();
  const { sounding, may, itemId, pausedAt } = floor;
  const [unsent, setUnsent] = useState('');
  const proposes = may.preside && itemId !== null && !pausedAt;
  if (!sounding && !proposes && unsent === '') return null;
  return (
    <section className="panel on-now" aria-labelledby="proposed">
      <header>
        <h2 id="proposed">
          <Trans>Proposed decision</Trans>
        </h2>
      </header>
      <div className="pad stack">
        {unsent !== '' && <Unsent words={unsent} close={() => setUnsent('')} />}
        {sounding ? <Open it={sounding} keep={setUnsent} /> : proposes && <Proposing />}
      </div>
    </section>
  );
}

/** What somebody was still writing against a decision when it was no longer before the meeting. */
function Unsent({ words, close }: { words: string; close: () => void }) {
  useUnsaved(true);
  return (
    <Note tone="info">
      <p role="status">
        <Trans>The proposed decision was ended before you had sent this:</Trans>
      </p>
      <p className="said" dir="auto">
        {words}
      </p>
      <button type="button" className="b s" onClick={close}>
        <Trans>Discard</Trans>
      </button>
    </Note>
  );
}

function Proposing() {
  const { t } = useLingui();
  const { act, busy } = useSitting();
  const [text, setText] = useState('');
  useUnsaved(text !== '');
  return (
    <form
      className="stack-s"
      aria-label={t`Propose a decision`}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') act(openSounding, { text }, { then: () => setText('') });
      }}
    >
      <Field label={<Trans>Text of the decision</Trans>} value={text} most={2_000} change={setText} />
      <div>
        <button type="submit" className="b p s" disabled={busy || text.trim() === ''}>
          <Trans>Ask whether anybody objects</Trans>
        </button>
      </div>
    </form>
  );
}

function Open({ it, keep }: { it: Sounding; keep: (words: string) => void }) {
  const { floor } = useSitting();
  return (
    <>
      <p id="proposed-text" className="said" dir="auto">
        {it.text}
      </p>
      {floor.may.answer && <Answering key={it.id} it={it} keep={keep} />}
      <Counts it={it} />
      <Objections it={it} />
      {floor.may.preside && <Ending it={it} />}
    </>
  );
}

function Counts({ it: { noObjection, objections, unanswered } }: { it: Sounding }) {
  const objects = objections.length;
  return (
    <dl className="snd">
      <div className={objects === 0 && noObjection > 0 ? 'agrees' : undefined}>
        <dt>
          <Trans>no objection</Trans>
        </dt>
        <dd>{noObjection}</dd>
      </div>
      <div className={objects > 0 ? 'objects' : undefined}>
        <dt>
          <Trans>objections</Trans>
        </dt>
        <dd>{objects}</dd>
      </div>
      <div>
        <dt>
          <Trans>not yet answered</Trans>
        </dt>
        <dd>{unanswered}</dd>
      </div>
    </dl>
  );
}

function Objections({ it: { objections } }: { it: Sounding }) {
  const nameOf = useNames();
  return (
    <ul className="rows">
      {objections.map(({ personId, words }) => (
        <li key={personId}>
          <span className="grow">
            <b>{nameOf(personId).name}</b>: <bdi>{words}</bdi>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Has Ctrl and Enter ask whether to record, wherever one is on the page but in a field. */
function useRecordKey(ask: () => void, ready: boolean): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isField = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (ready && !isField && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) ask();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [ready]);
}

/** One objection, or too few members, and there is nothing to record: talk about it, or come back to it. */
function Ending({ it }: { it: Sounding }) {
  const { t } = useLingui();
  const { floor, act, busy } = useSitting();
  const [sure, setSure] = useState(false);
  const { required, present } = floor.quorum;
  const quorate = required !== null && present >= required && floor.state === 'in_session';
  const objects = it.objections.length > 0;
  const ready = !objects && quorate;
  useRecordKey(() => setSure(true), ready);
  const end = (agreed: boolean) => act(endSounding, { soundingId: it.id, agreed });
  return (
    <div className="stack-s">
      <div className="row wrap">
        {sure && ready ? (
          <button type="button" className="b p" disabled={busy} autoFocus onClick={() => end(true)}>
            <Trans>Yes, record it as agreed</Trans>
          </button>
        ) : (
          <button type="button" className="b p" disabled={busy || !ready} onClick={() => setSure(true)}>
            <Trans>Record as agreed</Trans>
          </button>
        )}
        <button type="button" className="b" disabled={busy} onClick={() => end(false)}>
          <Trans>Set it aside</Trans>
        </button>
      </div>
      <p className="sm mut" role="status">
        {objects
          ? t`A member objects: talk about it, or set it aside.`
          : !quorate && t`There is no quorum: nothing can be agreed now.`}
      </p>
    </div>
  );
}
