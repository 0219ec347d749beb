import { Injectable } from '@nestjs/common';
import { type Input, type Insider, type listPeople, type Reply, Role } from '@lib/contracts';
import { Reader, type Viewer } from '@lib/platform';
import { resetFor } from './factors/factor-reset.rules';
import {
  type Giver,
  isGiver,
  objectionToBareRole,
  objectionToClosing,
  objectionToEndingSessions,
  objectionToInvitation,
  objectionToRole,
  type Standee,
} from './roles.rules';

const insiders = `
  select p.id, p.name, p.party, p.affiliation, p.sample, a.email, p.active, p.admin,
         array_agg(g.role order by g.role) as roles,
         exists (select from access_grant o where o.person_id = p.id and o.group_id <> $1) as "isElsewhere",
         exists (select from passkey where person_id = p.id)
           or exists (select from authenticator where person_id = p.id and confirmed_at is not null) as "hasFactor",
         (select json_build_object('id', b.id, 'by', b.name, 'reason', f.reason, 'expiresAt', f.expires_at)
            from factor_reset f join person b on b.id = f.asked_by and b.admin and b.active
           where f.person_id = p.id and f.expires_at > now()) as asked,
         (select max(s.used_at) from session s where s.person_id = p.id) as "seenAt"
    from access_grant g
    join person p on p.id = g.person_id
    join person_address a on a.person_id = p.id
   where g.group_id = $1
   group by p.id, a.email
   order by not p.active, p.name, p.id`;
const isAdmin = 'select admin from person where id = $1';

type Reset = Insider['factorReset'];
type Row = Omit<Insider, 'may' | 'factorReset'> &
  Standee & { hasFactor: boolean; asked: (NonNullable<Reset['asked']> & { id: string }) | null };

/** Who has a role in a group, as those see them who let people in and out. */
@Injectable()
export class PeopleQueries {
  constructor(private readonly db: Reader) {}

  /** The desk and the chair find everyone; others themselves. */
  async people(
    { id, roles }: Viewer,
    { groupId }: Input<typeof listPeople>,
  ): Promise<Reply<typeof listPeople>> {
    const [rows, [asker]] = await Promise.all([
      this.db.query<Row[]>(insiders, [groupId]),
      this.db.query<{ admin: boolean }[]>(isAdmin, [id]),
    ]);
    const giver: Giver | null = isGiver(roles, asker?.admin ?? false) ? { id, roles } : null;
    const seesAll = giver !== null || roles.includes('chair');
    const mayInvite = Role.options.filter((it) => giver && objectionToInvitation(giver, null, it) === null);
    return {
      people: rows
        .filter((it) => seesAll || it.id === id)
        .map((it) => ({ ...shown(it, giver), factorReset: resetOf(it, asker?.admin ? id : null) })),
      mayInvite,
    };
  }
}

const nothing: Insider['may'] = {
  give: [],
  end: [],
  signOut: false,
  deactivate: false,
  reactivate: false,
  seat: false,
  office: false,
};

/** How it stands about somebody's second factor, as administrators are told. */
function resetOf({ active, asked, ...person }: Row, adminId: string | null): Reset {
  if (adminId === null || !active) return { may: null, asked: null };
  return { may: resetFor({ adminId, person, askedBy: asked?.id ?? null }), asked };
}

function shown({ admin, isElsewhere, ...card }: Row, giver: Giver | null): Omit<Insider, 'factorReset'> {
  if (giver === null) return { ...card, may: nothing };
  const it = { id: card.id, admin, isElsewhere, roles: card.roles };
  const closes = objectionToClosing(giver, it) === null;
  if (!card.active) return { ...card, may: { ...nothing, reactivate: closes } };
  const isTheirs = (role: Role) => objectionToRole(giver, it.id, role) === null;
  const theirs = Role.options.filter((role) => isTheirs(role) && objectionToBareRole(role) === null);
  const may = {
    give: theirs.filter((role) => !card.roles.includes(role)),
    end: theirs.filter((role) => card.roles.includes(role)),
    signOut: objectionToEndingSessions(giver.roles, it) === null,
    deactivate: closes,
    reactivate: false,
    seat: isTheirs('member'),
    office: isTheirs('chair'),
  };
  return { ...card, may };
}
