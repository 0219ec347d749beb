import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { editParagraph, type Language, type WorkingParagraph } from '@lib/contracts';
import { announce } from '@web/app/announce';
import { call, isProblem } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { useKeptForm } from '@web/kept/form';
import { Fault } from '@web/ui/fault';
import { Note } from '@web/ui/note';
import { Waiting } from '@web/ui/waiting';
import type { Drafting } from './drafting';
import { useLease } from './lease';
import { Meanwhile, standingIn, type Standing } from './meanwhile';
import { WordingForm, type Wording } from './wording-form';

interface Props {
  paragraph: WorkingParagraph;
  drafting: Drafting;
  language: Language;
  /** `merged`: what somebody else changed meanwhile is in it as well. */
  done: (merged: boolean) => void;
}

/** Changes a paragraph, while one holds it for everyone at the desk to see. */
export function ParagraphEdit(props: Props) {
  const { paragraph, drafting, done } = props;
  const lease = useLease({ ...drafting, paragraphId: paragraph.id });
  const [began, setBegan] = useState(false);
  if (lease.state === 'held' && !began) setBegan(true);
  if (began) return <Editing {...props} isLost={lease.state === 'refused'} />;
  if (lease.state !== 'refused')
    return (
      <Waiting>
        <Trans>Asking for the paragraph…</Trans>
      </Waiting>
    );
  return (
    <div className="stack-s plain">
      <Fault error={lease.problem} />
      <button type="button" className="b s" onClick={() => done(false)}>
        <Trans>Close</Trans>
      </button>
    </div>
  );
}

/**
 * Writes, and saves on the revision one began with: what others saved meanwhile is brought together, and where that
 * cannot be, both wordings are shown and nothing is lost.
 *
 * @param isLost the hold has ended: somebody else may be writing too
 */
function Editing({ paragraph, drafting, language, done, isLost }: Props & { isLost: boolean }) {
  const { t } = useLingui();
  const { label } = paragraph;
  // With what it began with: what was left here comes back on that, and meets openly what others saved since.
  const kept = useKeptForm<{ mine: Wording; begun: Standing }>(`wording/${paragraph.id}`, {
    mine: paragraph,
    begun: paragraph,
  });
  const { mine, begun } = kept.value;
  const end = (merged: boolean) => {
    kept.settle();
    done(merged);
  };
  const [theirs, setTheirs] = useState<Standing | null>(null);
  const save = useSave(paragraph.id, drafting);
  const settle = (result: Saved) => {
    if ('standing' in result) {
      setTheirs(result.standing);
      return;
    }
    announce(result.merged ? t`Saved, together with what somebody else changed.` : t`Saved.`);
    end(result.merged);
  };
  const first = useSubmit(() => save(mine, begun.revision), settle);
  const over = useSubmit(() => save(mine, theirs?.revision ?? begun.revision), settle);
  if (theirs)
    return (
      <Meanwhile
        begun={begun}
        mine={mine}
        theirs={theirs}
        language={language}
        busy={over.busy}
        fault={over.fault}
        keepTheirs={() => end(false)}
        useMine={over.submit}
        edit={() => {
          kept.change({ mine, begun: { ...mine, revision: theirs.revision } });
          setTheirs(null);
        }}
      />
    );
  return (
    <WordingForm
      label={label === '' ? <Trans>The text</Trans> : <Trans>Paragraph {label}</Trans>}
      initial={begun}
      wording={mine}
      change={(mine) => kept.change({ mine, begun })}
      returned={kept.returned}
      language={language}
      busy={first.busy}
      fault={first.fault}
      button={<Trans>Save</Trans>}
      send={first.submit}
      cancel={() => end(false)}
    >
      {isLost && (
        <Note>
          <p>
            <Trans>
              You no longer hold this paragraph. Save soon: somebody else may be writing here as well.
            </Trans>
          </p>
        </Note>
      )}
    </WordingForm>
  );
}

type Saved = { merged: boolean } | { standing: Standing };

function useSave(paragraphId: string, drafting: Drafting) {
  return async (wording: Wording, revision: number): Promise<Saved> => {
    const { kind, text, marks } = wording;
    try {
      return await call(editParagraph, { ...drafting, paragraphId, kind, text, marks }, { etag: revision });
    } catch (problem) {
      const standing = isProblem(problem, 'changed-meanwhile') ? standingIn(problem.facts) : null;
      if (!standing) throw problem;
      return { standing };
    }
  };
}
