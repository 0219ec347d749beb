import { Injectable } from '@nestjs/common';
import { Access } from '@lib/access';
import type { Input, publishComposition, Reply, SeatProfile } from '@lib/contracts';
import { advanceCycle, Cycle } from '@lib/groups';
import { Journal, type Page } from '@lib/journal';
import { nominatorsOfOn } from '@lib/nominations';
import { Reader, Refusal, type Viewer } from '@lib/platform';
import { BoardQueries } from '../board/board.queries';
import { profileRows } from '../board/board-data';
import { seatOf } from '../board/criteria.rules';
import { Selection } from '../board/selection.entity';
import { askOn, moveOn } from '../board/selection-on-the-page';
import { phaseOfSelection } from '../board/selection.rules';
import { appointMemberOn, type Chosen, lastVersionOn, publishOn } from '../composition/composing';
import { type DecisionRow, outcomesOf, withoutReason } from './decision-data';
import * as sql from './decision.sql';
import { PreparedLetter } from './decision.entity';
import { standingOn } from './decisions';
import { preparedLetters, type Told } from './letters/preparing';

type Published = Reply<typeof publishComposition>;
type Selected = Chosen & { readonly category: string | null };

const firstVersion = `
  select version, notification_id as "notificationId", jsonb_array_length(members) as seated
    from composition where group_id = $1 and version = 1`;
const titleOf = 'select title from advisory_group where id = $1';
const told = `
  select o.nomination_id as "nominationId", m.name, n.party, m.languages, o.outcome
    from selection_outcome o join nomination n on n.id = o.nomination_id join nominee m on m.id = n.nominee_id
   where o.decision_id = $1`;
const settle = `
  update nomination n set status = o.outcome from selection_outcome o
   where o.decision_id = $1 and o.nomination_id = n.id and n.status in ('eligible', 'shortlisted')`;

/** That the group has its composition already: a publication that broke off after it goes on behind it. */
class Composed extends Error {}

/**
 * Publishing takes two journals, which have two pens. First the chamber says that it is begun, which fixes everything it
 * rests on; then the group gets its members, its stage, its first composition and the draft that announces it, in one
 * transaction; then the chamber says that it is done. Whatever breaks off in between is gone on with when it is asked
 * for again, and nobody is seated twice.
 */
@Injectable()
export class Publishing {
  constructor(
    private readonly journal: Journal,
    private readonly db: Reader,
    private readonly access: Access,
    private readonly queries: BoardQueries,
  ) {}

  async publish(viewer: Viewer, { groupId, note }: Input<typeof publishComposition>): Promise<Published> {
    // Only the last page keeps the reply: a request that comes again gets it, wherever the first broke off.
    const unkept = { ...viewer, once: null };
    if (!(await this.isPublished(groupId))) {
      const begun = await this.journal.writeInChamber(groupId, unkept, beginOn);
      await this.compose(groupId, unkept, begun, note);
      this.access.forget();
    }
    return this.finish(groupId, viewer);
  }

  /** Then the last page says that nothing can be published any more, or gives its reply again. */
  private isPublished(groupId: string): Promise<boolean> {
    return this.queries.inChamber(groupId, (_, { state }) => Promise.resolve(state === 'published'));
  }

  private async compose(groupId: string, viewer: Viewer, begun: Begun, note: string): Promise<void> {
    try {
      await this.journal.write(groupId, viewer, (page) => composeOn(page, begun, note));
    } catch (error) {
      if (error instanceof Composed) return;
      if (error instanceof Refusal) await this.breakOff(groupId, viewer, error.code);
      throw error;
    }
  }

  /** What cannot be done is said, and can be seen to before it is tried again. */
  private breakOff(groupId: string, viewer: Viewer, why: string): Promise<void> {
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'break-off');
      page.record('publication.broken-off', { why });
    });
  }

  private async finish(groupId: string, viewer: Viewer): Promise<Published> {
    const [first] = await this.db.query<Published[] & { seated: number }[]>(firstVersion, [groupId]);
    return this.journal.writeInChamber(groupId, viewer, async (page) => {
      await moveOn(page, 'publish');
      if (!first) throw new Refusal('not-in-this-selection-state');
      await finishOn(page, first.version);
      return { version: first.version, seated: first.seated, notificationId: first.notificationId };
    });
  }
}

interface Begun {
  readonly profile: SeatProfile;
  readonly selected: readonly Selected[];
}

async function beginOn(page: Page): Promise<Begun> {
  await moveOn(page, 'begin-publishing');
  const decision = await standingOn(page);
  const without = withoutReason(await outcomesOf(askOn(page), decision.id));
  if (without > 0) throw new Refusal('reason-missing', { without });
  const selected = await page.ask<Selected>(sql.selected, decision.id);
  page.record('publication.begun', { members: selected.length });
  return { profile: await profileOf(page, decision), selected };
}

async function profileOf(page: Page, { profileVersion }: DecisionRow): Promise<SeatProfile> {
  const found = (await profileRows(askOn(page), page.groupId)).find(
    ({ version }) => version === profileVersion,
  );
  if (!found) throw new Refusal('profile-missing');
  return found.profile;
}

async function composeOn(page: Page, { profile, selected }: Begun, note: string): Promise<void> {
  const { groupId } = page;
  if ((await lastVersionOn(page)) > 0) throw new Composed('There is a composition already.');
  const { stage } = await page.one(Cycle, { groupId });
  page.during(phaseOfSelection({ stage, isCalling: false, isPublished: false, isPublishing: true }));
  for (const it of selected) {
    const seat = seatOf(profile, it.category);
    if (!seat) throw new Refusal('no-such-seat', { party: it.party });
    const { seatGroup, overlay } = seat;
    await appointMemberOn(page, it, { seatGroup, overlays: overlay === null ? [] : [overlay] });
  }
  await advanceCycle(page, 'constituted', note);
  await publishOn(page, '');
}

async function finishOn(page: Page, version: number): Promise<void> {
  const { groupId, journalId: chamberId, at } = page;
  const { id } = await standingOn(page);
  await page.update(Selection, { groupId }, { publishedAt: at });
  await page.ask(settle, id);
  const [group] = await page.ask<{ title: string }>(titleOf, groupId);
  const all = await page.ask<Told & { nominationId: string }>(told, id);
  for (const { nominationId, ...it } of all) {
    const nominators = await nominatorsOfOn(page, nominationId);
    const languages = nominators.map(({ language }) => language);
    for (const letter of preparedLetters(it, group?.title ?? '', languages))
      await page.insert(PreparedLetter, {
        ...{ nominationId, chamberId, groupId, revision: 1, sentAt: null, sentBy: null, ...letter },
      });
  }
  const of = (outcome: Told['outcome']) => all.filter((it) => it.outcome === outcome).length;
  const counts = { selected: of('selected'), reserves: of('reserve'), notSelected: of('not_selected') };
  page.record('selection.published', { version, ...counts });
}
