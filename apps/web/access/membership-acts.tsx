import { Trans, useLingui } from '@lingui/react/macro';
import { endMembership, type Insider, type Input } from '@lib/contracts';
import { useState } from 'react';
import { Link } from 'wouter';
import { call, isProblem, Problem } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { statusNames } from '@web/groups/names';
import { SmallForm } from '@web/ui/small-form';
import { useSeats } from './seat-of';
import { SeatForm } from './seat-form';
import { useRefreshPeople } from './refresh-people';

type Why = Input<typeof endMembership>['status'];
const whys: readonly Why[] = ['resigned', 'recalled', 'inactive', 'ended'];

function Ending({ personId, done }: { personId: string; done: () => void }) {
  const { t, i18n } = useLingui();
  const { groupId, base } = useGroup();
  const refresh = useRefreshPeople();
  const [isToRecord, setToRecord] = useState(false);
  const [status, setStatus] = useState<Why>('resigned');
  return (
    <SmallForm
      label={t`End the membership`}
      send={(key) =>
        call(endMembership, { groupId, personId, status }, { key }).catch((fault: unknown) => {
          if (!isProblem(fault, 'departure-to-record')) throw fault;
          setToRecord(true);
          throw new Problem(
            fault.code,
            t`This member is of the published composition: the head records the departure.`,
          );
        })
      }
      done={() => {
        done();
        refresh();
      }}
      cancel={done}
      button={<Trans>End the membership</Trans>}
      said={t`The membership has ended.`}
    >
      <p className="sm">
        <Trans>
          They are signed out within two seconds, and lose their seat and any office. What they have said
          stays under their name.
        </Trans>
      </p>
      {isToRecord && (
        <p>
          <Link href={`${base}/members/vacancies`}>
            <Trans>Departures and vacant seats</Trans>
          </Link>
        </p>
      )}
      <label className="f">
        <span>
          <Trans>Why it ends</Trans>
        </span>
        <select
          className="in-t"
          value={status}
          autoFocus
          onChange={({ target }) => setStatus(target.value as Why)}
        >
          {whys.map((it) => (
            <option key={it} value={it}>
              {i18n._(statusNames[it])}
            </option>
          ))}
        </select>
      </label>
    </SmallForm>
  );
}

/** A seat for somebody who has none; the end of the membership for whoever is a member. */
export function MembershipActs({ person }: { person: Insider }) {
  const seats = useSeats(person.id);
  const [doing, setDoing] = useState<'seat' | 'end' | null>(null);
  const close = () => setDoing(null);
  if (seats === null) return null;
  if (doing === 'seat') return <SeatForm person={person} done={close} />;
  if (doing === 'end') return <Ending personId={person.id} done={close} />;
  return (
    <>
      {seats.seat === null && (
        <button type="button" className="b s" onClick={() => setDoing('seat')}>
          <Trans>Give a seat …</Trans>
        </button>
      )}
      {person.roles.includes('member') && (
        <button type="button" className="b s" onClick={() => setDoing('end')}>
          <Trans>End the membership …</Trans>
        </button>
      )}
    </>
  );
}
