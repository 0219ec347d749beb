import { Trans } from '@lingui/react/macro';
import { WorkingParagraph, type Language } from '@lib/contracts';
import { Fault } from '@web/ui/fault';
import { Icon } from '@web/ui/icon';
import { DiffText } from './diff-text';
import type { Wording } from './wording-form';

/** A wording as the server has it, with the revision that it is. */
export interface Standing extends Wording {
  revision: number;
}

/** How a paragraph stands now, as a refusal tells it; null when it does not. */
export function standingIn(facts: Record<string, unknown>): Standing | null {
  const { kind, text, marks, revision } = WorkingParagraph.shape;
  const read = {
    kind: kind.safeParse(facts['kind']),
    text: text.safeParse(facts['text']),
    marks: marks.safeParse(facts['marks']),
    revision: revision.safeParse(facts['revision']),
  };
  if (!read.kind.success || !read.text.success || !read.marks.success || !read.revision.success) return null;
  return { kind: read.kind.data, text: read.text.data, marks: read.marks.data, revision: read.revision.data };
}

interface Props {
  begun: Wording;
  mine: Wording;
  theirs: Standing;
  language: Language;
  busy: boolean;
  fault: unknown;
  keepTheirs: () => void;
  useMine: () => void;
  edit: () => void;
}

/** Two people changed the same words: both wordings, each against what both began with, and the ways on. */
export function Meanwhile({ begun, mine, theirs, language, busy, fault, keepTheirs, useMine, edit }: Props) {
  return (
    <section className="note" role="alert">
      <Icon name="warning" />
      <div className="stack-s grow">
        <p>
          <b>
            <Trans>Somebody else changed the same words while you wrote. Nothing of yours is lost.</Trans>
          </b>
        </p>
        {fault !== null && <Fault error={fault} />}
        <p className="sm mut">
          <Trans>Theirs, as it stands now</Trans>
        </p>
        <div className="sug">
          <DiffText before={begun.text} after={theirs.text} language={language} />
        </div>
        <p className="sm mut">
          <Trans>Yours, not saved</Trans>
        </p>
        <div className="sug">
          <DiffText before={begun.text} after={mine.text} language={language} />
        </div>
        <div className="row wrap">
          <button type="button" className="b s" disabled={busy} onClick={keepTheirs}>
            <Trans>Keep theirs</Trans>
          </button>
          <button type="button" className="b s" disabled={busy} onClick={useMine}>
            <Trans>Use mine</Trans>
          </button>
          <button type="button" className="b p s" disabled={busy} onClick={edit}>
            <Trans>Edit mine</Trans>
          </button>
        </div>
      </div>
    </section>
  );
}
