import '@web/styles/group.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { readRoster, type Member, type Reply, Role, SeatGroup } from '@lib/contracts';
import { Link } from 'wouter';
import { Addressed } from '@web/app/addressed';
import { useGroup } from '@web/app/group';
import { NotForYou } from '@web/app/not-for-you';
import { Icon } from '@web/ui/icon';
import { cityOf, timeOf } from '@web/ui/instant';
import { useNow } from '@web/ui/now';
import { Page } from '@web/ui/page';
import { Panel } from '@web/ui/panel';
import { PartyChip, PartyName } from '@web/ui/party';
import { PersonName } from '@web/ui/person';
import { View } from '@web/ui/view';
import { When } from '@web/ui/when';
import { officeNames, roleNames, seatGroupNames, statusNames } from './names';

type Roster = Reply<typeof readRoster>;

/** What time it is where a member is, and whether it is night there. */
function LocalTime({ zone }: { zone: string }) {
  const { t } = useLingui();
  const now = useNow();
  const time = timeOf(now, zone);
  const hour = Number(time.slice(0, 2));
  const night = hour >= 22 || hour < 7;
  return (
    <span className="sm mut member-time" title={zone}>
      <bdi className="num">{time}</bdi> <bdi>{cityOf(zone)}</bdi>
      {night && <span className="mut3"> · {t`night`}</span>}
    </span>
  );
}

function MemberRow({ member: it, mine }: { member: Member; mine: boolean }) {
  const { i18n } = useLingui();
  return (
    <li className="member" id={`m-${it.id}`} tabIndex={-1}>
      {it.party ? <PartyChip code={it.party} mine={mine} /> : <span className="cc" aria-hidden="true" />}
      <div className="grow">
        <p>
          <b>{it.party && <PartyName code={it.party} />}</b>{' '}
          {it.office && <span className="tag act">{i18n._(officeNames[it.office])}</span>}{' '}
          {it.status !== 'active' && (
            <span className="tag line">
              {i18n._(statusNames[it.status])}
              {it.until && (
                <>
                  {' '}
                  <When at={it.until} as="date" />
                </>
              )}
            </span>
          )}
        </p>
        <p>
          <PersonName person={it} />
        </p>
        {it.affiliation !== '' && (
          <p className="sm mut" dir="auto">
            {it.affiliation}
          </p>
        )}
        {it.expertise.length > 0 && (
          <p className="row wrap expertise">
            {it.expertise.map((one) => (
              <span key={one} className="tag" dir="auto">
                {one}
              </span>
            ))}
          </p>
        )}
      </div>
      <LocalTime zone={it.timeZone} />
    </li>
  );
}

function SeatGroupPanel({ of, roster, mine }: { of: SeatGroup; roster: Roster; mine: string | null }) {
  const { i18n } = useLingui();
  const members = roster.members.filter(({ seatGroup }) => seatGroup === of);
  const vacant = roster.vacant.find(({ seatGroup }) => seatGroup === of)?.seats ?? 0;
  const seated = members.filter(({ status }) => status === 'active').length;
  const seats = seated + vacant;
  if (members.length + vacant === 0) return null;
  return (
    <Panel
      title={i18n._(seatGroupNames[of])}
      aside={
        <span className="sm mut">
          <Plural value={seats} one={`${seated} of # seat`} other={`${seated} of # seats`} />
        </span>
      }
    >
      <ul className="rows">
        {members.map((it) => (
          <MemberRow key={`${it.id} ${it.since.toISOString()}`} member={it} mine={it.id === mine} />
        ))}
        {vacant > 0 && (
          <li className="member mut">
            <span className="cc" aria-hidden="true">
              –
            </span>
            <span>
              <Plural value={vacant} one="# seat is vacant" other="# seats are vacant" />
            </span>
          </li>
        )}
      </ul>
    </Panel>
  );
}

function StaffPanel({ staff }: { staff: Roster['staff'] }) {
  const { i18n } = useLingui();
  if (staff.length === 0) return null;
  return (
    <Panel title={<Trans>Secretariat and observers</Trans>}>
      <ul className="rows">
        {staff.map((it) => (
          <li key={it.id} className="member" id={`m-${it.id}`} tabIndex={-1}>
            <Icon name="members" />
            <div className="grow">
              <p>
                <PersonName person={it} />
              </p>
              <p className="sm mut">
                {it.roles
                  .map((one) => Role.safeParse(one).data)
                  .map((one) => (one ? i18n._(roleNames[one]) : ''))
                  .filter(Boolean)
                  .join(', ')}
                {it.affiliation !== '' && (
                  <>
                    {' '}
                    · <bdi>{it.affiliation}</bdi>
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

export default function MembersPage() {
  const { t } = useLingui();
  const { groupId, base, roles, me } = useGroup();
  if (roles.length === 0) return <NotForYou title={t`This page is for the people of the group`} />;
  return (
    <Page title={t`Members`}>
      <View heads of={readRoster} input={{ groupId }}>
        {(roster) => {
          const count = roster.members.filter(({ status }) => status === 'active').length;
          return (
            <div className="stack-l">
              <Addressed />
              <div>
                <h1>
                  <Trans>Members</Trans>
                </h1>
                <p className="mut under">
                  <Plural
                    value={count}
                    one="# member. The time is the one where each member is."
                    other="# members. The time is the one where each member is."
                  />
                </p>
                <p className="row wrap">
                  <Link href={`${base}/members/composition`}>
                    <Trans>Composition as it was published, by version</Trans>
                  </Link>
                  {roles.includes('member') && (
                    <Link href={`${base}/interests`}>
                      <Trans>My interests</Trans>
                    </Link>
                  )}
                  {roles.some((it) => it === 'secretariat' || it === 'head') && (
                    <Link href={`${base}/members/vacancies`}>
                      <Trans>Departures and vacant seats</Trans>
                    </Link>
                  )}
                </p>
              </div>
              <div className="cards">
                {SeatGroup.options.map((it) => (
                  <SeatGroupPanel key={it} of={it} roster={roster} mine={me?.id ?? null} />
                ))}
                <StaffPanel staff={roster.staff} />
              </div>
            </div>
          );
        }}
      </View>
    </Page>
  );
}
