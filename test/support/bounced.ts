/** What mail servers sign with, for tests of what comes back: to be imported before anything that reads settings. */
process.env['BOUNCE_SECRET'] ??= 'what the mail server signs its messages with';
