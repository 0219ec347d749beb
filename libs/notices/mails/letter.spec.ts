import { catalogue, Language } from '@lib/contracts';
import { tell, writable } from './kinds';
import { write, type Matter } from './letter';
import { Words } from './words';

const id = '3f0c1f5e-6e7e-4d0a-9a39-3f5a2a6f0c11';
const english = Words.in('en');
const text = { circulationId: id, draftId: id, symbol: 'IAG/2/ADV/3', title: 'Advice on key actions' };
const deadline = '2018-06-08T17:00:00.000Z';
const counts = { agree: 1, agreeWithNote: 0, object: 0, silent: 2, total: 3 };
const objection = {
  id,
  personId: id,
  party: 'FJ',
  paragraphs: ['13', '14'],
  reason: 'It says <b>too</b> much.',
  proposed: 'Less.',
  at: deadline,
  liftedAt: null,
};
const meeting = {
  ...{ meetingId: id, n: 1, kind: 'online', title: 'First meeting', days: 1, zone: 'UTC', place: '' },
  ...{ startsAt: deadline, endsAt: '2018-06-08T19:00:00.000Z' },
};
const brief = { meetingId: id, n: 1, title: 'First meeting' };
const payloads: Record<string, object> = {
  'round.opened': { ...text, roundId: id, n: 1, closesAt: deadline, zone: 'UTC' },
  'round.extended': { ...text, roundId: id, closesAt: deadline, zone: 'UTC', reason: 'A holiday' },
  'task-group.opened': {
    ...{ ...text, taskGroupId: id, n: 1, leadId: id, members: [id], paragraphs: 3, turn: 1 },
    ...{ endsAt: deadline, zone: 'UTC' },
  },
  'circulation.opened': { ...text, mode: 'silence', expiresAt: deadline, zone: 'UTC', hashes: [] },
  'silence.broken': { ...text, objection },
  'objection.lifted': {
    ...text,
    objectionId: id,
    party: 'FJ',
    reopened: true,
    expiresAt: deadline,
    zone: 'UTC',
    note: 'We were heard.',
  },
  'circulation.extended': { ...text, expiresAt: deadline, zone: 'UTC', reason: 'A holiday' },
  'circulation.moved': { ...text, expiresAt: deadline, zone: 'UTC', away: [] },
  'circulation.superseded': { ...text, reason: 'Paragraph 13 changes' },
  'circulation.referred': { ...text, reason: 'No wording was found' },
  'circulation.agreed': { ...text, counts, reservations: 0, how: 'silence' },
  'circulation.lapsed': { ...text, counts },
  'date-poll.opened': { pollId: id, title: 'First meeting', slots: 3, closesAt: deadline, zone: 'UTC' },
  'date-poll.reminded': {
    ...{ pollId: id, title: 'First meeting', closesAt: deadline, zone: 'UTC', unanswered: [id] },
  },
  'date-poll.voided': { pollId: id, title: 'First meeting', reason: 'There is no need' },
  'meeting.planned': meeting,
  'meeting.changed': {
    ...meeting,
    before: { title: 'First meeting', place: '', time: null },
    ...{ moved: true, reason: 'A strike' },
  },
  'meeting.postponed': { ...meeting, reason: 'A strike' },
  'agenda.issued': { ...meeting, revision: 1, note: '' },
  'agenda-item.recused': { ...brief, itemId: id, number: '4', personId: id, lifted: false },
  'report.circulated': { ...brief, correctionsUntil: deadline, zone: 'UTC' },
  'report.adopted': { ...brief, bySilence: true },
  'report.corrigendum-issued': { ...brief, k: 1, number: '4', reason: 'A wrong name' },
  'meeting.cancelled': { ...meeting, time: null, reason: 'A strike' },
  'notification.submitted': { notificationId: id, subject: 'Call for nominations', writers: [] },
  'role.granted': { personId: id, role: 'head' },
  'session.ended': { personId: id, why: 'ended' },
  'passkey.added': { personId: id, passkeyId: id },
  'passkey.removed': { personId: id, passkeyId: id },
  'authenticator.added': { personId: id },
  'authenticator.removed': { personId: id },
  'recovery-codes.renewed': { personId: id },
  'factor-reset.asked': { personId: id, reason: 'The telephone is lost' },
  'factors.reset': { personId: id, askedBy: id },
  'openid.linked': { personId: id, identityId: id },
  'openid.unlinked': { personId: id, identityId: id },
};

function letter(type: string, more: object = {}, timeZone = 'Africa/Dakar', words = english) {
  const told = tell(type as keyof typeof catalogue, { ...payloads[type], ...more }, words, id);
  if (!told) throw new Error(`There are no words for ${type}.`);
  const matter: Matter = {
    kind: type,
    words,
    ...told,
    values: { ...told.values, group: 'Informal advisory group', myZone: timeZone },
    name: 'Ms Ann <Ng>',
    timeZone,
    link: `https://a.example/g/iag/${told.path}?a=1&b=2`,
    group: 'Informal advisory group',
    sections: [],
    footer: 'footer.formal',
    settings: 'https://a.example/me/notifications',
    stop: null,
  };
  return write(matter);
}

test('there are words for every kind of entry that sends mail', () => {
  const sending = Object.entries(catalogue).filter(([, it]) => 'mails' in it);
  expect([...writable].sort()).toEqual(sending.map(([type]) => type).sort());
});

describe.each(Object.keys(payloads))('the mail about %s', (type) => {
  test('has a subject of at most 70 characters, however long the title', () => {
    expect(letter(type).subject.length).toBeLessThanOrEqual(70);
    const long = letter(
      type,
      { title: 'Advice on all manner of things '.repeat(9) },
      'America/Argentina/Buenos_Aires',
    );
    expect(long.subject.length).toBeLessThanOrEqual(70);
    expect(long.subject).toMatch(
      /^(Approve|Comment|Object|Read|Answer|Wait|Prepare|Keep|Check|Say|Note|Free|Sign in|Work|You are)/,
    );
  });

  test('leaves no gap where a name or a date belongs', () => {
    const { subject, text: plain, html } = letter(type);
    for (const it of [subject, plain, html]) expect(it).not.toMatch(/[{}]|undefined|\[object|Invalid/);
    expect(plain).toContain('If you do nothing,');
    expect(plain).toContain('Opening the link changes nothing');
  });

  test('writes what people wrote as text, never as markup', () => {
    const { html } = letter(type, { title: '<img src=x onerror="a">', reason: '<script>a()</script>' });
    expect(html).not.toMatch(/<(img|script|b>|Ng)/i);
    expect(html).toContain('href="https://a.example/g/iag/');
    expect(html).toContain('?a=1&amp;b=2"');
  });
});

test('the time is told as the reader counts it, and in UTC, with the weekday', () => {
  const title = 'Advice on key actions and on what they need';
  const { subject, text: plain } = letter('circulation.opened', { title }, 'Pacific/Fiji');
  expect(subject).toMatch(/^Object by Saturday 9 June, 05:00 Fiji, or agree: Advice on key .*…$/);
  expect(plain).toMatch(/Saturday,? 9 June 2018, 05:00 Fiji, which is Friday,? 8 June 2018, 17:00 UTC/);
});

test('whoever lives by UTC is told the time once', () => {
  const { text: plain } = letter('circulation.opened', {}, 'UTC');
  expect(plain).toMatch(/By when: Friday,? 8 June 2018, 17:00 UTC\n/);
});

test('whoever is not asked to come any more reads that, whatever else has changed', () => {
  const { subject, text: plain } = letter('meeting.changed', { uninvited: [id], reason: 'A smaller circle' });
  expect(subject).toBe('Free the time: First meeting is for other members now');
  expect(plain).toContain('you are not among them any more. The reason given is: A smaller circle.');
  expect(letter('meeting.changed', { uninvited: [] }).subject).toMatch(/^Note the new time/);
});

test('explicit agreement does not promise that silence agrees', () => {
  const { subject, text: plain } = letter('circulation.opened', { mode: 'explicit' });
  expect(subject).toMatch(/^Answer by Friday 8 June/);
  expect(plain).toContain('silence does not count as agreement');
});

test.each(Language.options)('what ended with the cycle promises nothing more, in %s', (language) => {
  const told = (change = {}) => letter('circulation.lapsed', change, 'UTC', Words.in(language));
  const [inTime, withCycle] = [told(), told({ withCycle: true })];
  expect(withCycle.subject).not.toBe(inTime.subject);
  expect(withCycle.subject.length).toBeLessThanOrEqual(70);
  expect(withCycle.text.length).toBeLessThan(inTime.text.length);
  if (language === 'en') expect(withCycle.text).toMatch(/The cycle is over.*not agreed\./);
});

test('an objection is told with the Party by name, the paragraphs and the reason', () => {
  const { text: plain } = letter('silence.broken');
  expect(plain).toContain('Fiji objects to paragraphs 13 and 14');
  expect(plain).toContain('It says <b>too</b> much.');
});

describe.each(Language.options.filter((it) => it !== 'en'))('the mails in %s', (language) => {
  const words = Words.in(language);
  const zone = 'America/Argentina/Buenos_Aires';

  test.each(Object.keys(payloads))(
    'about %s leave no gap, and name the deadline where the English do',
    (type) => {
      const long = { title: 'Advice on all manner of things '.repeat(9) };
      const [own, inEnglish] = [letter(type, long, zone, words), letter(type, long, zone)];
      for (const it of [own.subject, own.text, own.html]) expect(it).not.toMatch(/[{}]|undefined|Invalid/);
      expect(own.html).toContain(`lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`);
      const when = words.shortly(new Date(deadline), zone);
      const isByThen = inEnglish.subject.includes(english.shortly(new Date(deadline), zone));
      expect(own.subject.includes(when)).toBe(isByThen);
    },
  );
});
