import '@web/styles/desk.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { editProposal } from '@lib/contracts';
import { useState } from 'react';
import { Meanwhile, standingIn, type Standing } from '@web/advice/meanwhile';
import { WordingForm, type Wording } from '@web/advice/wording-form';
import { announce } from '@web/app/announce';
import { call, isProblem } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { useKeptForm } from '@web/kept/form';
import type { OfProposal } from './task-group';

/**
 * Writes on the task group's copy, and saves on the revision one began with: what another saved meanwhile is brought
 * together, and where that cannot be, both wordings are shown and nothing is lost.
 */
export default function ProposalEdit({ proposal, of, language, done }: OfProposal & { done: () => void }) {
  const { t } = useLingui();
  const { paragraphId, label, does } = proposal;
  const kept = useKeptForm<{ mine: Wording; begun: Standing }>(`proposal/${of.taskGroupId}/${paragraphId}`, {
    mine: proposal,
    begun: proposal,
  });
  const { mine, begun } = kept.value;
  const [theirs, setTheirs] = useState<Standing | null>(null);
  const end = () => {
    kept.settle();
    done();
  };
  const save = async (revision: number): Promise<{ merged: boolean } | { standing: Standing }> => {
    const { kind, text, marks } = mine;
    try {
      return await call(editProposal, { ...of, paragraphId, kind, text, marks }, { etag: revision });
    } catch (problem) {
      const standing = isProblem(problem, 'changed-meanwhile') ? standingIn(problem.facts) : null;
      if (!standing) throw problem;
      return { standing };
    }
  };
  const settle = (result: Awaited<ReturnType<typeof save>>) => {
    if ('standing' in result) {
      setTheirs(result.standing);
      return;
    }
    announce(result.merged ? t`Saved, together with what somebody else changed.` : t`Saved.`);
    end();
  };
  const first = useSubmit(() => save(begun.revision), settle);
  const over = useSubmit(() => save(theirs?.revision ?? begun.revision), settle);
  if (theirs)
    return (
      <Meanwhile
        {...{ begun, mine, theirs, language, busy: over.busy, fault: over.fault }}
        keepTheirs={end}
        useMine={over.submit}
        edit={() => {
          kept.change({ mine, begun: { ...mine, revision: theirs.revision } });
          setTheirs(null);
        }}
      />
    );
  return (
    <WordingForm
      label={<Label does={does} label={label} />}
      initial={begun}
      wording={mine}
      change={(to) => kept.change({ mine: to, begun })}
      returned={kept.returned}
      language={language}
      busy={first.busy}
      fault={first.fault}
      button={<Trans>Save</Trans>}
      send={first.submit}
      cancel={end}
    />
  );
}

function Label({ does, label }: Pick<OfProposal['proposal'], 'does' | 'label'>) {
  if (does === 'add') return <Trans>The new paragraph</Trans>;
  return label === '' ? <Trans>The text</Trans> : <Trans>Paragraph {label}</Trans>;
}
