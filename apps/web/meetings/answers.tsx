import { Trans, useLingui } from '@lingui/react/macro';
import { answerDates, DateAnswer, type DateSlot } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useOwnId } from '@web/app/own-id';
import { useZone } from '@web/app/session';
import { useSubmit } from '@web/app/submit';
import { useUnsaved } from '@web/app/unsaved';
import { Fault } from '@web/ui/fault';
import { PartyName } from '@web/ui/party';
import { Clashes } from './clashes';
import { useReadMeetings } from './read-meetings';
import { Span } from './span';
import { answerNames } from './words';

interface Props {
  pollId: string;
  slots: readonly DateSlot[];
}

type Typed = Readonly<Record<string, DateAnswer>>;
const saidIn = (slots: readonly DateSlot[]): Typed =>
  Object.fromEntries(slots.flatMap(({ id, mine }) => (mine ? [[id, mine]] : [])));

/** For a member: each time on their own clocks, and whether they can. */
export function Answers({ pollId, slots }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadMeetings();
  const [typed, setTyped] = useState<Typed | null>(null);
  const given = { ...saidIn(slots), ...typed };
  const answers = slots.flatMap(({ id }) => {
    const answer = given[id];
    return answer ? [{ slotId: id, answer }] : [];
  });
  const left = slots.length - answers.length;
  const { busy, fault, submit } = useSubmit(
    () => call(answerDates, { groupId, pollId, answers }),
    () => {
      setTyped(null);
      readAnew();
    },
    t`Your answer is recorded. You can change it until a date is chosen.`,
  );
  useUnsaved(typed !== null);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (left === 0) submit();
      }}
    >
      <div className="rows">
        {slots.map((slot) => (
          <Slot
            key={slot.id}
            slot={slot}
            value={given[slot.id]}
            change={(answer) => setTyped({ ...typed, [slot.id]: answer })}
          />
        ))}
      </div>
      {fault !== null && <Fault error={fault} />}
      <div className="row wrap">
        <button type="submit" className="b p" disabled={busy || left > 0 || typed === null}>
          <Trans>Send my answer</Trans>
        </button>
        <span className="sm mut" role="status">
          {left > 0 && <Trans>Times without an answer: {left}</Trans>}
        </span>
      </div>
    </form>
  );
}

interface SlotProps {
  slot: DateSlot;
  value: DateAnswer | undefined;
  change: (answer: DateAnswer) => void;
}

function Slot({ slot, value, change }: SlotProps) {
  const { i18n } = useLingui();
  const name = useOwnId();
  return (
    <fieldset className="slot-row">
      <legend>
        <Span {...slot} />
      </legend>
      <div className="seg">
        {DateAnswer.options.map((it) => (
          <label key={it} className={value === it ? 'on' : undefined}>
            <input type="radio" name={name} checked={value === it} onChange={() => change(it)} />
            {i18n._(answerNames[it])}
          </label>
        ))}
      </div>
      <Against slot={slot} />
    </fieldset>
  );
}

/** What speaks against a time: what others do that day, and whom it would keep up. */
export function Against({ slot }: { slot: DateSlot }) {
  const { nights } = slot;
  const zone = useZone();
  return (
    <>
      <Clashes days={[slot]} zone={zone} />
      {nights.length > 0 && <Nights nights={nights} />}
    </>
  );
}

function Nights({ nights }: Pick<DateSlot, 'nights'>) {
  return (
    <p className="sm mut">
      <Trans>Night in:</Trans>{' '}
      {nights.map((code, i) => (
        <span key={code}>
          {i > 0 && ' · '}
          <PartyName code={code} />
        </span>
      ))}
    </p>
  );
}
