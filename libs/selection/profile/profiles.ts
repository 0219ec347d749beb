import { Injectable } from '@nestjs/common';
import { objectionDuring } from '@lib/access';
import type { adoptSeatProfile, Input, readSeatProfiles, Reply, writeSeatProfile } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { matched, Refusal, refuse, type Viewer } from '@lib/platform';
import { BoardQueries } from '../board/board.queries';
import { type Ask, nomineesBy, profileRows, profileShown } from '../board/board-data';
import { askOn, moveOn } from '../board/selection-on-the-page';
import { preset } from './preset.rules';
import { WrittenProfile } from './seat-profile.entity';

/** What the group must be: written by the secretariat, adopted by the Bureau. */
@Injectable()
export class Profiles {
  constructor(
    private readonly journal: Journal,
    private readonly queries: BoardQueries,
  ) {}

  list(viewer: Viewer, { groupId }: Input<typeof readSeatProfiles>): Promise<Reply<typeof readSeatProfiles>> {
    return this.queries.asStaff(viewer, groupId, async (ask, { phase }) => {
      const may = objectionDuring('B05', viewer.roles, phase) === null;
      return { profiles: await shownAll(ask, groupId), preset: preset(), may: { write: may, adopt: may } };
    });
  }

  write(viewer: Viewer, input: Input<typeof writeSeatProfile>): Promise<Reply<typeof writeSeatProfile>> {
    const { groupId, profile } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'change');
      const { version, revision } = await writtenOn(page, profile, matched(viewer));
      page.record('profile.written', { version, revision });
      const written = (await shownAll(askOn(page), groupId)).find((it) => it.version === version);
      return { version, revision, faults: written?.faults ?? [] };
    });
  }

  adopt(viewer: Viewer, input: Input<typeof adoptSeatProfile>): Promise<Reply<typeof adoptSeatProfile>> {
    const { groupId, version, on, note } = input;
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'change');
      const all = await shownAll(askOn(page), groupId);
      const draft = all.find((it) => it.version === version && it.adoptedOn === null);
      if (!draft) throw new Refusal('no-draft-profile');
      const malformed = draft.faults.filter(({ kind }) => kind === 'malformed');
      if (malformed.length > 0) throw new Refusal('profile-at-fault', { faults: malformed });
      refuse(on > page.at.toISOString().slice(0, 10) ? 'adopted-ahead' : null);
      await page.update(WrittenProfile, { groupId, version }, { adoptedOn: on, note });
      page.record('profile.adopted', { version, on, note });
      return { version };
    });
  }
}

/** Every version, each with its faults by the nominees as that version finds them. */
async function shownAll(ask: Ask, groupId: string) {
  const rows = await profileRows(ask, groupId);
  const all = [];
  for (const row of rows) all.push(profileShown(row, await nomineesBy(ask, groupId, row)));
  return all;
}

/** The draft, if it still is what its writer began with; null where there is none yet. */
async function draftOn(page: Page, match: number) {
  const rows = await profileRows(askOn(page), page.groupId);
  const draft = rows.find(({ adoptedOn }) => adoptedOn === null) ?? null;
  const revision = draft?.revision ?? 0;
  if (revision !== match) throw new Refusal('changed-meanwhile', { revision, draft });
  return { draft, next: (rows[0]?.version ?? 0) + 1 };
}

/** Writes the draft: the first of its version where there was none. */
async function writtenOn(page: Page, profile: WrittenProfile['profile'], match: number) {
  const { groupId, journalId: chamberId, at } = page;
  const { draft, next } = await draftOn(page, match);
  const revision = match + 1;
  const by = { profile, revision, writtenAt: at, writtenBy: page.viewer.id };
  if (draft) {
    await page.update(WrittenProfile, { groupId, version: draft.version }, by);
    return { version: draft.version, revision };
  }
  await page.insert(WrittenProfile, { ...by, chamberId, groupId, version: next, adoptedOn: null, note: '' });
  return { version: next, revision };
}
