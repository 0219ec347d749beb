import writing from '@web/styles/writing.css?url';
import { Trans } from '@lingui/react/macro';
import type { Language, ParagraphKind, RichText } from '@lib/contracts';
import { lazy, Suspense, useEffect, type ReactNode } from 'react';
import { useOwnId } from '@web/app/own-id';
import { addSheet } from '@web/app/sheets';
import { Fault } from '@web/ui/fault';
import { FieldComing } from '@web/ui/waiting';
import { KindField } from './kind-field';
import { useUnsaved } from '@web/app/unsaved';

// Only those who draft load the editor, and only when they begin to write.
const RichEditor = lazy(() => import('./rich-editor'));

/** What a paragraph says, and as what. */
export interface Wording extends RichText {
  kind: ParagraphKind;
}

interface Props {
  label: ReactNode;
  /** What the fields begin with. */
  initial: Wording;
  wording: Wording;
  change: (wording: Wording) => void;
  /** Grows when what had been left on this device comes back. */
  returned: number;
  language: Language;
  busy: boolean;
  fault: unknown;
  button: ReactNode;
  send: () => void;
  cancel: () => void;
  /** What stands above the fields, such as that somebody else has changed the paragraph. */
  children?: ReactNode;
}

/** Writes a paragraph: its kind, and its text with its marks. */
export function WordingForm(props: Props) {
  const { label, initial, wording, change, returned, language, busy, fault, button, send, cancel, children } =
    props;
  useEffect(() => addSheet(writing), []);
  const id = useOwnId();
  const isSaid = wording.text !== '';
  const isChanged = !isSame(wording, initial);
  useUnsaved(isChanged);
  const submit = () => {
    if (isSaid && !busy) send();
  };
  return (
    <form
      className="stack-s plain"
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isChanged && !event.nativeEvent.isComposing) cancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          submit();
        }
      }}
    >
      <p className="sm">
        <b id={id}>{label}</b>
      </p>
      {children}
      {fault !== null && <Fault error={fault} />}
      <KindField value={wording.kind} change={(kind) => change({ ...wording, kind })} />
      <Suspense fallback={<FieldComing />}>
        <RichEditor
          key={returned}
          initial={returned > 0 ? wording : initial}
          language={language}
          labelledBy={id}
          change={(text) => change({ ...wording, ...text })}
        />
      </Suspense>
      <div className="row wrap">
        <button type="submit" className="b p s" disabled={busy || !isSaid}>
          {button}
        </button>
        <button type="button" className="b q s" onClick={cancel}>
          {isChanged ? <Trans>Throw the change away</Trans> : <Trans>Cancel</Trans>}
        </button>
      </div>
    </form>
  );
}

const isSame = (a: Wording, b: Wording): boolean =>
  a.kind === b.kind && a.text === b.text && JSON.stringify(a.marks) === JSON.stringify(b.marks);
