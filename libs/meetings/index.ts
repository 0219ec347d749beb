export { Meetings } from './held/meetings';
export { MeetingsClock } from './meetings-clock';
export { MeetingsModule } from './meetings.module';
export { Polls } from './dates/polls';
