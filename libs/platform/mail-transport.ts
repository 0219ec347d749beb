import { type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { config } from './config';

/** An invitation for a calendar, or its withdrawal (RFC 6047). */
export interface Enclosure {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly content: string;
}

/** One message to one person. The same letter keeps its Message-ID, however often it is handed in. */
export interface Letter {
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly language: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where servers send it back that have accepted it and cannot deliver it; null for the address of the sender. */
  readonly returnPath: string | null;
  /** Where mail programs stop messages like this for their reader (RFC 8058); null for what cannot be stopped. */
  readonly unsubscribe: string | null;
  readonly calendar?: Enclosure | null;
}

/** How many letters are handed in at the same time. */
export const MAIL_LINES = 5;

/** Hands letters to a mail server over SMTP, over a few lines that stay open. */
export class MailTransport implements OnApplicationShutdown {
  private readonly pool: Transporter;

  constructor(url: string) {
    this.pool = createTransport({
      pool: true,
      url,
      maxConnections: MAIL_LINES,
      connectionTimeout: 5_000,
      greetingTimeout: 5_000,
      socketTimeout: 15_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    // A line that breaks while nothing is being sent: the next letter takes a new one.
    this.pool.on('error', () => undefined);
  }

  /** Resolves once the server has taken the letter on itself; otherwise throws what the server or the line said. */
  async send(letter: Letter): Promise<void> {
    const { messageId, to, language, subject, text, html, returnPath, unsubscribe, calendar } = letter;
    await this.pool.sendMail({
      from: config.MAIL_FROM,
      ...(returnPath === null ? {} : { envelope: { from: returnPath, to: to.address } }),
      to: [to],
      messageId,
      subject,
      text,
      html,
      ...(calendar ? { icalEvent: { ...calendar, filename: 'meeting.ics' } } : {}),
      headers: {
        'Content-Language': language,
        'Auto-Submitted': 'auto-generated',
        ...(unsubscribe === null
          ? {}
          : {
              'List-Unsubscribe': `<${unsubscribe}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }),
      },
    });
  }

  onApplicationShutdown(): void {
    this.pool.close();
  }
}
