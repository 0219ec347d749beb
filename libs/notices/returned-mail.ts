import { Injectable } from '@nestjs/common';
import { Returns } from '@lib/post';
import { bounceMail } from './notices.sql';

/** Keeps with a message that it came back, so that the secretariat sees whom it did not reach. */
@Injectable()
export class ReturnedMail {
  constructor(returns: Returns) {
    returns.noteBy((sheet, { id, sending, diagnostic }) => sheet.ask(bounceMail, id, sending, diagnostic));
  }
}
