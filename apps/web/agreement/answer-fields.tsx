import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { FrozenParagraph } from '@lib/contracts';
import { Field } from '@web/ui/field';
import type { Answering, Stand } from './answering';
import { ObjectionFields } from './objection-fields';

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
  const choice = { chosen: value.stand, choose: (stand: Stand) => change({ stand }) };
  return (
    <fieldset>
      <legend className="h3">
        <b>
          <Trans>Your position</Trans>
        </b>
      </legend>
      <Choice stand="agree" {...choice} title={<Trans>I agree</Trans>}>
        <Trans>You can add a short note for the record.</Trans>
      </Choice>
      {value.stand === 'agree' && (
        <div className="within">
          <Field
            label={<Trans>Note for the record (optional)</Trans>}
            value={value.note}
            change={(note) => change({ note })}
            most={2_000}
          />
        </div>
      )}
      {props.maySayNothing && (
        <Choice stand="silent" {...choice} title={<Trans>I stay silent</Trans>}>
          {props.silence}
        </Choice>
      )}
      <Choice stand="object" {...choice} title={<Trans>I object</Trans>}>
        <Trans>The clock stops at once and all members are told. Say what would solve it.</Trans>
      </Choice>
      {value.stand === 'object' && <ObjectionFields {...props} />}
    </fieldset>
  );
}

interface ChoiceProps {
  stand: Stand;
  chosen: Stand | null;
  choose: (stand: Stand) => void;
  title: ReactNode;
  children: ReactNode;
}

function Choice({ stand, chosen, choose, title, children }: ChoiceProps) {
  const on = chosen === stand;
  const id = `stand-${stand}`;
  return (
    <label className={on ? 'choice on' : 'choice'} htmlFor={id}>
      <input
        id={id}
        type="radio"
        name="stand"
        checked={on}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-what`}
        onChange={() => choose(stand)}
      />
      <span>
        <b id={`${id}-name`}>{title}</b>
        <span className="what" id={`${id}-what`}>
          {children}
        </span>
      </span>
    </label>
  );
}
