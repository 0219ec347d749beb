import { messageIdOf, readBounce } from './message-id.rules';

const id = 'c7a1e9c2-3f1b-4f57-9c47-1f2e3d4c5b6a';
const report = (messageId: string, status: string) =>
  [
    'From: MAILER-DAEMON@mx.example',
    'Message-ID: <20171001.1@mx.example>',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Final-Recipient: rfc822; focal-point.sn@parties.example',
    'Action: failed',
    `Status: ${status}`,
    'Diagnostic-Code: smtp; 550 5.1.1',
    ' no such user',
    '',
    '--b',
    'Content-Type: message/rfc822-headers',
    '',
    'Subject: Notification',
    `Message-ID:`,
    ` ${messageId}`,
    '--b--',
  ].join('\r\n');

test('each sending of a letter is known by a Message-ID of its own, and a report by it', () => {
  for (const sending of [1, 2, 12])
    expect(readBounce(report(messageIdOf(id, sending, 'here.example'), '5.1.1'), 'here.example')).toEqual({
      id,
      sending,
      isFinal: true,
      diagnostic: '5.1.1 smtp; 550 5.1.1 no such user',
    });
});

test.each([
  ['a report that it is only late is not final', report(`<${id}@here.example>`, '4.4.1'), false],
  [
    'one about a letter of another installation is about none of ours',
    report(`<${id}@x.example>`, '5'),
    null,
  ],
  ['so is one that names no letter', 'Subject: Out of office', null],
  ['one without a status goes by its action', report(`<${id}@here.example>`, ''), true],
])('%s', (_, message, isFinal) => {
  expect(readBounce(message, 'here.example')?.isFinal ?? null).toBe(isFinal);
});
