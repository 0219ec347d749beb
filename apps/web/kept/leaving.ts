import { formsOf, isSomething, outOf, wordsOf, type KeptWords, type Sending } from './sending';
import { allKept, dropKept } from './store';

/** How much of somebody's is on this device and nowhere else. */
export interface Left {
  waiting: number;
  begun: number;
}

/** What would be lost here if this person signed out now. */
export async function leftBy(personId: string): Promise<Left> {
  const out = await allKept<Sending>(outOf(personId));
  const words = await allKept<KeptWords>(wordsOf(personId));
  const forms = await allKept<unknown>(formsOf(personId));
  const waiting = out.filter(({ kind }) => kind !== 'forget').length;
  return { waiting, begun: words.filter(isSomething).length + forms.length };
}

/** Takes everything of a person from this device: also what they have read, and until where. */
export async function forgetPerson(personId: string): Promise<void> {
  await dropKept(`${personId}/`);
  forgetTraces(personId);
  if ('caches' in window) await caches.delete('consilia-copies');
}

function forgetTraces(personId: string): void {
  try {
    for (const key of Object.keys(localStorage))
      if (key.startsWith('consilia/') && key.split('/').includes(personId)) localStorage.removeItem(key);
  } catch {
    // A device without storage has none.
  }
}
