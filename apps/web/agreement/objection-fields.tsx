import { Trans, useLingui } from '@lingui/react/macro';
import type { FrozenParagraph } from '@lib/contracts';
import { Field } from '@web/ui/field';
import type { Answering } from './answering';

interface Props {
  value: Answering;
  change: (some: Partial<Answering>) => void;
  paragraphs: readonly FrozenParagraph[];
  faults: ReadonlySet<keyof Answering>;
}

/** What an objection needs: where, why, and what would solve it. */
export function ObjectionFields({ value, change, paragraphs, faults }: Props) {
  const numbered = paragraphs.filter(({ kind, label }) => kind === 'paragraph' && label !== '');
  const [only] = value.paragraphs.length === 1 ? value.paragraphs : [];
  const text = numbered.find(({ label }) => label === only)?.text;
  return (
    <div className="within stack">
      <Where value={value} change={change} numbered={numbered} isWrong={faults.has('paragraphs')} />
      <Field
        id="object-reason"
        label={<Trans>What is the problem?</Trans>}
        value={value.reason}
        change={(reason) => change({ reason })}
        most={5_000}
        rows={3}
        fault={faults.has('reason') && <Trans>Say what the problem is</Trans>}
      />
      <Field
        id="object-proposed"
        label={<Trans>What wording would you accept?</Trans>}
        value={value.proposed}
        change={(proposed) => change({ proposed })}
        most={8_000}
        rows={3}
        fault={faults.has('proposed') && <Trans>Give a wording you would accept</Trans>}
      />
      {text !== undefined && value.proposed === '' && (
        <button type="button" className="lnk sm" onClick={() => change({ proposed: text })}>
          <Trans>Start from the words of paragraph {only}</Trans>
        </button>
      )}
    </div>
  );
}

interface WhereProps {
  value: Answering;
  change: Props['change'];
  numbered: readonly FrozenParagraph[];
  isWrong: boolean;
}

function Where({ value, change, numbered, isWrong }: WhereProps) {
  const { t } = useLingui();
  const rows = value.paragraphs.length === 0 ? [''] : value.paragraphs;
  const set = (i: number, label: string) =>
    change({ paragraphs: [...rows.slice(0, i), label, ...rows.slice(i + 1)].filter(Boolean) });
  const next = numbered.find(({ label }) => !value.paragraphs.includes(label));
  return (
    <>
      {rows.map((row, i) => (
        <label className={isWrong ? 'f wrong' : 'f'} key={i} htmlFor={`object-${String(i)}`}>
          <span>
            <Trans>Which paragraph?</Trans>
          </span>
          {isWrong && (
            <span className="fault" id="object-paragraphs-fault">
              <Trans>Choose the paragraph you object to</Trans>
            </span>
          )}
          <select
            id={`object-${String(i)}`}
            className="in-t"
            value={row}
            aria-invalid={isWrong || undefined}
            aria-describedby={isWrong ? 'object-paragraphs-fault' : undefined}
            onChange={(event) => set(i, event.target.value)}
          >
            <option value="">{t`Choose a paragraph`}</option>
            {numbered.map(({ id, label, text }) => (
              <option key={id} value={label}>
                {label}. {text.length > 60 ? `${text.slice(0, 60)}…` : text}
              </option>
            ))}
          </select>
        </label>
      ))}
      {value.paragraphs.length > 0 && next && (
        <button
          type="button"
          className="lnk sm"
          onClick={() => change({ paragraphs: [...value.paragraphs, next.label] })}
        >
          <Trans>Name another paragraph</Trans>
        </button>
      )}
    </>
  );
}
