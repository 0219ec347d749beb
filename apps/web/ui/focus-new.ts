/** What is read as one, and may have the focus so; on a phone, what unfolds it. */
const things = '[tabindex="-1"], .mobcount';

/** Has the first thing take the focus that what was just pressed shows, for the button itself goes. */
export function focusNew(within: Element | null): void {
  const before = new Set(within?.querySelectorAll(things));
  setTimeout(() => {
    const all = [...(within?.querySelectorAll<HTMLElement>(things) ?? [])].filter((it) => !before.has(it));
    // What a narrow screen folds away takes no focus.
    const has = (it: HTMLElement) => {
      it.focus();
      return document.activeElement === it;
    };
    if (!all.some(has)) within?.closest<HTMLElement>('[tabindex="-1"]')?.focus();
  });
}
