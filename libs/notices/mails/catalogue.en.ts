import { accountWords } from './catalogue-account.en';
import { meetingWords } from './catalogue-meetings.en';
import { newsWords } from './catalogue-news.en';

/**
 * The words of the mails, as ICU messages. Of each kind: the subject, which begins with what to do; what it is
 * about; what happens to whoever does nothing; and the name of the link. `{when}` is the deadline in the reader's
 * own time.
 */
export const en = {
  ...accountWords,
  ...meetingWords,
  ...newsWords,

  'sign-in.subject': 'Use this code to sign in: valid for ten minutes',
  'sign-in.body':
    'Somebody, most likely you, wants to sign in with this address. Type the code {code} on the page you came from, or open the link below and press the button there.',
  'sign-in.otherwise':
    'the code ends by itself after ten minutes. If it was not you, forget this message: nobody comes in without the code, and nobody here will ever ask you for it.',
  'sign-in.action': 'Open the sign-in page',

  'round.opened.subject': 'Comment on {title} by {when}',
  'round.opened.body':
    'The text {symbol}, “{title}”, is open for comments. Please read it and comment on its paragraphs. Every comment gets an answer from the Chair, which you can read beside it.',
  'round.opened.otherwise':
    'the text goes on without your comments. Comments that come later are kept in a list of their own, and the Chair decides whether to take them up.',
  'round.opened.action': 'Read the text and comment',

  'round.extended.subject': 'Comment on {title} by {when}: there is more time',
  'round.extended.body':
    'There is more time to comment on {symbol}, “{title}”. The reason given is: {reason}. What you have written is kept; you need not write it again.',
  'round.extended.otherwise': 'your comments stay as they are, and the text goes on when the time is over.',
  'round.extended.action': 'Go on with your comments',

  'task-group.opened.subject': 'Work by {when} in the task group on {title}',
  'task-group.opened.body':
    'The Chair has asked you and a few others to work as a task group on {paragraphs, plural, one {one paragraph} other {# paragraphs}} of “{title}”. You write on a copy of your own: the text itself stays as it is until whoever leads the task group has returned the result and the Chair has decided. The page says what the task is, and who else is in it.',
  'task-group.opened.otherwise': 'the others propose without your words.',
  'task-group.opened.action': 'Read the task and write',

  'circulation.opened.subject':
    '{mode, select, silence {Object by {when}, or agree: {title}} other {Answer by {when}: {title}}}',
  'circulation.opened.body':
    '{mode, select, silence {The final text {symbol}, “{title}”, is before you for agreement. If you agree with it, you need do nothing. If you cannot agree, say so before the time is over: name the paragraph, the reason, and the wording that would solve it.} other {The final text {symbol}, “{title}”, is before you for agreement. Each member is asked to answer: you agree, you agree with a note, or you object and name the paragraph, the reason, and the wording that would solve it.}}',
  'circulation.opened.otherwise':
    '{mode, select, silence {your silence counts as agreement. One objection stops the clock at once, and everyone is told of it.} other {your silence does not count as agreement. Without an answer from everyone the text is not agreed.}}',
  'circulation.opened.action': 'Read the text and answer',

  'silence.broken.subject': 'Read the objection of {party} to {title}',
  'silence.broken.body':
    '{party} objects to {count, plural, one {paragraph {paragraphs}} other {paragraphs {paragraphs}}} of {symbol}, “{title}”. The clock has stopped and nothing is agreed. The reason given is: {reason}',
  'silence.broken.otherwise':
    'nothing happens: nobody needs to answer now. The Chair will say what comes next.',
  'silence.broken.action': 'Read the objection and the wording proposed',

  'objection.lifted.subject':
    '{reopened, select, true {Object by {when}, or agree: {title}} other {Read: {party} has lifted its objection to {title}}}',
  'objection.lifted.body':
    '{reopened, select, true {{party} has lifted its objection to {symbol}, “{title}”. No objection stands any more, and the clock is running again.} other {{party} has lifted its objection to {symbol}, “{title}”. Another objection still stands, so the clock stays stopped.}}',
  'objection.lifted.otherwise':
    '{reopened, select, true {the answer you have given stands. If you have given none, your silence counts as agreement.} other {nothing happens: nobody needs to answer now.}}',
  'objection.lifted.action': 'See how it stands',

  'circulation.extended.subject': 'Answer by {when}, there is more time: {title}',
  'circulation.extended.body':
    'There is more time to answer on {symbol}, “{title}”. The reason given is: {reason}. The text is the same.',
  'circulation.extended.otherwise':
    'the answer you have given stands. If you have given none, what the first message said about silence still holds.',
  'circulation.extended.action': 'See how it stands',

  'circulation.moved.subject': 'Answer by {when}, the service was away: {title}',
  'circulation.moved.body':
    'Shortly before the time to answer on {symbol}, “{title}”, was over, this service could not be reached. So that nobody loses by it, the end has moved by as long as that lasted and a day more. The text is the same.',
  'circulation.moved.otherwise':
    'the answer you have given stands. If you have given none, what the first message said about silence still holds.',
  'circulation.moved.action': 'See how it stands',

  'circulation.superseded.subject': 'Wait for a new text: {title} is being changed',
  'circulation.superseded.body':
    'The text {symbol}, “{title}”, has been taken back to be changed. The reason given is: {reason}. All answers to it are void. You will be asked again about the new text, with a full new period.',
  'circulation.superseded.otherwise':
    'nothing is lost: the text you were asked about will not be agreed as it was.',
  'circulation.superseded.action': 'See how it stands',

  'circulation.referred.subject': 'Prepare for a meeting on {title}',
  'circulation.referred.body':
    'The text {symbol}, “{title}”, was not agreed in writing and goes to a meeting of the group. The reason given is: {reason}. The date will be told to you separately.',
  'circulation.referred.otherwise':
    'the text stays as it is until the meeting. No answer in writing is taken any more.',
  'circulation.referred.action': 'Read the text and the objections',

  'circulation.agreed.subject': 'Keep for your records: {title} is agreed',
  'circulation.agreed.body':
    '{how, select, silence {The time is over and nobody objects: {symbol}, “{title}”, is agreed.} explicit {All members have answered and agree: {symbol}, “{title}”, is agreed.} declared {All objections were lifted and the Chair has declared agreement: {symbol}, “{title}”, is agreed.} other {{symbol}, “{title}”, is agreed. The reservations made are on record with it.}}',
  'circulation.agreed.otherwise': 'nothing changes: the text is agreed and cannot be changed any more.',
  'circulation.agreed.action': 'Read what was agreed',

  'circulation.lapsed.subject':
    '{over, select, true {Keep for your records: {title} is not agreed, the cycle is over} other {Wait for the Chair: {title} was not agreed in time}}',
  'circulation.lapsed.body':
    '{over, select, true {The cycle is over, and with it the procedure on {symbol}, “{title}”. The text is not agreed.} other {The time to answer on {symbol}, “{title}”, is over, and not everyone has agreed. {silent, plural, =0 {Everyone has answered.} one {One member has not answered.} other {# members have not answered.}} The text is not agreed.}}',
  'circulation.lapsed.otherwise':
    '{over, select, true {nothing happens: no answer is taken any more.} other {nothing happens: no answer is taken any more. The Chair will say what comes next.}}',
  'circulation.lapsed.action': 'See how it stands',

  'notification.submitted.subject': 'Approve or return: {title}',
  'notification.submitted.body':
    'The notification “{title}” was submitted for approval. You head the secretariat and have not written on it: please read it, and approve it or give it back with a reason.',
  'notification.submitted.otherwise':
    'it waits, and nothing is sent to anybody. It gets its number when a head approves it.',
  'notification.submitted.action': 'Read the notification',

  dear: 'Dear {name},',
  byWhen: 'By when:',
  otherwise: 'If you do nothing,',
  linkIsSafe: 'Opening the link changes nothing: you confirm on the page.',
  and: '{local}, which is {utc}',
  signature: 'The Secretariat, for the group “{group}”',
  signatureOfHouse: 'The Secretariat',
  settings: 'How you get messages',
  stop: 'Stop the daily summaries',
  'footer.formal':
    'This is a formal message to the members of the group. Your language and time zone are among your settings.',
  'footer.task':
    'You get this message because something waits for you. Your language and time zone are among your settings.',
  'footer.account': 'This message is about your own account. Messages like it always come.',
  'footer.sign-in': 'You get this message only when somebody asks to sign in with your address.',
  'footer.news': 'You get this message because you want to be told at once. It can be switched off.',
  'footer.summary':
    'This summary comes at seven in the morning, your time, when there is something new. It can be switched off.',
} as const;

export type MessageId = keyof typeof en;

/** The same messages in another language, by what they are about. */
export type AccountWords = Record<keyof typeof accountWords, string>;
export type MeetingWords = Record<keyof typeof meetingWords, string>;
export type NewsWords = Record<keyof typeof newsWords, string>;
export type ActWords = Record<
  Exclude<MessageId, keyof AccountWords | keyof MeetingWords | keyof NewsWords>,
  string
>;
