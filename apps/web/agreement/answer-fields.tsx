import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { FrozenParagraph } from '@lib/contracts';
import { Field } from '@web/advice/comment-forms';
import type { Answering, Stand } from './answering';

interface Props {
  value: Answering;
  change: (some: Partial<Answering>) => void;
  paragraphs: readonly FrozenParagraph[];
  /** Silence is no answer once one has been given, nor where agreement must be said. */
  maySayNothing: boolean;
  silence: ReactNode;
  faults: ReadonlySet<keyof Answering>;
}

/** The three ways to answer, each with what it means. */
export function AnswerFields(props: Props) {
  const { value, change } = props;
  return (
    <fieldset>
      <legend className="h3">
        <Trans>Your position</Trans>
      </legend>
      <Choice stand="agree" value={value} change={change} title={<Trans>I agree</Trans>}>
        <Trans>You can add a short note for the record.</Trans>
      </Choice>
      {value.stand === 'agree' && (
        <div className="under">
          <Field
            label={<Trans>Note for the record (optional)</Trans>}
            value={value.note}
            change={(note) => change({ note })}
            most={2_000}
          />
        </div>
      )}
      {props.maySayNothing && (
        <Choice stand="silent" value={value} change={change} title={<Trans>I stay silent</Trans>}>
          {props.silence}
        </Choice>
      )}
      <Choice stand="object" value={value} change={change} title={<Trans>I object</Trans>}>
        <Trans>The clock stops at once and all members are told. Say what would solve it.</Trans>
      </Choice>
      {value.stand === 'object' && <ObjectionFields {...props} />}
    </fieldset>
  );
}

function Choice(props: {
  stand: Stand;
  value: Answering;
  change: Props['change'];
  title: ReactNode;
  children: ReactNode;
}) {
  const on = props.value.stand === props.stand;
  const id = `stand-${props.stand}`;
  return (
    <label className={on ? 'choice on' : 'choice'} htmlFor={id}>
      <input
        id={id}
        type="radio"
        name="stand"
        checked={on}
        aria-describedby={`${id}-what`}
        onChange={() => props.change({ stand: props.stand })}
      />
      <span>
        <b>{props.title}</b>
        <span className="what" id={`${id}-what`}>
          {props.children}
        </span>
      </span>
    </label>
  );
}

function ObjectionFields({ value, change, paragraphs, faults }: Props) {
  const { t } = useLingui();
  const numbered = paragraphs.filter(({ kind, label }) => kind === 'paragraph' && label !== '');
  const rows = value.paragraphs.length === 0 ? [''] : value.paragraphs;
  const [only] = value.paragraphs.length === 1 ? value.paragraphs : [];
  const text = numbered.find(({ label }) => label === only)?.text;
  const set = (i: number, label: string) =>
    change({ paragraphs: [...rows.slice(0, i), label, ...rows.slice(i + 1)].filter(Boolean) });
  return (
    <div className="under stack">
      {rows.map((row, i) => (
        <label className={faults.has('paragraphs') ? 'f wrong' : 'f'} key={i} htmlFor={`object-${String(i)}`}>
          <span>
            <Trans>Which paragraph?</Trans>
          </span>
          <select
            id={`object-${String(i)}`}
            className="in-t"
            value={row}
            aria-invalid={faults.has('paragraphs')}
            onChange={(event) => set(i, event.target.value)}
          >
            <option value="">{t`Choose a paragraph`}</option>
            {numbered.map(({ id, label, text }) => (
              <option key={id} value={label}>
                {label}. {text.slice(0, 60)}…
              </option>
            ))}
          </select>
        </label>
      ))}
      {value.paragraphs.length > 0 && (
        <button
          type="button"
          className="lnk sm"
          onClick={() => {
            const next = numbered.find(({ label }) => !value.paragraphs.includes(label));
            if (next) change({ paragraphs: [...value.paragraphs, next.label] });
          }}
        >
          <Trans>Name another paragraph</Trans>
        </button>
      )}
      <div className={faults.has('reason') ? 'wrong' : undefined}>
        <Field
          label={<Trans>What is the problem?</Trans>}
          value={value.reason}
          change={(reason) => change({ reason })}
          most={5_000}
          rows={3}
        />
      </div>
      <div className={faults.has('proposed') ? 'wrong' : undefined}>
        <Field
          label={<Trans>What wording would you accept?</Trans>}
          value={value.proposed}
          change={(proposed) => change({ proposed })}
          most={8_000}
          rows={3}
        />
      </div>
      {text !== undefined && value.proposed === '' && (
        <button type="button" className="lnk sm" onClick={() => change({ proposed: text })}>
          <Trans>Start from the words of paragraph {only}</Trans>
        </button>
      )}
    </div>
  );
}
