import { labels } from './letters/official-letter';
import { pageOf } from './official-on-record';
import type { listIssued, Reply } from '@lib/contracts';
import { config } from '@lib/platform';

type Listed = Reply<typeof listIssued>['notifications'];

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (it) => entities[it] ?? it);
/** The day of a feed that has nothing in it yet. */
const never = new Date(0);

/**
 * All notifications as a feed (RFC 4287), newest first. Written here: a title is in the language of its notification,
 * and the packages that write feeds have no place for that.
 */
export function atomOf(notifications: Listed): string {
  const self = new URL('/n/feed.atom', config.BASE_URL).href;
  const entries = notifications.map((it) => {
    const page = pageOf(it.number);
    const title = `${it.number} · ${labels[it.language].kinds[it.kind]} · ${it.subject}`;
    return (
      `<entry><id>${page}</id><title xml:lang="${it.language}">${escaped(title)}</title>` +
      `<link href="${page}"/><link rel="alternate" type="application/json" href="${page}.json"/>` +
      `<published>${it.date.toISOString()}</published><updated>${it.date.toISOString()}</updated>` +
      `<author><name>${escaped(it.group.title)}</name></author><category term="${it.kind}"/></entry>`
    );
  });
  const updated = (notifications[0]?.date ?? never).toISOString();
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>${self}</id>` +
    `<title>Notifications</title><updated>${updated}</updated><link rel="self" href="${self}"/>${entries.join('')}</feed>\n`
  );
}
