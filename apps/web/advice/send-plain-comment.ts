import {
  addComment,
  CommentType,
  listGroups,
  type Objection,
  readDraft,
  readVersion,
  refusals,
  whoAmI,
} from '@lib/contracts';
import { call, Problem, type Ask } from '@web/app/api';
import type { Fields } from '@web/app/plain';
import { plainPlaces } from './plain-places';

const address = /^\/g\/([^/]+)\/advice\/([^/]+)\/?$/;

/** What is said of a refusal, in the language of the page. */
export type SentenceOf = (code: Objection) => string;

/** Why a comment is not sent from here: a reason of the API, which it was not asked for. */
class NotSent extends Error {
  constructor(readonly code: 'not-signed-in' | 'not-found' | 'no-such-paragraph') {
    super(code);
  }
}

interface OfDraft {
  readonly groupId: string;
  readonly draftId: string;
}

/** The number of the version that members comment on now. */
async function currentOf(of: OfDraft, ask: Ask): Promise<number> {
  const { current } = (await call(readDraft, of, { ask })).draft;
  if (!current) throw new NotSent('not-found');
  return current.n;
}

/** The version and the paragraph that the form names, by their places; where it names no version, the current one. */
async function spotIn(of: OfDraft, { n, at }: Fields, ask: Ask) {
  const number = n === undefined ? await currentOf(of, ask) : Number(n);
  const { version, paragraphs } = await call(readVersion, { ...of, n: number }, { ask });
  const paragraph = paragraphs[plainPlaces(paragraphs).indexOf(at ?? '')];
  if (!paragraph) throw new NotSent('no-such-paragraph');
  return { versionId: version.id, paragraphId: paragraph.id };
}

/**
 * Sends a comment that came by a plain form. Gives the address at which it stands; null when no such form is at this
 * address.
 * @throws {Problem} when it is not taken
 */
export async function sendPlainComment(
  path: string,
  fields: Fields,
  { ask, sentenceOf }: { ask: Ask; sentenceOf: SentenceOf },
): Promise<string | null> {
  try {
    return await sent(path, fields, ask);
  } catch (error) {
    if (!(error instanceof NotSent)) throw error;
    const [status] = refusals[error.code];
    throw new Problem(error.code, sentenceOf(error.code), { status });
  }
}

async function sent(path: string, fields: Fields, ask: Ask): Promise<string | null> {
  const [, slug, draftId = ''] = address.exec(path) ?? [];
  if (slug === undefined) return null;
  const { me } = await call(whoAmI, {}, { ask });
  if (!me) throw new NotSent('not-signed-in');
  const { groups } = await call(listGroups, {}, { ask });
  const groupId = groups.find((it) => it.slug === slug)?.id;
  if (groupId === undefined) throw new NotSent('not-found');
  const of = { groupId, draftId };
  const { key = '', text = '' } = fields;
  const type = CommentType.safeParse(fields['type']).data ?? 'substantive';
  const said = { type, text, anchor: null, proposed: null };
  const { number } = await call(
    addComment,
    { ...of, ...(await spotIn(of, fields, ask)), ...said },
    { ask, key },
  );
  return `${path}#c${number}`;
}
