import { Injectable } from '@nestjs/common';
import { audiencesInChamber, audiencesOf, Policy, type Standing } from '@lib/access';
import type { Input, listDemoMail, readDemoMail, readHome, readJournal, Reply } from '@lib/contracts';
import { Chambers, isToldTo, Journal, shownPayload } from '@lib/journal';
import { config, Reader, Refusal, signedIn, type Viewer } from '@lib/platform';

type Home = Reply<typeof readHome>;
type Mails = Reply<typeof listDemoMail>;
type Mail = Reply<typeof readDemoMail>;
type Page = Reply<typeof readJournal>;

const MOST_CHANGES = 30;

/** What a person finds when they come: what they have to do, and what others have done since they were here. */
const home = `
  with visited as (select seq, at from visit where person_id = $1 and group_id = $2),
       news as (
         select e.seq, e.at, e.actor_id, e.type, e.payload from journal_entry e
          where e.group_id = $2 and e.seq > coalesce((select seq from visited), 0)
            and e.audience = any($3) and e.actor_id is distinct from $1::uuid
            and ${isToldTo('$1', '$5', 'e.payload')}),
       latest as (select * from news order by seq desc limit $4),
       tasks as (
         select * from task where person_id = $1 and group_id = $2 and settled_at is null)
  select (select seq from journal_head where group_id = $2) as seq,
         (select at from visited) as "lastVisitAt",
         (select count(*)::int from news) as changed,
         coalesce((select json_agg(json_build_object('seq', seq, 'at', at, 'actorId', actor_id, 'type', type,
           'payload', ${shownPayload}) order by seq desc) from latest), '[]') as changes,
         coalesce((select json_agg(json_build_object('id', id, 'kind', kind, 'about', about, 'since', since,
           'dueAt', due_at, 'zone', zone) order by due_at nulls last, since, id) from tasks), '[]') as tasks`;

const demoMails = `
  select id, recipient as "to", subject, at from demo_mail order by at desc, id limit 200`;
const demoMail = `
  select id, recipient as "to", subject, at, sender as "from", message_id as "messageId", text, html
    from demo_mail where id = $1`;

/** In JSON of the database an instant is text; here it is a date again. */
const instant = (it: unknown): Date => new Date(String(it));

@Injectable()
export class NoticesQueries {
  constructor(
    private readonly db: Reader,
    private readonly journals: Journal,
    private readonly policy: Policy,
    private readonly chambers: Chambers,
  ) {}

  async home(viewer: Viewer, { groupId }: Input<typeof readHome>): Promise<Home> {
    const personId = signedIn(viewer);
    const standing = await this.policy.standingIn(groupId, personId);
    const apart = standing?.apart ?? [];
    const given = [personId, groupId, audiencesOf(standing), MOST_CHANGES, apart];
    const [found] = await this.db.query<Omit<Home, 'chamber'>[]>(home, given);
    if (!found) throw new Refusal('not-found');
    const tasks = found.tasks.map((it) => ({
      ...it,
      since: instant(it.since),
      dueAt: it.dueAt && instant(it.dueAt),
    }));
    return {
      ...{ ...found, tasks, changes: found.changes.map((it) => ({ ...it, at: instant(it.at) })) },
      chamber: await this.followed(groupId, standing),
    };
  }

  /** How much is done in a chamber is no matter of the Bureau: it follows from the beginning, and is told little. */
  private async followed(groupId: string, standing: Standing | null): Promise<Home['chamber']> {
    if (!audiencesInChamber(standing).includes('bureau')) return null;
    const id = await this.chambers.of(groupId);
    return id === null ? null : { id, seq: 0 };
  }

  async journal(viewer: Viewer, { groupId, after }: Input<typeof readJournal>): Promise<Page> {
    // What somebody may read of it is decided each time they ask.
    const hearing = await this.policy.hearingOf(groupId, viewer.id);
    const { entries, upTo } = await this.journals.read(groupId, after, hearing);
    return { entries, upTo };
  }

  async demoMails(): Promise<Mails> {
    this.onlyInDemo();
    return { mails: await this.db.query<Mails['mails']>(demoMails) };
  }

  async demoMail(_: Viewer, { mailId }: Input<typeof readDemoMail>): Promise<Mail> {
    this.onlyInDemo();
    const [mail] = await this.db.query<Mail[]>(demoMail, [mailId]);
    if (!mail) throw new Refusal('not-found');
    return mail;
  }

  /** Mail holds what lets people in. Outside of a demo there is no such page, whatever the guard thinks. */
  private onlyInDemo(): void {
    if (!config.DEMO) throw new Refusal('not-found');
  }
}
