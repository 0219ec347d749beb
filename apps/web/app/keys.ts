import { useEffect, useRef } from 'react';

const place = 'consilia/single-keys';

/** Single letters are shortcuts unless this person has switched them off (WCAG 2.1.4). */
export function areSingleKeysOn(): boolean {
  try {
    return localStorage.getItem(place) !== 'off';
  } catch {
    return true;
  }
}

export function switchSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(place, on ? 'on' : 'off');
  } catch {
    // A device without storage asks again next time.
  }
}

export interface Key {
  /** `n`; `Shift+n` with shift held; `g h` one after the other. */
  readonly press: string;
  readonly what: string;
  readonly act: () => void;
}

/** Whether keys work on every page, or are this page's own. */
export type Reach = 'page' | 'everywhere';

interface Held {
  readonly reach: Reach;
  keys: readonly Key[];
}

const held = new Set<Held>();
/** How long after the first letter of two the second still counts, in milliseconds. */
const PATIENCE = 1_500;
let begun = { press: '', at: 0 };

/** The keys that work now, for the list of them. */
export const keysNow = (of: Reach): Key[] =>
  [...held].filter(({ reach }) => reach === of).flatMap(({ keys }) => keys);

/** Makes single letters act, outside fields and dialogs, for as long as what names them is on the screen. */
export function useKeys(reach: Reach, keys: readonly Key[]): void {
  const own = useRef<Held>({ reach, keys });
  useEffect(() => {
    own.current.keys = keys;
  });
  useEffect(() => {
    const it = own.current;
    if (held.size === 0) document.addEventListener('keydown', listen);
    held.add(it);
    return () => {
      held.delete(it);
      if (held.size === 0) document.removeEventListener('keydown', listen);
    };
  }, []);
}

/** What is typed while a field is being fetched that was asked for is meant for it. */
const isForUs = (event: KeyboardEvent): boolean =>
  !(event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) &&
  areSingleKeysOn() &&
  !isField(event.target) &&
  !document.querySelector('dialog[open], [data-field-coming]');

function listen(event: KeyboardEvent): void {
  const letter = letterOf(event);
  // Shift alone is not yet a key.
  if (letter.length !== 1 || !isForUs(event)) return;
  const name = event.shiftKey && letter !== '?' ? `Shift+${letter}` : letter;
  const first = event.timeStamp - begun.at < PATIENCE ? begun.press : '';
  const key = taken(`${first}${name}`, event.timeStamp);
  if (!key && begun.press === '') return;
  event.preventDefault();
  key?.act();
}

/** The key that these letters are; none when there is none, or when more of them are to come. */
function taken(press: string, at: number): Key | undefined {
  const all = [...held].flatMap(({ keys }) => keys);
  const goesOn = all.some((it) => it.press.startsWith(`${press} `));
  begun = { press: goesOn ? `${press} ` : '', at };
  return all.find((it) => it.press === press);
}

/**
 * The letter of a key. Where the keyboard writes another script, the one that stands there on a Latin keyboard; a
 * question mark is one in every script.
 */
export function letterOf({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): string {
  if (/^[؟？]$/.test(key)) return '?';
  const latin = /^Key([A-Z])$/.exec(code)?.[1];
  return (latin !== undefined && /^[^\u0000-\u024f]$/.test(key) ? latin : key).toLowerCase();
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName)) &&
  !(target instanceof HTMLInputElement && /^(?:checkbox|radio|button)$/.test(target.type));
