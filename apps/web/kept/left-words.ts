import { anotherTask } from '@web/app/in-turn';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Left {
  /** Which field of its form it is. */
  at: number;
  value: string;
  checked: boolean;
}

/** What was typed in forms that were left in the middle, for as long as this page lives; by their places. */
const all = new Map<string, readonly Left[]>();

/** Forms of one name may stand on several pages. */
const placeOf = (name: string): string => `${window.location.pathname} ${name}`;

const isField = (it: Element | undefined): it is Field =>
  it instanceof HTMLInputElement || it instanceof HTMLTextAreaElement || it instanceof HTMLSelectElement;
const isBox = (it: Field): it is HTMLInputElement => /^(?:checkbox|radio)$/.test(it.type);

/** Remembers what somebody has put into these fields of a form. */
export function leaveWords(name: string, form: HTMLFormElement, touched: ReadonlySet<EventTarget>): void {
  const left = [...form.elements].flatMap((it, at) =>
    isField(it) && touched.has(it) && it.type !== 'file'
      ? [{ at, value: it.value, checked: isBox(it) && it.checked }]
      : [],
  );
  if (left.length > 0) all.set(placeOf(name), left);
}

/** Puts into a form what was left in it, as if it were typed again. */
export async function bringWords(name: string, form: HTMLFormElement): Promise<void> {
  const left = all.get(placeOf(name)) ?? [];
  all.delete(placeOf(name));
  for (const { at, value, checked } of left) {
    const it = form.elements[at];
    if (!isField(it)) continue;
    if (!isBox(it)) type(it, value);
    else if (it.checked !== checked) it.click();
    // What one field brings along is there before the next.
    await anotherTask();
  }
}

function type(it: Field, value: string): void {
  // By the browser's own setter: what a page writes itself, React takes for said already.
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(it), 'value')?.set?.call(it, value);
  for (const name of ['input', 'change']) it.dispatchEvent(new Event(name, { bubbles: true }));
}
