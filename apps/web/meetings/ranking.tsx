import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { closeDatePoll, type DateSlot } from '@lib/contracts';
import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { seatGroupNames } from '@web/groups/names';
import { PartyName } from '@web/ui/party';
import { SmallForm } from '@web/ui/small-form';
import { Against } from './answers';
import { useReadMeetings } from './read-meetings';
import { Span } from './span';

interface Props {
  pollId: string;
  slots: readonly DateSlot[];
  /** Whether one of them may be chosen now. */
  open: boolean;
}

const rankOf = ({ suits }: DateSlot): number => suits?.rank ?? 0;

/** For whoever chooses: the times in order of how well they suit the group, and why. */
export function Ranking({ pollId, slots, open }: Props) {
  const [chosen, setChosen] = useState<string | null>(null);
  const ranked = [...slots].sort(
    (a, b) => rankOf(a) - rankOf(b) || a.startsAt.getTime() - b.startsAt.getTime(),
  );
  return (
    <>
      <p className="sm mut">
        <Trans>
          Times at which no region is missing come first; then those that keep up fewest members, where a
          night weighs more for whoever has had some already; then those in working hours.
        </Trans>
      </p>
      <ol className="rows ranked">
        {ranked.map((slot) => (
          <li key={slot.id} value={rankOf(slot)}>
            <div className="grow">
              <b>
                <Trans>Rank {rankOf(slot)}:</Trans> <Span {...slot} />
              </b>
              <Suits slot={slot} />
              <Against slot={slot} />
              {chosen === slot.id && <Choose pollId={pollId} slot={slot} close={() => setChosen(null)} />}
            </div>
            {open && chosen !== slot.id && (
              <button type="button" className="b s" onClick={() => setChosen(slot.id)}>
                <Trans>Choose …</Trans>
              </button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Listed({ label, children }: { label: ReactNode; children: readonly ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <p className="sm">
      {label}{' '}
      {children.map((it, i) => (
        <span key={i}>
          {i > 0 && ' · '}
          {it}
        </span>
      ))}
    </p>
  );
}

function Suits({ slot: { yes, ifNeedBe, no, suits } }: { slot: DateSlot }) {
  const { i18n } = useLingui();
  if (!suits) return null;
  const { missing, working, cannot } = suits;
  return (
    <>
      <p className="sm">
        <Plural value={yes} one="# can" other="# can" />
        {' · '}
        <Plural value={ifNeedBe} one="# if need be" other="# if need be" />
        {' · '}
        <Plural value={no} one="# cannot" other="# cannot" />
        {' · '}
        <Plural value={working} one="# in working hours" other="# in working hours" />
      </p>
      <Listed label={<Trans>Nobody from:</Trans>}>
        {missing.map((it) => (
          <b key={it}>{i18n._(seatGroupNames[it])}</b>
        ))}
      </Listed>
      <Listed label={<Trans>Cannot:</Trans>}>
        {cannot.map((code) => (
          <PartyName key={code} code={code} />
        ))}
      </Listed>
    </>
  );
}

function Choose({ pollId, slot, close }: { pollId: string; slot: DateSlot; close: () => void }) {
  const { t } = useLingui();
  const { groupId, base } = useGroup();
  const [, go] = useLocation();
  const readAnew = useReadMeetings();
  return (
    <SmallForm
      label={t`Choose this time`}
      send={async (key) => {
        const planned = await call(closeDatePoll, { groupId, pollId, slotId: slot.id }, { key });
        readAnew();
        go(`${base}/meetings/${String(planned.n)}`);
      }}
      done={close}
      cancel={close}
      button={<Trans>Plan the meeting and tell everyone</Trans>}
      said={t`The meeting is planned, and everyone is told.`}
    >
      <p className="sm">
        <Trans>With this the search ends. The meeting can still be moved.</Trans>
      </p>
    </SmallForm>
  );
}
