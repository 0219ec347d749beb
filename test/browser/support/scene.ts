import type { Browser } from '@playwright/test';
import type { Asker, Window } from './demo';
import { known, knownAsker, type Who } from './known';
import { OwnDraft, type Passage } from './own-draft';

const passages: readonly Passage[] = [
  ['section', 'What is advised'],
  ['paragraph', 'The group advises to seek funding for one joint project.'],
  ['paragraph', 'Parties may wish to name a focal point for synergies.'],
  ['section', 'What comes next'],
  ['paragraph', 'The group meets again when the report is out.'],
];

/**
 * Two members, the chair and the secretariat, and a draft of their own that is open for comments. Those named see
 * pages, in windows of their own; the others ask the API only.
 */
export async function scene<Seeing extends Who>(
  browser: Browser,
  seeing: readonly Seeing[],
  text = passages,
): Promise<Record<Seeing, Window> & Record<Who, Asker> & { draft: OwnDraft }> {
  const as = (who: Who) =>
    (seeing as readonly Who[]).includes(who) ? known(browser, who) : knownAsker(browser, who);
  const people = { member: await as('member'), other: await as('other'), chair: await as('chair') };
  const desk = await as('desk');
  const draft = await OwnDraft.open(desk, people.chair, text);
  return { ...people, desk, draft } as Record<Seeing, Window> & Record<Who, Asker> & { draft: OwnDraft };
}
