import type { Page } from '@playwright/test';

const MOST_STOPS = 600;

/** One stop of a walk through a page by the Tab key: what has the focus, and what is wrong with it there. */
interface Stop {
  readonly name: string;
  readonly fault: string | null;
  /** The walk has come round, or out of the page. */
  readonly isEnd: boolean;
}

/** Runs in the page: what has the focus, whether it stands on the screen uncovered, and whether it shows the focus. */
function stop(): Stop {
  const it = document.activeElement;
  const isNone = !(it instanceof HTMLElement) || it === document.body;
  if (isNone || it.dataset['walked'] !== undefined) return { name: '', fault: null, isEnd: true };
  it.dataset['walked'] = '';
  const box = it.getBoundingClientRect();
  const [x, y] = [box.left + Math.min(box.width / 2, 40), box.top + Math.min(box.height / 2, 20)];
  const at = document.elementFromPoint(x, y);
  // Of a box to tick one sees its label.
  const shown = [it, ...Array.from((it as HTMLInputElement).labels ?? [])];
  const marks = shown.flatMap((one) => {
    const { outlineStyle, boxShadow } = getComputedStyle(one);
    return [outlineStyle, boxShadow];
  });
  const faults: [boolean, string][] = [
    [box.width === 0, 'has no size'],
    [!shown.some((one) => one.contains(at)), 'is covered, or outside the screen'],
    [marks.every((mark) => mark === 'none'), 'does not show the focus'],
  ];
  const label = it.getAttribute('aria-label') ?? it.textContent;
  const name = `${it.tagName.toLowerCase()} “${label.trim().slice(0, 40)}”`;
  return { name, fault: faults.find(([is]) => is)?.[1] ?? null, isEnd: false };
}

/** Walks a page by the Tab key from its beginning to its end, and tells every stop at which the focus cannot be seen. */
export async function faultsOfTabWalk(page: Page): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const { name, fault, isEnd } = await page.evaluate(stop);
    if (isEnd) return { stops, faults };
    if (fault !== null) faults.push(`${name} ${fault}`);
  }
  return { stops: MOST_STOPS, faults: [...faults, `after ${String(MOST_STOPS)} stops there is no end`] };
}
