import { Trans, useLingui } from '@lingui/react/macro';
import type { Language, RichText } from '@lib/contracts';
import { baseKeymap, toggleMark } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { EditorState, type Command, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { useEffect, useRef, useState } from 'react';
import { LinkField, linkAt } from './link-field';
import { docOf, richTextOf, schema } from './rich-text';

interface Props {
  /** What the field begins with; it keeps its own state from then on. */
  initial: RichText;
  language: Language;
  labelledBy: string;
  change: (text: RichText) => void;
}

const lineEnd: Command = (state, dispatch) => {
  dispatch?.(state.tr.insertText('\n').scrollIntoView());
  return true;
};

/** Ctrl Enter belongs to the form around the editor, and Tab leads out of it. */
const keys = {
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Mod-b': toggleMark(schema.marks.bold),
  'Mod-i': toggleMark(schema.marks.italic),
  Enter: lineEnd,
  'Shift-Enter': lineEnd,
};
const { Backspace, Delete } = baseKeymap;

const plugins = [
  history(),
  keymap(keys),
  keymap({
    ...(Backspace && { Backspace }),
    ...(Delete && { Delete }),
    'Mod-a': baseKeymap['Mod-a'] ?? lineEnd,
  }),
];

/** Writes the text of one paragraph: plain characters with bold, italic and links. What is pasted is plain text. */
export default function RichEditor({ initial, language, labelledBy, change }: Props) {
  const { t } = useLingui();
  const holder = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const [state, setState] = useState<EditorState | null>(null);
  const latest = useRef(change);
  useEffect(() => {
    latest.current = change;
  });

  useEffect(() => {
    const place = holder.current;
    if (!place) return;
    const editor = new EditorView(place, {
      state: EditorState.create({ doc: docOf(initial), plugins }),
      attributes: {
        class: 'in-t ed',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': labelledBy,
        lang: language,
        dir: 'auto',
      },
      dispatchTransaction(transaction: Transaction) {
        const next = editor.state.apply(transaction);
        editor.updateState(next);
        setState(next);
        if (transaction.docChanged) latest.current(richTextOf(next.doc));
      },
      handlePaste(self, event) {
        const text = event.clipboardData?.getData('text/plain').replace(/\s*\n\s*/g, ' ');
        if (text === undefined || text === '') return false;
        self.dispatch(self.state.tr.insertText(text).scrollIntoView());
        return true;
      },
    });
    setView(editor);
    setState(editor.state);
    // It may have come late: whoever has gone on to another field of a form stays there.
    if (!document.activeElement?.closest('form')) editor.focus();
    return () => editor.destroy();
    // The editor is made once, of what it begins with.
  }, []);

  const run = (command: Command) => {
    if (!view) return;
    command(view.state, (it) => view.dispatch(it));
    view.focus();
  };
  return (
    <div className="rich stack-s">
      <div className="row wrap" role="toolbar" aria-label={t`Marks`}>
        <button
          type="button"
          className="b s"
          aria-pressed={isMarked(state, 'bold')}
          onClick={() => run(toggleMark(schema.marks.bold))}
        >
          <b>
            <Trans>Bold</Trans>
          </b>
        </button>
        <button
          type="button"
          className="b s"
          aria-pressed={isMarked(state, 'italic')}
          onClick={() => run(toggleMark(schema.marks.italic))}
        >
          <em>
            <Trans>Italic</Trans>
          </em>
        </button>
        {state && <LinkField key={linkAt(state)} state={state} run={run} />}
      </div>
      <div ref={holder} />
    </div>
  );
}

/** Whether what is typed next, or all that is selected, has a mark. */
function isMarked(state: EditorState | null, kind: 'bold' | 'italic'): boolean {
  if (!state) return false;
  const { from, $from, to, empty } = state.selection;
  const mark = schema.marks[kind];
  if (empty) return Boolean(mark.isInSet(state.storedMarks ?? $from.marks()));
  return state.doc.rangeHasMark(from, to, mark);
}
