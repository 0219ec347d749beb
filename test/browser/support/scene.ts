import type { Browser } from '@playwright/test';
import { known } from './known';
import { OwnDraft, type Passage } from './own-draft';

const passages: readonly Passage[] = [
  ['section', 'What is advised'],
  ['paragraph', 'The group advises to seek funding for one joint project.'],
  ['paragraph', 'Parties may wish to name a focal point for synergies.'],
  ['section', 'What comes next'],
  ['paragraph', 'The group meets again when the report is out.'],
];

/** Two members, the chair and the secretariat, and a draft of their own that is open for comments. */
export async function scene(browser: Browser, text = passages) {
  const [member, other] = [await known(browser, 'member'), await known(browser, 'other')];
  const [chair, desk] = [await known(browser, 'chair'), await known(browser, 'desk')];
  return { member, other, chair, desk, draft: await OwnDraft.open(desk, chair, text) };
}
