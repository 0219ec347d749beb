import { Trans, useLingui } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { concludeCirculation, consultObjectors, reviseText, type Circulation } from '@lib/contracts';
import { Field, SmallForm } from '@web/advice/comment-forms';
import { call } from '@web/app/api';

interface Props {
  groupId: string;
  circulation: Circulation;
  reservations: boolean;
  /** Where the text is changed once it has been taken back. */
  revised: () => void;
}

type Way = 'revise' | 'consult' | 'to_meeting' | 'agreed_with_reservation' | 'agreed';

/** What the chair can do once somebody has objected. */
export function WaysOn({ groupId, circulation, reservations, revised }: Props) {
  const { t } = useLingui();
  const [way, setWay] = useState<Way | null>(null);
  const of = { groupId, circulationId: circulation.id };
  const stands = circulation.objections.some(({ liftedAt }) => !liftedAt);
  const form = (mine: Way, label: string, send: (said: string, key: string) => Promise<unknown>, after = () => {}) =>
    way === mine && (
      <Reasoned
        label={label}
        optional={mine === 'consult'}
        send={send}
        done={() => {
          setWay(null);
          after();
        }}
        cancel={() => setWay(null)}
      />
    );
  const conclude = (as: 'to_meeting' | 'agreed_with_reservation' | 'agreed') => (reason: string, key: string) =>
    call(concludeCirculation, { ...of, as, reason }, { key });
  return (
    <section aria-labelledby="next">
      <h2 id="next">
        <Trans>What to do next</Trans>
      </h2>
      <div className="opts">
        <Option
          title={<Trans>Change the text</Trans>}
          text={<Trans>Use the wording proposed or your own. A full new period opens for all members.</Trans>}
          press={() => setWay('revise')}
          open={way === 'revise'}
          button={<Trans>Take the text back</Trans>}
          first
        >
          {form('revise', t`Take the text back`, (reason, key) => call(reviseText, { ...of, reason }, { key }), revised)}
        </Option>
        {circulation.state === 'broken' && stands && (
          <Option
            title={<Trans>Consult</Trans>}
            text={
              <Trans>Talk with those who objected. If every objection is lifted in time, the clock goes on.</Trans>
            }
            press={() => setWay('consult')}
            open={way === 'consult'}
            button={<Trans>Start a consultation</Trans>}
          >
            {form('consult', t`Start a consultation`, (note, key) =>
              call(consultObjectors, { ...of, note }, { key }),
            )}
          </Option>
        )}
        <Option
          title={<Trans>Meet</Trans>}
          text={<Trans>Put the text to a meeting of the group. This procedure ends.</Trans>}
          press={() => setWay('to_meeting')}
          open={way === 'to_meeting'}
          button={<Trans>Refer it to a meeting</Trans>}
        >
          {form('to_meeting', t`Refer it to a meeting`, conclude('to_meeting'))}
        </Option>
        {reservations && stands && (
          <Option
            title={<Trans>Record a reservation</Trans>}
            text={<Trans>The text is agreed; the objection is printed with the report as a reservation.</Trans>}
            press={() => setWay('agreed_with_reservation')}
            open={way === 'agreed_with_reservation'}
            button={<Trans>Agree with a reservation</Trans>}
          >
            {form(
              'agreed_with_reservation',
              t`Agree with a reservation`,
              conclude('agreed_with_reservation'),
            )}
          </Option>
        )}
        {!stands && (
          <Option
            title={<Trans>Declare it agreed</Trans>}
            text={<Trans>Every objection has been lifted.</Trans>}
            press={() => setWay('agreed')}
            open={way === 'agreed'}
            button={<Trans>Declare it agreed</Trans>}
          >
            {form('agreed', t`Declare it agreed`, conclude('agreed'))}
          </Option>
        )}
      </div>
    </section>
  );
}

function Option(props: {
  title: ReactNode;
  text: ReactNode;
  button: ReactNode;
  press: () => void;
  open: boolean;
  first?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className="opt">
      <h3>{props.title}</h3>
      <p className="mut">{props.text}</p>
      {!props.open && (
        <button type="button" className={props.first ? 'b p' : 'b'} onClick={props.press}>
          {props.button}
        </button>
      )}
      {props.children}
    </div>
  );
}

/** An act that needs a reason; the reason goes to all members. */
export function Reasoned(props: {
  label: string;
  optional?: boolean;
  send: (reason: string, key: string) => Promise<unknown>;
  done: () => void;
  cancel: () => void;
}) {
  const [reason, setReason] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  return (
    <SmallForm
      label={props.label}
      send={() => props.send(reason, key)}
      done={props.done}
      cancel={props.cancel}
      ready={props.optional === true || reason.trim() !== ''}
      button={props.label}
    >
      <Field
        label={
          props.optional ? <Trans>Note to the members (optional)</Trans> : <Trans>Reason, shown to all members</Trans>
        }
        value={reason}
        change={setReason}
        most={500}
        focused
      />
    </SmallForm>
  );
}
