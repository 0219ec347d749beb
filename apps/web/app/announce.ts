/** Behind an open dialog nothing is heard: there it is the dialog's own place that speaks. */
const place = (id: 'status' | 'alert'): HTMLElement | null =>
  document.querySelector<HTMLElement>('dialog[open] [data-says]') ?? document.getElementById(id);

/** Says one plain sentence to those who listen to the page: politely, or at once when it cannot wait. */
export function announce(sentence: string, urgent = false): void {
  const region = place(urgent ? 'alert' : 'status');
  if (!region) return;
  // Emptied first: the same words twice are two messages.
  region.textContent = '';
  window.setTimeout(() => {
    region.textContent = sentence;
  }, 50);
}
