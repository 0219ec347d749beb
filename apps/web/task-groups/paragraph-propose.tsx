import '@web/styles/desk.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { proposeParagraph } from '@lib/contracts';
import { WordingForm, type Wording } from '@web/advice/wording-form';
import { call } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { useKeptForm } from '@web/kept/form';
import type { OfProposal } from './task-group';

const nothing: Wording = { kind: 'paragraph', text: '', marks: [] };

/** Proposes a new paragraph, after one that the task group was given. */
export default function ParagraphPropose({
  proposal: { paragraphId: after, label },
  of,
  language,
  done,
}: OfProposal & { done: () => void }) {
  const { t } = useLingui();
  const name = `propose/${of.taskGroupId}/${after}`;
  const { value: wording, change, settle, returned } = useKeptForm(name, nothing);
  const end = () => {
    settle();
    done();
  };
  const { busy, fault, submit } = useSubmit(
    (key) => call(proposeParagraph, { ...of, after, ...wording }, { key }),
    end,
    t`The new paragraph is proposed.`,
  );
  return (
    <WordingForm
      label={
        label === '' ? (
          <Trans>New paragraph after the heading</Trans>
        ) : (
          <Trans>New paragraph after {label}</Trans>
        )
      }
      initial={nothing}
      button={<Trans>Propose it</Trans>}
      send={submit}
      cancel={end}
      {...{ wording, change, returned, language, busy, fault }}
    />
  );
}
