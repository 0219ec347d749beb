/** What mails say of meetings. `{day}` and `{time}` are when it begins, in the reader's own time; `{time}` in UTC too. */
export const meetingWords = {
  'date-poll.opened.subject': 'Say by {when} when you can meet: {title}',
  'date-poll.opened.body':
    'A date is being looked for: {title}. {slots, plural, one {One time is proposed.} other {# times are proposed.}} Please say of each whether you can. The page shows them by your own clocks.',
  'date-poll.opened.otherwise': 'a date is chosen without knowing whether you can come.',
  'date-poll.opened.action': 'Say when you can',

  'date-poll.reminded.subject': 'Say by {when} when you can meet: {title}',
  'date-poll.reminded.body':
    'A date is being looked for: {title}. You have not said yet when you can. This is the only reminder.',
  'date-poll.reminded.otherwise': 'a date is chosen without knowing whether you can come.',
  'date-poll.reminded.action': 'Say when you can',

  'date-poll.voided.subject': 'Keep no time free any more: {title}',
  'date-poll.voided.body':
    'The search for a date of {title} has been called off. The reason given is: {reason}. Keep none of the proposed times free.',
  'date-poll.voided.otherwise': 'nothing happens: no answer is needed any more.',
  'date-poll.voided.action': 'See the meetings',

  'meeting.planned.subject': 'Note the date: {title}, {day}',
  'meeting.planned.body':
    '{title} is planned. It begins on {time}. {place, select, none {} other {Place: {place}. }}The page of the meeting says how to join.',
  'meeting.planned.otherwise': 'the meeting takes place as planned.',
  'meeting.planned.action': 'See the meeting',

  'meeting.changed.subject':
    '{asked, select, false {Free the time: {title} is for other members now} other {{moved, select, true {Note the new time: {title}, {day}} other {Note what has changed: {title}, {day}}}}}',
  'meeting.changed.body':
    '{asked, select, false {{title} is for a few members of the group, and you are not among them any more. The reason given is: {reason}. You can still read its agenda and its report.} other {{moved, select, true {The time of {title} has changed. It now begins on {time}.} other {The time of {title} is as it was, and something else has changed. It begins on {time}.}} {place, select, none {} other {Place: {place}. }}The reason given is: {reason}}}',
  'meeting.changed.otherwise':
    '{asked, select, false {nothing happens: nobody needs to answer.} other {the meeting takes place as it is planned now.}}',
  'meeting.changed.action': 'See the meeting',

  'meeting.postponed.subject': 'Free the time: {title} is postponed',
  'meeting.postponed.body':
    '{title} is postponed. It does not begin on {time}. The reason given is: {reason}. A new date will be told to you.',
  'meeting.postponed.otherwise': 'nothing is lost: you will be told the new date.',
  'meeting.postponed.action': 'See the meeting',

  'meeting.cancelled.subject': 'Free the time: {title} is cancelled',
  'meeting.cancelled.body': '{title} is cancelled and will not take place. The reason given is: {reason}',
  'meeting.cancelled.otherwise': 'nothing happens: nobody needs to answer.',
  'meeting.cancelled.action': 'See the meeting',
  'agenda.issued.subject':
    '{revised, select, false {Read the agenda: {title}, {day}} other {Read what is new in the agenda: {title}, {day}}}',
  'agenda.issued.body':
    '{revised, select, false {The agenda of {title} has been circulated. The meeting begins on {time}.} other {The agenda of {title} has been revised, and the page shows what has changed (Rev.{revision}). The meeting begins on {time}.}} Members may suggest an item there.',
  'agenda.issued.otherwise': 'the meeting follows this agenda.',
  'agenda.issued.action': 'Read the agenda',
  'agenda-item.recused.subject':
    'Note that you take {lifted, select, true {part in an item again} other {no part in an item}}: {title}',
  'agenda-item.recused.body':
    '{lifted, select, true {Your recusal from {number, select, none {a closed item} other {item {number}}} of {title} has been lifted. You take part in it again.} other {You are recused from {number, select, none {a closed item} other {item {number}}} of {title}. Its papers and what is done in it are not shown to you, and you leave the meeting while it is open.}}',
  'agenda-item.recused.otherwise': 'nothing happens: nobody needs to answer.',
  'agenda-item.recused.action': 'See the meeting',
  'report.circulated.subject': 'Read the report by {when}: {title}',
  'report.circulated.body':
    'The report of {title} has been circulated. Those who attended may ask for corrections of a paragraph until {when}.',
  'report.circulated.otherwise': 'the report is adopted as it stands.',
  'report.circulated.action': 'Read the report',
  'report.adopted.subject': 'Note that the report is adopted: {title}',
  'report.adopted.body':
    '{bySilence, select, true {The report of {title} has been adopted: nobody asked for anything more in time.} other {The chair has adopted the report of {title}.}} It does not change any more.',
  'report.adopted.otherwise': 'nothing happens: nobody needs to answer.',
  'report.adopted.action': 'Read the report',
  'report.corrigendum-issued.subject': 'Note a correction of the report: {title}',
  'report.corrigendum-issued.body':
    'An error in paragraph {number} of the report of {title} has been put right by a corrigendum. The reason given is: {reason}',
  'report.corrigendum-issued.otherwise': 'nothing happens: nobody needs to answer.',
  'report.corrigendum-issued.action': 'Read the report',
  'meeting.joining-set.subject': 'Note how to join: {title}, {day}',
  'meeting.joining-set.body':
    'It has been said how to join {title}, or this has changed. The meeting begins on {time}. The page of the meeting says how, and so does the calendar entry that comes with this message.',
  'meeting.joining-set.otherwise': 'the meeting takes place as planned.',
  'meeting.joining-set.action': 'See the meeting',
  'agenda-item.suggested.subject': 'Answer a suggestion for the agenda: {title}',
  'agenda-item.suggested.body':
    'Somebody has suggested an item for the agenda of meeting {n}: {title}. Take it up or decline it on the page of the meeting.',
  'agenda-item.suggested.otherwise': 'the suggestion waits, and the agenda stays as it is.',
  'agenda-item.suggested.action': 'See the suggestion',
  'action-point.set.subject': 'Note what you are asked to do by {due}: {text}',
  'action-point.set.body': 'The meeting asked you to do the following by {due}: {text}',
  'action-point.set.otherwise': 'it stays in the record of the meeting as asked of you.',
  'action-point.set.action': 'See the meeting',
  'report-correction.answered.subject': 'Note the answer to your correction: {title}',
  'report-correction.answered.body':
    '{outcome, select, taken {Your correction of the report of {title} has been taken: {number, select, none {the paragraph} other {paragraph {number}}} reads as you asked.} otherwise {Your correction of the report of {title} has been taken up in another way.} other {Your correction of the report of {title} has been declined.}} The page of the report says what the chair answered.',
  'report-correction.answered.otherwise': 'the report goes on its way with this answer.',
  'report-correction.answered.action': 'Read the answer',
  'report.rewritten.subject': 'Read the report again by {when}: {title}',
  'report.rewritten.body':
    'The report of {title} has been changed after it was circulated. Its page shows what has changed since then. Those who attended may ask for corrections of a paragraph until {when}.',
  'report.rewritten.otherwise': 'the report is adopted as it stands now.',
  'report.rewritten.action': 'Read what has changed',
} as const;
