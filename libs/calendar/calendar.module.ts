import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PostModule } from '@lib/post';
import { CalendarFeed } from './calendar-feed.entity';
import { CalendarFeeds } from './calendar-feeds';
import { CalendarController, FeedsController } from './calendar.controller';
import { FeedQueries } from './feed.queries';
import { Invitations } from './invitations';

/** For the worker: invitations to go along with messages. */
@Module({ imports: [PostModule], providers: [Invitations] })
export class CalendarModule {}

/** For the API: what calendar programs fetch, and by which address. */
@Module({
  imports: [TypeOrmModule.forFeature([CalendarFeed])],
  controllers: [CalendarController, FeedsController],
  providers: [CalendarFeeds, FeedQueries],
})
export class CalendarApiModule {}
