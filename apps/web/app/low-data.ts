import { useSyncExternalStore } from 'react';

const place = 'consilia/low-data';
let isOn = false;
const watchers = new Set<() => void>();

/** What was chosen on this device; when nothing was, what the browser says about saving data. */
function wanted(): boolean {
  try {
    const chosen = localStorage.getItem(place);
    if (chosen !== null) return chosen === '1';
  } catch {
    // A browser that keeps nothing has chosen nothing.
  }
  return lineSaid().saveData === true;
}

interface LineSaid {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/** What the browser says of its line, where it says anything. */
const lineSaid = (): LineSaid => (navigator as { connection?: LineSaid }).connection ?? {};

/** Whether the line carries so little that it is worth it to compress what comes over it. */
export function isThinLine(): boolean {
  const { saveData, effectiveType } = lineSaid();
  return saveData === true || (effectiveType !== undefined && effectiveType !== '4g');
}

function turn(on: boolean): void {
  if (on === isOn) return;
  isOn = on;
  for (const watcher of watchers) watcher();
}

/** Takes up what this device wants, once the page is in its hands. */
export const beginLowData = (): void => turn(wanted());

/** Whether nothing comes by itself: no line is held open, and changes are looked for by hand. */
export const isLowData = (): boolean => isOn;

/** Chooses the low-data view, or leaves it, on this device. */
export function chooseLowData(on: boolean): void {
  try {
    localStorage.setItem(place, on ? '1' : '0');
  } catch {
    // Then it holds for this page.
  }
  turn(on);
}

/** Hears when the low-data view begins or ends. Returns the way to stop. */
export function whenLowData(hear: () => void): () => void {
  watchers.add(hear);
  return () => watchers.delete(hear);
}

export const useLowData = (): boolean => useSyncExternalStore(whenLowData, isLowData, () => false);
