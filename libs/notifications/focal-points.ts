import { Injectable } from '@nestjs/common';
import type {
  addFocalPoint,
  editFocalPoint,
  endFocalPoint,
  importFocalPoints,
  Input,
  listFocalPoints,
  Reply,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { Reader, Refusal, refuse, type Viewer } from '@lib/platform';
import { CodesOfParties } from './codes-of-parties';
import { FocalPoint } from './focal-point.entity';
import { type Listed, readFocalPoints } from './focal-points.rules';

const now = `
  select id, party, name, title, email, fallback_email as "fallbackEmail", language, since
    from focal_point where until is null order by party, name, id`;
const without = `
  select code from party where is_party and not exists (select from focal_point where party = code and until is null)
   order by code`;
const parties = 'select code from party where is_party';
const known = 'select id from focal_point where party = $1 and email = $2 and until is null and id <> $3';
const nobody = '00000000-0000-0000-0000-000000000000';
/** Changes whoever is there with this address for this Party, and adds who is not. */
const takeIn = `
  insert into focal_point (party, name, title, email, fallback_email, language, since)
  select it.party, it.name, it.title, it.email, it."fallbackEmail", it.language, $2
    from jsonb_to_recordset($1) it(party text, name text, title text, email text, "fallbackEmail" text, language text)
  on conflict (party, email) where until is null do update
     set name = excluded.name, title = excluded.title, fallback_email = excluded.fallback_email,
         language = excluded.language
  returning (xmax = 0) as added`;

/** Who speaks for the Parties. They are those of all groups: whoever serves one keeps them for the others too. */
@Injectable()
export class FocalPoints {
  constructor(
    private readonly journal: Journal,
    private readonly db: Reader,
    private readonly codes: CodesOfParties,
  ) {}

  async list(): Promise<Reply<typeof listFocalPoints>> {
    const [focalPoints, none] = await Promise.all([
      this.db.query<Reply<typeof listFocalPoints>['focalPoints']>(now),
      this.db.query<{ code: string }[]>(without),
    ]);
    return { focalPoints, without: none.map(({ code }) => code) };
  }

  add(
    viewer: Viewer,
    { groupId, ...given }: Input<typeof addFocalPoint>,
  ): Promise<Reply<typeof addFocalPoint>> {
    return this.journal.write(groupId, viewer, async (page) => {
      await refuseGiven(page, given);
      const { id, party } = await page.insert(FocalPoint, { ...given, since: page.at, until: null });
      page.record('focal-point.added', { focalPointId: id, party });
      return { focalPointId: id };
    });
  }

  edit(
    viewer: Viewer,
    { groupId, focalPointId, ...given }: Input<typeof editFocalPoint>,
  ): Promise<Reply<typeof editFocalPoint>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { party } = await standing(page, focalPointId);
      refuse(party === given.party ? null : 'not-found');
      await refuseGiven(page, given, focalPointId);
      await page.update(FocalPoint, { id: focalPointId }, given);
      page.record('focal-point.edited', { focalPointId, party });
      return { done: true as const };
    });
  }

  /** With whoever spoke for a Party the code that they know ends: each group has it on a page of its own. */
  async end(
    viewer: Viewer,
    { groupId, focalPointId }: Input<typeof endFocalPoint>,
  ): Promise<Reply<typeof endFocalPoint>> {
    const done = await this.journal.write(groupId, viewer, async (page) => {
      const { party } = await standing(page, focalPointId);
      await page.update(FocalPoint, { id: focalPointId }, { until: page.at });
      page.record('focal-point.ended', { focalPointId, party });
      return { done: true as const };
    });
    await this.codes.endWith(focalPointId);
    return done;
  }

  /** Takes in a whole list, or nothing of it. Whoever stands in it twice for a Party is taken as they stand last. */
  import(
    viewer: Viewer,
    { groupId, csv }: Input<typeof importFocalPoints>,
  ): Promise<Reply<typeof importFocalPoints>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const codes = new Set((await page.ask<{ code: string }>(parties)).map(({ code }) => code));
      const { listed, faults } = readFocalPoints(csv, codes);
      if (faults.length > 0) throw new Refusal('focal-points-unclear', { faults }, faults);
      const once = new Map<string, Listed>(listed.map((it) => [`${it.party} ${it.email}`, it]));
      const rows = await page.ask<{ added: boolean }>(takeIn, JSON.stringify([...once.values()]), page.at);
      const added = rows.filter((it) => it.added).length;
      const counts = { added, changed: rows.length - added };
      page.record('focal-points.imported', counts);
      return counts;
    });
  }
}

async function standing(page: Page, id: string): Promise<FocalPoint> {
  const it = await page.one(FocalPoint, { id });
  refuse(it.until === null ? null : 'focal-point-ended');
  return it;
}

async function refuseGiven(
  page: Page,
  { party, email }: { party: string; email: string },
  id = nobody,
): Promise<void> {
  const codes = await page.ask<{ code: string }>(parties);
  refuse(codes.some(({ code }) => code === party) ? null : 'not-a-party');
  refuse((await page.ask(known, party, email, id)).length === 0 ? null : 'focal-point-known');
}
