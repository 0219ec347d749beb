export const nominationsRefusals = {
  'pass-not-valid': [
    401,
    'This code is not valid for this Party. Look at the letter again, or ask the secretariat for a new code.',
  ],
  'no-such-call': [422, 'There is no such call for nominations to this Party.'],
  'call-closed': [
    409,
    'The call has closed. What you have written and uploaded is kept. Write to the secretariat: the head may admit a nomination that comes late.',
  ],
  'nomination-incomplete': [422, 'Something is still missing. Each place that needs you is marked.'],
  'party-has-nominated': [
    409,
    'This Party has nominated somebody already. Only one nomination of a Party can be eligible: withdraw the other, or submit this one beside it and the secretariat will ask which stands.',
  ],
  'not-to-be-edited': [
    409,
    'This nomination can no longer be changed as it stands. Write to the secretariat.',
  ],
  'not-in-this-state': [409, 'A nomination in this state does not go there.'],
  'second-eligible': [
    409,
    'Another nomination of this Party in this call is eligible already. Only one can be.',
  ],
  'head-decides': [403, 'This is for the head to decide.'],
  'ask-for-something': [422, 'Say what is missing, and until when it is waited for: a time ahead.'],
  'source-letter-missing': [
    422,
    'Upload the letter that the nomination came by: without it nothing is entered on behalf of a Party.',
  ],
  'received-ahead': [422, 'The time of receipt lies ahead, or before the call was issued.'],
  'same-nomination': [422, 'These are the same already.'],
  'restriction-missing': [422, 'Say from what the person keeps away.'],
  'own-disclosure': [409, 'Nobody decides about their own disclosure. Somebody else does it.'],
  'nothing-disclosed': [409, 'There is no disclosure to review yet.'],
  'link-not-valid': [
    401,
    'This link is not valid, or no longer. The nomination may have been changed or withdrawn.',
  ],
  'nominee-time-over': [409, 'The time to confirm or decline is over. Write to the secretariat.'],
  'export-over': [404, 'This export is no longer there. Ask for it again.'],
} as const;
