import { Trans, useLingui } from '@lingui/react/macro';
import { Mark as TextMark } from '@lib/contracts';
import type { Command, EditorState } from 'prosemirror-state';
import { useState } from 'react';
import { schema } from './rich-text';

/** The address that the selected words lead to; empty when to none. */
export function linkAt({ selection, doc }: EditorState): string {
  const { from, to, $from } = selection;
  const link = schema.marks.link;
  let mark = link.isInSet($from.marks());
  doc.nodesBetween(from, to, (node) => {
    mark ??= link.isInSet(node.marks);
  });
  return mark ? String(mark.attrs['href']) : '';
}

/** Makes the selected words a link, or changes where it leads. A link inside of which one stands is meant as a whole. */
function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const { from, to } = around(state);
    if (from === to) return false;
    const tr = state.tr.removeMark(from, to, schema.marks.link);
    dispatch?.(href === null ? tr : tr.addMark(from, to, schema.mark('link', { href })));
    return true;
  };
}

function around({ selection, doc }: EditorState): { from: number; to: number } {
  let { from, to } = selection;
  if (!selection.empty) return { from, to };
  doc.descendants((node, at) => {
    const end = at + node.nodeSize;
    if (node.isText && at <= selection.from && selection.from <= end && schema.marks.link.isInSet(node.marks))
      [from, to] = [at, end];
  });
  return { from, to };
}

const isAddress = (href: string): boolean =>
  TextMark.safeParse({ from: 0, to: 1, kind: 'link', href }).success;

interface Props {
  state: EditorState;
  run: (command: Command) => void;
}

/** Where the selected words lead. */
export function LinkField({ state, run }: Props) {
  const { t } = useLingui();
  const now = linkAt(state);
  const [open, setOpen] = useState(false);
  const [href, setHref] = useState(now === '' ? 'https://' : now);
  const { from, to } = around(state);
  const set = (to: string | null) => {
    setOpen(false);
    run(setLink(to));
  };
  if (!open)
    return (
      <button
        type="button"
        className="b s"
        aria-pressed={now !== ''}
        disabled={from === to}
        onClick={() => setOpen(true)}
      >
        <Trans>Link</Trans>
      </button>
    );
  return (
    <span className="row wrap">
      <input
        className="in-t link-at"
        type="url"
        dir="ltr"
        aria-label={t`Address of the link`}
        value={href}
        // Focus comes here because the reader has just asked for this field.
        ref={(it) => it?.focus()}
        onChange={(event) => setHref(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          // Neither key means the form around this field.
          event.stopPropagation();
          event.preventDefault();
          if (event.key === 'Escape') setOpen(false);
          else if (isAddress(href)) set(href);
        }}
      />
      <button type="button" className="b s" disabled={!isAddress(href)} onClick={() => set(href)}>
        <Trans>Set the link</Trans>
      </button>
      {now !== '' && (
        <button type="button" className="b s" onClick={() => set(null)}>
          <Trans>Remove the link</Trans>
        </button>
      )}
    </span>
  );
}
