import type { Page } from '@lib/journal';
import { Refusal, refuse, signedIn } from '@lib/platform';
import { draftOn } from './draft-on-the-page';
import { leaseAt, objectionToWork } from './lease.rules';
import { Paragraph } from './paragraph.entity';

interface OfParagraph {
  readonly draftId: string;
  readonly paragraphId: string;
}

/** A paragraph of the working text that a command is about. One that was removed can only be approved as that. */
export async function paragraphOn(page: Page, { draftId, paragraphId }: OfParagraph): Promise<Paragraph> {
  await draftOn(page, draftId);
  return page.one(Paragraph, { id: paragraphId, draftId, groupId: page.groupId });
}

/** A paragraph that the page's author may work on now: it is there, and nobody else holds it. */
export async function freeParagraphOn(page: Page, of: OfParagraph): Promise<Paragraph> {
  const it = await paragraphOn(page, of);
  if (it.removedAt !== null) throw new Refusal('no-such-paragraph');
  refuse(objectionToWork(it, signedIn(page.viewer), page.at), { lease: leaseAt(it, page.at) });
  return it;
}
