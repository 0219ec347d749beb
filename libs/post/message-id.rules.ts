/** What a sending of a letter is known by, wherever it goes: its id, which sending it is, and this installation. */
export const messageIdOf = (id: string, sending: number, host: string): string =>
  `<${sending === 1 ? id : `${id}.${String(sending)}`}@${host}>`;

/** What a mail server said of a message that it could not deliver. */
export interface Report {
  /** It will never be taken (RFC 3463: a status of class 5); else it is only late, or this is no report. */
  readonly isFinal: boolean;
  readonly diagnostic: string;
}
/** What a mail server said of a letter of ours that it sent back. */
export interface Bounce extends Report {
  readonly id: string;
  readonly sending: number;
}

const LONGEST = 300;
const ids = /^(?:Message-ID|In-Reply-To|References|X-Original-Message-ID):[ \t]*(.*(?:\r?\n[ \t]+.*)*)/gim;
const ourId = /<([0-9a-f]{8}-[0-9a-f-]{27})(?:\.(\d{1,6}))?@([^<>\s]+)>/gi;
const unfolded = (text: string): string => text.replace(/\r?\n[ \t]+/g, ' ').trim();
const fieldIn = (message: string, name: string): string =>
  unfolded(new RegExp(`^${name}:[ \\t]*(.*(?:\\r?\\n[ \\t]+.*)*)`, 'im').exec(message)?.[1] ?? '');

/** Reads what a delivery status notification (RFC 3464) says. */
export function reportIn(message: string): Report {
  const [status, action] = [fieldIn(message, 'Status'), fieldIn(message, 'Action').toLowerCase()];
  const said = fieldIn(message, 'Diagnostic-Code') || 'The mail server sent it back.';
  return {
    isFinal: status === '' ? action === 'failed' : status.startsWith('5'),
    diagnostic: `${status} ${said}`.trim().slice(0, LONGEST),
  };
}

/** Reads a delivery status notification (RFC 3464) for a letter that this host sent; null when it is about none. */
export function readBounce(message: string, host: string): Bounce | null {
  const named = [...message.matchAll(ids)].flatMap(([, value = '']) => [...value.matchAll(ourId)]);
  const ours = named.find(([, , , at = '']) => at.toLowerCase() === host.toLowerCase());
  if (!ours) return null;
  return { id: (ours[1] ?? '').toLowerCase(), sending: Number(ours[2] ?? 1), ...reportIn(message) };
}
