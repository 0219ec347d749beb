const yours =
  'If it was you, all is well. If it was not, sign in, put it right under your settings, end the sessions there that are not yours, and write to the secretariat.';
const otherwise = 'it stays as it is now. Nobody here will ever ask you for a code.';
const action = 'Look at your settings';

/** The words of the messages about one's own account: a role that was given, and ways in that have changed. */
export const accountWords = {
  'role.granted.subject':
    'You are {role, select, member {a member} observer {an observer} chair {the Chair} secretariat {of the secretariat} head {the head of the secretariat} bureau {of the Bureau} other {a focal point}}: check your address and time zone',
  'role.granted.body':
    'You have been given a role in the group “{group}”: you are {role, select, member {a member} observer {an observer} chair {the Chair} secretariat {of the secretariat} head {the head of the secretariat} bureau {of the Bureau} other {a focal point}}. To come in, enter this address; a message then brings you a code. There is no password. Under your settings, check your time zone, in which times are told to you, and your language; if this address is not the right one, write to the secretariat.',
  'role.granted.otherwise': 'messages come to this address, and times are told in the zone {myZone}.',
  'role.granted.action': 'Check your settings',

  'session.ended.subject': 'Sign in again: your sessions were ended',
  'session.ended.body':
    '{why, select, deactivated {Your account was closed by somebody of the desk of your group, and with it your sessions have ended on all devices. What you have written is kept.} other {Somebody of the desk of your group has ended your sessions on all devices. What you have sent is kept.}}',
  'session.ended.otherwise':
    '{why, select, deactivated {nothing more happens. If you think it is a mistake, write to the secretariat.} other {nothing more happens. Sign in when you want to go on; if you do not know why, ask the secretariat.}}',
  'session.ended.action': action,

  'passkey.added.subject': 'Check: a passkey was added to your account',
  'passkey.added.body': `A passkey was added to your account. Whoever has the device that holds it can sign in as you. ${yours}`,
  'passkey.added.otherwise': otherwise,
  'passkey.added.action': action,
  'passkey.removed.subject': 'Check: a passkey was removed from your account',
  'passkey.removed.body': `A passkey was removed from your account. It lets nobody in any more. ${yours}`,
  'passkey.removed.otherwise': otherwise,
  'passkey.removed.action': action,

  'authenticator.added.subject': 'Check: an authenticator was added to your account',
  'authenticator.added.body': `An authenticator was added to your account: its codes are your second factor from now on. ${yours}`,
  'authenticator.added.otherwise': otherwise,
  'authenticator.added.action': action,
  'authenticator.removed.subject': 'Check: the authenticator of your account was removed',
  'authenticator.removed.body': `The authenticator of your account was removed. Its codes count no longer. ${yours}`,
  'authenticator.removed.otherwise': otherwise,
  'authenticator.removed.action': action,
  'recovery-codes.renewed.subject': 'Check: your account has new recovery codes',
  'recovery-codes.renewed.body': `New recovery codes were made for your account. The ones before count no longer. ${yours}`,
  'recovery-codes.renewed.otherwise': otherwise,
  'recovery-codes.renewed.action': action,

  'factor-reset.asked.subject': 'Check: a reset of your second factor was asked for',
  'factor-reset.asked.body':
    'An administrator has asked that the second factor of your account be reset: your passkeys, your authenticator and your recovery codes would go. The reason given is: {reason}. It happens only if a second administrator agrees within a day. If you have asked for it, all is well. If you have not, write to the secretariat at once.',
  'factor-reset.asked.otherwise':
    'it is for the second administrator to decide. Nobody here will ever ask you for a code.',
  'factor-reset.asked.action': action,
  'factors.reset.subject': 'Sign in and choose a new second factor: yours was reset',
  'factors.reset.body':
    'Two administrators have reset the second factor of your account. Your passkeys, your authenticator and your recovery codes count no longer, and your sessions have ended on all devices. Sign in by a message to this address, and choose a new second factor under your settings. If you have not asked for it, write to the secretariat at once.',
  'factors.reset.otherwise': 'your account has no second factor. Nobody here will ever ask you for a code.',
  'factors.reset.action': action,

  'openid.linked.subject': 'Check: an account of another site was linked to yours',
  'openid.linked.body': `An account of another site was linked to yours. Whoever signs in there can sign in here as you. ${yours}`,
  'openid.linked.otherwise': otherwise,
  'openid.linked.action': action,
  'openid.unlinked.subject': 'Check: an account of another site was unlinked from yours',
  'openid.unlinked.body': `An account of another site was unlinked from yours. It lets nobody in here any more. ${yours}`,
  'openid.unlinked.otherwise': otherwise,
  'openid.unlinked.action': action,
} as const;
