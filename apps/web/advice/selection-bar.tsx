import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { Icon } from '@web/ui/icon';
import { selectedWords, type Selected } from './selected-words';

interface Props {
  comment: (selected: Selected) => void;
  suggest: (selected: Selected) => void;
}

interface At {
  selected: Selected;
  block: number;
  inline: number;
}

/** Beside the words somebody has selected: comment on them, or suggest others. */
export function SelectionBar({ comment, suggest }: Props) {
  const { t } = useLingui();
  const at = useSelection();
  if (!at) return null;
  const press = (act: (selected: Selected) => void) => () => {
    act(at.selected);
    document.getSelection()?.removeAllRanges();
  };
  return (
    <div
      className="selbar"
      role="group"
      aria-label={t`The selected words`}
      style={{ insetBlockStart: at.block, insetInlineStart: at.inline }}
      // Pressing a button must not take the selection away before it is read.
      onPointerDown={(event) => event.preventDefault()}
    >
      <button type="button" className="b p s" onClick={press(comment)}>
        <Icon name="comment" />
        <Trans>Comment</Trans>
      </button>
      <button type="button" className="b s" onClick={press(suggest)}>
        <Trans>Suggest wording</Trans>
      </button>
    </div>
  );
}

/** The selection within a paragraph, and where on the page it ends; nothing while a button is still held. */
function useSelection(): At | null {
  const [at, setAt] = useState<At | null>(null);
  useEffect(() => {
    let held = false;
    const look = () => {
      const selection = document.getSelection();
      const selected = selectedWords(selection);
      setAt(selected && selection && !held ? { selected, ...placeOf(selection) } : null);
    };
    const press = () => {
      held = true;
    };
    const release = () => {
      held = false;
      setTimeout(look);
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('mousedown', press);
    document.addEventListener('mouseup', release);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('mousedown', press);
      document.removeEventListener('mouseup', release);
    };
  }, []);
  return at;
}

/** Below the last line of the selection, on the page; the inline distance counts from where lines begin. */
function placeOf(selection: Selection): { block: number; inline: number } {
  const rects = selection.getRangeAt(0).getClientRects();
  const last = rects[rects.length - 1] ?? selection.getRangeAt(0).getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const fromStart = document.documentElement.dir === 'rtl' ? width - last.right : last.left;
  return {
    block: last.bottom + window.scrollY + 8,
    inline: Math.max(8, Math.min(fromStart, width - 300)),
  };
}
