import '@web/styles/desk.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { takeProposal } from '@lib/contracts';
import { WordingForm, type Wording } from '@web/advice/wording-form';
import { call } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { useKeptForm } from '@web/kept/form';
import type { OfProposal } from './task-group';

/** The chair writes what is to stand where text and proposal changed the same words. It begins with the proposal. */
export default function WriteInstead({ proposal, of, language, done }: OfProposal & { done: () => void }) {
  const { t } = useLingui();
  const { paragraphId, label, now } = proposal;
  const kept = useKeptForm<{ mine: Wording }>(`instead/${of.taskGroupId}/${paragraphId}`, { mine: proposal });
  const { mine } = kept.value;
  const end = () => {
    kept.settle();
    done();
  };
  const { busy, fault, submit } = useSubmit(
    (key) => {
      const { kind, text, marks } = mine;
      const instead = { over: now?.revision ?? 0, kind, text, marks };
      return call(takeProposal, { ...of, paragraphId, instead }, { key });
    },
    end,
    t`It is in the text now.`,
  );
  return (
    <WordingForm
      {...{ language, busy, fault }}
      label={label === '' ? <Trans>The text</Trans> : <Trans>Paragraph {label}</Trans>}
      initial={proposal}
      wording={mine}
      change={(to) => kept.change({ mine: to })}
      returned={kept.returned}
      button={<Trans>Put this into the text</Trans>}
      send={submit}
      cancel={end}
    />
  );
}
