import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { endCalendarFeed, type Input, makeCalendarFeed, readCalendarFeed } from '@lib/contracts';
import { Does, Refusal, Serves, sha256, type Viewer } from '@lib/platform';
import type { Request, Response } from 'express';
import { CalendarFeeds } from './calendar-feeds';
import { FeedQueries } from './feed.queries';

const KEPT_SECONDS = 300;
const TOKEN = /^[\w-]{32}$/;

/** The address of one's own feed. */
@Controller()
export class CalendarController {
  constructor(private readonly feeds: CalendarFeeds) {}

  @Serves(readCalendarFeed)
  readCalendarFeed(viewer: Viewer, _: Input<typeof readCalendarFeed>) {
    return this.feeds.read(viewer);
  }

  @Serves(makeCalendarFeed)
  makeCalendarFeed(viewer: Viewer, _: Input<typeof makeCalendarFeed>) {
    return this.feeds.make(viewer);
  }

  @Serves(endCalendarFeed)
  endCalendarFeed(viewer: Viewer, _: Input<typeof endCalendarFeed>) {
    return this.feeds.end(viewer);
  }
}

/** What calendar programs fetch. They have no session: of a person's own feed the address is the key. */
@Controller('calendar')
export class FeedsController {
  constructor(private readonly feeds: FeedQueries) {}

  @Does('O09')
  @Get('g/:slug.ics')
  async ofGroup(@Param('slug') slug: string, @Req() asked: Request, @Res() answer: Response): Promise<void> {
    send(asked, answer, 'public', await this.feeds.ofGroup(slug));
  }

  @Does('O09')
  @Get(':token.ics')
  async ofPerson(
    @Param('token') token: string,
    @Req() asked: Request,
    @Res() answer: Response,
  ): Promise<void> {
    if (!TOKEN.test(token)) throw new Refusal('not-found');
    send(asked, answer, 'private', await this.feeds.ofPerson(token));
  }
}

function send(asked: Request, answer: Response, whose: 'public' | 'private', body: string): void {
  const etag = `"${sha256(body).slice(0, 32)}"`;
  if (whose === 'public') answer.removeHeader('Vary');
  answer.set({
    'Cache-Control': `${whose}, max-age=${String(KEPT_SECONDS)}`,
    ETag: etag,
    'Content-Type': 'text/calendar; charset=utf-8',
  });
  if (asked.headers['if-none-match'] === etag) answer.status(304).end();
  else answer.send(body);
}
