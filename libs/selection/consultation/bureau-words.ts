import { isSameWord } from '@lib/access';
import { keyed, Refusal } from '@lib/platform';

const ID = 36;

/** Whose link to which round of consultation. */
export interface BureauLink {
  readonly groupId: string;
  readonly roundId: string;
  readonly personId: string;
}

/** What lets a member of the Bureau answer by a link: it names them and the round, and nobody else can make it. */
export const bureauToken = (secret: string, { groupId, roundId, personId }: BureauLink): string =>
  groupId +
  roundId +
  personId +
  keyed(secret, `bureau ${groupId} ${roundId} ${personId}`).toString('base64url');

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whose link a token is; null when nobody here has made it. */
function linkOf(secret: string, token: string): BureauLink | null {
  const [groupId, roundId, personId] = [0, 1, 2].map((i) => token.slice(i * ID, (i + 1) * ID));
  const link = { groupId: groupId ?? '', roundId: roundId ?? '', personId: personId ?? '' };
  if (!Object.values(link).every((it) => isId.test(it))) return null;
  return isSameWord(token, bureauToken(secret, link)) ? link : null;
}

/** Whose link a token is. Refuses with `bureau-link-not-valid`. */
export function linkIn(secret: string, token: string): BureauLink {
  const link = linkOf(secret, token);
  if (!link) throw new Refusal('bureau-link-not-valid');
  return link;
}
