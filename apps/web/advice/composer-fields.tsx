import { Trans, useLingui } from '@lingui/react/macro';
import type { CommentType } from '@lib/contracts';
import { useOwnId } from '@web/app/own-id';
import type { KeptWords } from '@web/kept/sending';
import { Field } from '@web/ui/field';
import { DiffText } from './diff-text';
import { typeLabels } from './labels';
import { useReview } from './review';

interface Props {
  words: KeptWords;
  change: (some: Partial<KeptWords>) => void;
}

/** Whether one comments on the words, or proposes others. */
export function ModeSwitch({ words, change, labelledBy }: Props & { labelledBy: string }) {
  const name = useOwnId();
  const isWording = words.mode === 'wording';
  return (
    <div className="seg" role="radiogroup" aria-labelledby={labelledBy}>
      <label className={isWording ? '' : 'on'}>
        <input type="radio" name={name} checked={!isWording} onChange={() => change({ mode: 'comment' })} />
        <Trans>Comment</Trans>
      </label>
      <label className={isWording ? 'on' : ''}>
        <input type="radio" name={name} checked={isWording} onChange={() => change({ mode: 'wording' })} />
        <Trans>Suggest wording</Trans>
      </label>
    </div>
  );
}

/** The words as they would read, and what that changes. */
export function WordingField({ words, change, quoted }: Props & { quoted: string }) {
  const { t } = useLingui();
  const { draft } = useReview();
  return (
    <>
      <Field
        label={<Trans>Change the words here</Trans>}
        value={words.wording}
        change={(wording) => change({ wording })}
        most={8_000}
        lang={draft.language}
        text
      />
      <div className="sug" role="group" aria-label={t`Preview`}>
        <DiffText before={quoted} after={words.wording} language={draft.language} short />
      </div>
    </>
  );
}

export function TypeField({ words, change }: Props) {
  const { i18n } = useLingui();
  return (
    <label className="cmp-type">
      <b>
        <Trans>Type</Trans>
      </b>
      <select
        className="in-t"
        value={words.type}
        onChange={(event) => change({ type: event.target.value as CommentType })}
      >
        {Object.entries(typeLabels).map(([type, label]) => (
          <option key={type} value={type}>
            {i18n._(label)}
          </option>
        ))}
      </select>
    </label>
  );
}
