import { FILE_NAME_HEADER, type Input, type Reply, type Route } from '@lib/contracts';
import { addressed, Problem, refusalIn, tellActed } from '@web/app/api';

interface How {
  readonly as: Readonly<Record<string, string>>;
  /** Hears how much of it has gone, from 0 to 1. */
  readonly progress: (part: number) => void;
  readonly signal: AbortSignal;
}

/** So long nothing may move before the line is taken for lost. */
const PATIENCE_MS = 45_000;

/**
 * Sends the bytes of a file to a route that takes one. fetch does not tell how much has gone; this does.
 * @throws {Problem} when it is refused, or when the line breaks (`lost`)
 */
export async function sendFile<R extends Route>(
  route: R & { readonly takes: 'file' },
  input: Input<R>,
  file: File,
  how: How,
): Promise<Reply<R>> {
  const { at, rest } = addressed(route, input as object);
  const answer = await sent(withQuery(at, rest), route.method, file, how);
  if (!answer.ok) throw await refusalIn(answer);
  tellActed();
  const reply = route.reply.safeParse(await answer.json().catch(() => null));
  if (!reply.success) throw new Problem('garbled', '', { status: answer.status });
  return reply.data as Reply<R>;
}

/** The body is the file: what else is said stands in the address. */
function withQuery(at: string, rest: Record<string, unknown>): string {
  const query = new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, String(value)]));
  return query.size === 0 ? at : `${at}?${query.toString()}`;
}

function sent(address: string, method: string, file: File, { as, progress, signal }: How): Promise<Response> {
  return new Promise((done, fail) => {
    const it = new XMLHttpRequest();
    const lost = () => fail(new Problem('lost', ''));
    let patience = setTimeout(() => it.abort(), PATIENCE_MS);
    const moved = () => {
      clearTimeout(patience);
      patience = setTimeout(() => it.abort(), PATIENCE_MS);
    };
    it.open(method, address);
    const headers = {
      ...as,
      accept: 'application/json',
      'content-type': 'application/octet-stream',
      [FILE_NAME_HEADER]: encodeURIComponent(file.name),
    };
    for (const [name, value] of Object.entries(headers)) it.setRequestHeader(name, value);
    it.upload.onprogress = ({ loaded, total }) => {
      moved();
      progress(total > 0 ? loaded / total : 0);
    };
    it.onload = () =>
      it.status === 0 ? lost() : done(new Response(it.responseText || null, { status: it.status }));
    it.onerror = lost;
    it.onabort = lost;
    it.onloadend = () => clearTimeout(patience);
    signal.addEventListener('abort', () => it.abort());
    it.send(file);
  });
}
