import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DatePoll, DateSlot, GivenDate } from './dates/date-poll.entity';
import { PollQueries } from './dates/poll.queries';
import { Polls } from './dates/polls';
import { PollsController } from './dates/polls.controller';
import { Meeting, MeetingDayRow } from './held/meeting.entity';
import { Meetings } from './held/meetings';
import { MeetingsController } from './held/meetings.controller';
import { MeetingsQueries } from './held/meetings.queries';
import { MeetingsClock } from './meetings-clock';

@Module({
  imports: [TypeOrmModule.forFeature([DatePoll, DateSlot, GivenDate, Meeting, MeetingDayRow])],
  controllers: [MeetingsController, PollsController],
  providers: [Meetings, MeetingsClock, MeetingsQueries, PollQueries, Polls],
  exports: [Meetings, MeetingsClock, Polls],
})
export class MeetingsModule {}
