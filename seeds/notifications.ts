import { Clearance, Drafts, FocalPoints, Issuing, Numbers } from '@lib/notifications';
import { callFields, callText, compositionFields, elsewhere, focalPointsAsCsv } from './facts/notifications';
import type { Cast } from './people';
import type { Seeding } from './seeding';

/** Writing and issuing as the secretariat does it, with the head as second person. */
class Announcing {
  constructor(
    private readonly seeding: Seeding,
    private readonly cast: Cast,
    private readonly groupId: string,
  ) {}

  /** The call for nominations: with it the cycle goes on to its calling. */
  async call(): Promise<string> {
    const { groupId } = this;
    const parties = await this.seeding.db.query<{ code: string }[]>(
      'select code from party where is_party order by code',
    );
    const csv = focalPointsAsCsv(parties.map(({ code }) => code));
    await this.seeding.the(FocalPoints).import(this.secretariat(), { groupId, csv });
    await this.seeding.the(Numbers).tellElsewhere(this.head, { groupId, ...elsewhere.beforeCall });
    const drafts = this.seeding.the(Drafts);
    const beginning = { groupId, kind: 'call' as const, relatesTo: null, language: 'en' as const };
    const { notificationId } = await drafts.draft(this.secretariat(), beginning);
    const it = { groupId, notificationId };
    await drafts.edit(this.secretariat(1), { ...it, ...callFields });
    await drafts.write(this.secretariat(2), { ...it, ...callText });
    const all =
      'select count(*)::int as n from focal_point f join party p on p.code = f.party where f.until is null and p.is_party';
    const [now] = await this.seeding.db.query<{ n: number }[]>(all);
    return this.issue(notificationId, 3, now?.n ?? 0);
  }

  /** Who is in the group: issues what was drafted when the composition was published. */
  async composition(notificationId: string): Promise<void> {
    const { groupId } = this;
    await this.seeding.the(Numbers).tellElsewhere(this.head, { groupId, ...elsewhere.beforeComposition });
    await this.seeding
      .the(Drafts)
      .edit(this.secretariat(1), { groupId, notificationId, ...compositionFields });
    const counts = `
      select (select count(*) from focal_point where until is null)::int
           + (select count(*) from membership where group_id = $1 and status = 'active')::int as n`;
    const [all] = await this.seeding.db.query<{ n: number }[]>(counts, [groupId]);
    await this.issue(notificationId, 2, all?.n ?? 0);
  }

  private async issue(notificationId: string, version: number, recipients: number): Promise<string> {
    const it = { groupId: this.groupId, notificationId };
    await this.seeding.the(Clearance).submit(this.secretariat(), it);
    await this.seeding.the(Clearance).approve(this.head, { ...it, version });
    await this.seeding.the(Issuing).issue(this.secretariat(), { ...it, recipients });
    return notificationId;
  }

  private get head() {
    return this.cast.as('head');
  }

  private secretariat(match: number | null = null) {
    return { ...this.cast.as('secretariat'), match };
  }
}

export const announce = (seeding: Seeding, cast: Cast, groupId: string): Announcing =>
  new Announcing(seeding, cast, groupId);
