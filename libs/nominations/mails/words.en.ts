import type { MissingItem } from '@lib/contracts';

/** What the letters of nominations say. `{name}` and the like are put in; each sentence stands alone. */
export const en = {
  dear: 'Dear {name},',
  signature: 'The secretariat of {group}',
  keep: 'The address of the page works for your Party only. Whoever has it can act for your Party: do not pass it on.',

  'receipt.subject': 'Nomination {receipt} of {party} has arrived',
  'receipt.body':
    'The nomination of {nominee} by {party}, in answer to notification {number}, has arrived. Its receipt number is {receipt}. {nominee} is asked by a message of their own to confirm.',
  'receipt.next':
    'Until {closes} you can change or withdraw it on the page of the call. If you do nothing, it stands as it is, and the secretariat looks at it.',
  'receipt.action': 'Open the page of the call',

  'confirmation.subject': 'Please confirm: {party} has nominated you',
  'confirmation.body':
    '{party} has nominated you for the group “{group}”, in answer to notification {number}. On your page you can read what was said of you, and confirm, or decline.',
  'confirmation.next':
    'If you do nothing, the nomination stands unconfirmed. If you decline, it is withdrawn. The page is for you alone: do not pass its address on.',
  'confirmation.action': 'Read it, and confirm or decline',

  'asked.subject': 'Something is missing in nomination {receipt} of {party}',
  'asked.body':
    'In the nomination of {nominee} by {party}, in answer to notification {number}, this is missing: {items}.',
  'asked.next': 'It is waited for until {until}. If nothing comes until then, the nomination lapses.',
  'asked.action': 'Open the page of the call and supply it',

  'interests.subject': 'The interests of {nominee}, nominated by {party}',
  'interests.body':
    'The secretariat asks {party} to disclose the interests of {nominee}, whom it has nominated in answer to notification {number}, or to amend what was disclosed.',
  'interests.next':
    'What is disclosed stays with the secretariat. Until it is there, nothing is found about the interests of {nominee}.',
  'interests.action': 'Open the nomination and disclose interests',

  'code.subject': 'A new code of {party} for notification {number}',
  'code.body':
    'With this code {party} nominates, in answer to notification {number}: {code}. It takes the place of the one you had; that one is no longer good.',
  'code.next': 'The call is open until {closes}. No account is needed.',
  'code.action': 'Open the page of the call',

  'reminder.subject': 'Nominate by {closes}: notification {number}',
  'reminder.body':
    'No nomination of {party} has arrived yet in answer to notification {number}. The call closes on {closes}. Your code is {code}.',
  'reminder.next':
    'If you do nothing, {party} nominates nobody. If you have sent a letter, forget this message: they have crossed.',
  'reminder.action': 'Open the page of the call',

  'item.letter': 'the signed letter',
  'item.signature': 'the signature of a focal point or a senior official',
  'item.cv': 'the CV',
  'item.nominator': 'who nominates, and in which office',
  'item.contact': 'how the nominee is reached',
  'item.expertise': 'what shows the expertise',
  'item.disclosure': 'the disclosure of interests',
  'item.other': 'what is said below',
} as const satisfies Record<`item.${MissingItem}`, string> & Record<string, string>;

export type WordId = keyof typeof en;
export type LetterWords = Record<WordId, string>;
