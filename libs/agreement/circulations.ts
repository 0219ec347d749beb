import { Injectable } from '@nestjs/common';
import { circulateDraftsOn, type CirculatedText, phaseOfDraft, textsOn } from '@lib/advice';
import type { extendCirculation, Input, openCirculation, Reply } from '@lib/contracts';
import { activeMembersOn, procedureOn } from '@lib/groups';
import { Journal, type Page } from '@lib/journal';
import { refuse, Refusal, signedIn, type Viewer } from '@lib/platform';
import { lastOf, nextNumber, takenBackOf, underWayWith } from './agreement.sql';
import { CirculationSeat } from './circulation-seat.entity';
import { Circulation, type BundledText } from './circulation.entity';
import { draftsOf, hashesOf, namesOf } from './bundle';
import { circulationOn } from './circulation-on-the-page';
import { leadCycle } from './cycle-on-the-page';
import { objectionToTexts } from './opening.rules';
import { endIn, hoursAfter } from './period';
import { leastHours, objectionToEnd, objectionToExtension } from './period.rules';

type Opening = Input<typeof openCirculation>;

/** Putting final texts to the group for agreement. */
@Injectable()
export class Circulations {
  constructor(private readonly journal: Journal) {}

  /** Asks everyone who is a member now. They answer to exactly the texts whose fingerprints the chair quoted. */
  open(viewer: Viewer, opening: Opening): Promise<Reply<typeof openCirculation>> {
    return this.journal.write(opening.groupId, viewer, async (page) => {
      const texts = await textsFor(page, opening);
      await refuseTerms(page, opening);
      const it = await begin(page, opening, texts);
      await circulateDraftsOn(page, draftsOf(it.bundle), it.id);
      const { mode, expiresAt, zone, draftId } = it;
      const announced = { draftId, mode, expiresAt, zone, hashes: hashesOf(it.bundle) };
      page.record('circulation.opened', { ...namesOf(it), ...announced });
      return { circulationId: it.id };
    });
  }

  /** Gives everyone more time, while there is some left. Answers that were given stay valid. */
  extend(
    viewer: Viewer,
    { groupId, circulationId, expiresAt, zone, reason }: Input<typeof extendCirculation>,
  ): Promise<Reply<typeof extendCirculation>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const it = await circulationOn(page, circulationId);
      const { holidays } = await procedureOn(page);
      const end = endIn(zone, expiresAt);
      refuse(objectionToExtension(it, end, page.at, holidays), { expiresAt: it.expiresAt });
      await page.update(Circulation, { id: it.id }, { expiresAt, zone, movedFrom: it.expiresAt });
      page.record('circulation.extended', { ...namesOf(it), expiresAt, zone, reason });
      return { expiresAt };
    });
  }
}

async function textsFor(page: Page, { groupId, versions }: Opening): Promise<CirculatedText[]> {
  const ids = versions.map(({ versionId }) => versionId);
  const texts = await textsOn(page, ids);
  // The matrix first: what follows says something of texts, and that only to whoever may circulate them now.
  for (const { state } of texts) page.during(phaseOfDraft(state));
  const draftIds = texts.map(({ draftId }) => draftId);
  const isTwice = new Set(draftIds).size < draftIds.length;
  const underWay = await page.ask(underWayWith, groupId, draftIds);
  if (isTwice || underWay.length > 0) throw new Refusal('already-circulating');
  const takenBack = await page.ask<{ id: string }>(takenBackOf, groupId, ids);
  refuse(
    objectionToTexts(
      texts,
      versions,
      takenBack.map(({ id }) => id),
    ),
  );
  return texts;
}

/** How the group agrees, and for how long it is asked at least, is for its working procedure to say. */
async function refuseTerms(page: Page, { mode, expiresAt, zone }: Opening): Promise<void> {
  const { agreement, silenceHours, holidays } = await procedureOn(page);
  refuse(mode === agreement ? null : 'not-as-agreed', { agreement });
  const earliest = hoursAfter(page.at, leastHours(silenceHours));
  refuse(objectionToEnd(endIn(zone, expiresAt), earliest, holidays), { earliest });
}

const bundled = ({ draftId, versionId, n, symbol, title, sha256 }: CirculatedText): BundledText => ({
  draftId,
  versionId,
  n,
  symbol,
  title,
  sha256,
});

/** Writes down what is asked, of whom and until when. */
async function begin(page: Page, opening: Opening, texts: CirculatedText[]): Promise<Circulation> {
  const { groupId, at, viewer } = page;
  const { mode, note, expiresAt, zone } = opening;
  const bundle = texts.map(bundled);
  const draftId = draftsOf(bundle)[0] ?? '';
  const n = await numberOn(page);
  const predecessorId = await predecessorOn(page, draftId);
  const asked = { groupId, draftId, n, mode, bundle, note, expiresAt, zone, predecessorId };
  const since = { state: 'open' as const, openedAt: at, openedBy: signedIn(viewer) };
  const nothingYet = {
    movedFrom: null,
    brokenAt: null,
    concludedAt: null,
    conclusion: '',
    successorId: null,
  };
  const it = await page.insert(Circulation, { ...asked, ...since, ...nothingYet });
  if (predecessorId !== null) await page.update(Circulation, { id: predecessorId }, { successorId: it.id });
  for (const member of await activeMembersOn(page))
    await page.insert(CirculationSeat, { circulationId: it.id, ...member });
  await leadCycle(page, it.id, 'runs');
  return it;
}

async function numberOn(page: Page): Promise<number> {
  const [number] = await page.ask<{ n: number }>(nextNumber, page.groupId);
  return number?.n ?? 1;
}

async function predecessorOn(page: Page, draftId: string): Promise<string | null> {
  const [last] = await page.ask<{ id: string }>(lastOf, draftId);
  return last?.id ?? null;
}
