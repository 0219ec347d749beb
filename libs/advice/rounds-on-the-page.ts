import type { Round } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { CommentRound } from './comment-round.entity';
import { unansweredOn } from './unanswered-on-the-page';

const running = `
  select id, n, version_id as "versionId", opens_at as "opensAt", closes_at as "closesAt", zone, state,
         moved_from as "movedFrom"
    from comment_round where draft_id = $1 and state <> 'closed'`;
const named = `select symbol, title from draft_version where id = $1`;

/** The round of a draft that is not closed yet; null when none is. */
export async function openRoundOn(page: Page, draftId: string): Promise<Round | null> {
  return (await page.ask<Round>(running, draftId))[0] ?? null;
}

/** How the text of a round is called. */
export async function namesOn(page: Page, versionId: string): Promise<{ symbol: string; title: string }> {
  const [found] = await page.ask<{ symbol: string; title: string }>(named, versionId);
  return found ?? { symbol: '', title: '' };
}

export function roundOf({
  id,
  n,
  versionId,
  opensAt,
  closesAt,
  zone,
  state,
  movedFrom,
}: CommentRound): Round {
  return { id, n, versionId, opensAt, closesAt, zone, state, movedFrom };
}

/** Says that the time of a round is over; the system says so, whoever happens to notice. */
export async function endRoundOn(page: Page, round: CommentRound): Promise<void> {
  const { id: roundId, draftId, versionId } = round;
  const unanswered = (await unansweredOn(page, draftId)).length;
  await page.update(CommentRound, { id: roundId }, { state: 'ended' });
  page.record('round.ended', { draftId, roundId, ...(await namesOn(page, versionId)), unanswered }, null);
}
