import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { Language, NotificationNumber, readIssued } from '@lib/contracts';
import { Does, Refusal, sha256 } from '@lib/platform';
import type { Request, Response } from 'express';
import { calendarOf } from './calendar';
import { atomOf } from './feed';
import { LetterOnPaper } from './paper/letter-on-paper';
import { RegisterQueries } from './register.queries';

const KEPT_SECONDS = 300;

function numberIn(given: string): string {
  const number = NotificationNumber.safeParse(given);
  if (!number.success) throw new Refusal('not-found');
  return number.data;
}

/** What is public for everybody: any cache may keep it for five minutes, and ask whether it still is so. */
function send(asked: Request, answer: Response, type: string, body: string | Buffer): void {
  const etag = `"${sha256(body).slice(0, 32)}"`;
  answer.removeHeader('Vary');
  answer.set({
    'Cache-Control': `public, max-age=${String(KEPT_SECONDS)}`,
    ETag: etag,
    'Content-Type': type,
  });
  if (asked.headers['if-none-match'] === etag) answer.status(304).end();
  else answer.send(body);
}

/** Issued notifications otherwise than as pages: as data, for calendars, as a feed, and on paper. */
@Controller('n')
export class PublicController {
  constructor(
    private readonly register: RegisterQueries,
    private readonly paper: LetterOnPaper,
  ) {}

  @Does('O09')
  @Get('feed.atom')
  async feed(@Req() asked: Request, @Res() answer: Response): Promise<void> {
    const { notifications } = await this.register.list(null, {});
    send(asked, answer, 'application/atom+xml; charset=utf-8', atomOf(notifications));
  }

  @Does('O09')
  @Get(':number.json')
  async json(@Param('number') number: string, @Req() asked: Request, @Res() answer: Response): Promise<void> {
    const it = readIssued.reply.parse(await this.register.read(null, { number: numberIn(number) }));
    send(asked, answer, 'application/json; charset=utf-8', JSON.stringify(it));
  }

  @Does('O09')
  @Get(':number.ics')
  async calendar(
    @Param('number') number: string,
    @Req() asked: Request,
    @Res() answer: Response,
  ): Promise<void> {
    const calendar = calendarOf(await this.register.read(null, { number: numberIn(number) }));
    if (calendar === null) throw new Refusal('not-found');
    send(asked, answer, 'text/calendar; charset=utf-8', calendar);
  }

  /** In the language of `in`, where there is a text in it. */
  @Does('O09')
  @Get(':number.pdf')
  async letter(
    @Param('number') number: string,
    @Query('in') language: unknown,
    @Req() asked: Request,
    @Res() answer: Response,
  ): Promise<void> {
    const given = numberIn(number);
    const pdf = await this.paper.of(given, Language.safeParse(language).data ?? null);
    answer.set('Content-Disposition', `inline; filename="notification-${given}.pdf"`);
    send(asked, answer, 'application/pdf', pdf);
  }
}
