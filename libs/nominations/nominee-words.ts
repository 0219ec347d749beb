import { keyed } from '@lib/platform';
import { isSameWord } from '@lib/access';

const ID = 36;
interface Linked {
  readonly groupId: string;
  readonly nominationId: string;
  readonly linkNo: number;
}

const mac = (secret: string, { groupId, nominationId, linkNo }: Linked): string =>
  keyed(secret, `nominee ${groupId} ${nominationId} ${String(linkNo)}`).toString('base64url');

/** What lets a nominee read what was said of them: it names the nomination, and which of its links this is. */
export const nomineeToken = (secret: string, it: Linked): string =>
  it.groupId + it.nominationId + mac(secret, it);

/** Which nomination a token names; whether it is good turns on which link is. */
export const namedIn = (token: string): Pick<Linked, 'groupId' | 'nominationId'> => ({
  groupId: token.slice(0, ID),
  nominationId: token.slice(ID, 2 * ID),
});

export const isGood = (secret: string, token: string, it: Linked): boolean =>
  isSameWord(token, nomineeToken(secret, it));
