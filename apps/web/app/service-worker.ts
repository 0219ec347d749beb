import { serviceWorkerAt } from '@web/ui/trusted';

/** Keeps pages for reading without a connection. While one develops there is none: files change under their names. */
export function keepPages(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // What is kept then is of no concern before the page can be used.
  window.setTimeout(() => {
    navigator.serviceWorker.register(serviceWorkerAt).catch(() => undefined);
  }, 1_500);
}
