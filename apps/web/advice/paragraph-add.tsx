import { Trans, useLingui } from '@lingui/react/macro';
import { addParagraph, type Language } from '@lib/contracts';
import { call } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { useKeptForm } from '@web/kept/form';
import type { Drafting } from './drafting';
import { WordingForm, type Wording } from './wording-form';

interface Props {
  drafting: Drafting;
  language: Language;
  /** The paragraph it comes after; null is the beginning. */
  after: string | null;
  done: () => void;
}

const nothing: Wording = { kind: 'paragraph', text: '', marks: [] };

/** Writes a paragraph that is not there yet. */
export function ParagraphAdd({ drafting, language, after, done }: Props) {
  const { t } = useLingui();
  const name = `add/${drafting.draftId}/${after ?? 'first'}`;
  const { value: wording, change, settle, returned } = useKeptForm(name, nothing);
  const end = () => {
    settle();
    done();
  };
  const { busy, fault, submit } = useSubmit(
    (key) => call(addParagraph, { ...drafting, after, ...wording }, { key }),
    end,
    t`The paragraph is added.`,
  );
  return (
    <WordingForm
      label={<Trans>A new paragraph</Trans>}
      initial={nothing}
      wording={wording}
      change={change}
      returned={returned}
      language={language}
      busy={busy}
      fault={fault}
      button={<Trans>Add it</Trans>}
      send={submit}
      cancel={end}
    />
  );
}
