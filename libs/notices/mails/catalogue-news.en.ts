const otherwise =
  'nothing happens. What needs an answer from you by a certain time comes in a message of its own.';

/** The words of the messages that tell what is new, each for its reader as they want to be told. */
export const newsWords = {
  'answer.subject':
    '{acting, select, true {The acting Chair} other {The Chair}} {disposition, select, accepted {accepted your comment {number}} accepted_with_changes {accepted your comment {number} with changes} for_discussion {put your comment {number} up for discussion} noted {noted your comment {number}} not_accepted {did not accept your comment {number}} duplicate {took your comment {number} as a duplicate} other {took your comment {number} as out of scope}}',
  'answer.body': 'Your comment on “{title}” has an answer.',
  'answer.otherwise': otherwise,
  'answer.action': 'See the answer beside your comment',

  'news.subject': 'Read {what}: {title}',
  'news.body': 'This is new in the work of the group.',
  'news.otherwise': otherwise,
  'news.action': 'Read it where it was said',

  'summary.subject': 'Read {what}: {title}',
  'summary.body': 'This is what is new since your last summary.',
  'summary.otherwise': otherwise,
  'summary.action': 'Read it where it was said',

  'news.answers': 'Answers to your comments',
  'news.replies': 'Replies to your comments, and support for them',
  'news.comments': 'New comments on “{title}”',
  'news.group': 'The group',

  'news.answer':
    'Comment {number}: {disposition, select, accepted {accepted} accepted_with_changes {accepted with changes} for_discussion {for discussion} noted {noted} not_accepted {not accepted} duplicate {a duplicate} other {out of scope}}',
  'news.reason': '{says}. The reason given: {reason}',
  'news.reply': '{who} replied to your comment {number}',
  'news.support': '{who} supports your comment {number}',
  'news.paragraph':
    '{place, select, 0 {Title} other {Paragraph {place}}}: {count, plural, one {# comment, by {by}} other {# comments, by {by}}}',
  'news.seated': '{name} has taken the seat of {party}',
  'news.unseated': '{name} no longer has the seat of {party}',
  'news.office': '{name} is now {kind, select, chair {the Chair} other {the acting Chair}}',
  'news.officeLeft': '{name} is no longer {kind, select, chair {the Chair} other {the acting Chair}}',
  'news.role':
    '{name} is now {role, select, member {a member} observer {an observer} chair {the Chair} secretariat {of the secretariat} head {the head of the secretariat} bureau {of the Bureau} other {a focal point}}',
  'news.roleEnded':
    '{name} is no longer {role, select, member {a member} observer {an observer} chair {the Chair} secretariat {of the secretariat} head {the head of the secretariat} bureau {of the Bureau} other {a focal point}}',

  'news.count.answers': '{count, plural, one {# answer to you} other {# answers to you}}',
  'news.count.comments': '{count, plural, one {# new comment} other {# new comments}}',
  'news.count.replies': '{count, plural, one {# reply to you} other {# replies to you}}',
  'news.count.supports': '{count, plural, one {# sign of support} other {# signs of support}}',
  'news.count.changes': '{count, plural, one {# change in the group} other {# changes in the group}}',
  'news.more': 'more',
} as const;
