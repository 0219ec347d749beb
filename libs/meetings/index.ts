export { Agendas } from './agenda/agendas';
export {
  addDeadline,
  addMeeting,
  type CalendarMeeting,
  invitationTo,
  newCalendar,
  writtenCalendar,
} from './calendar/meeting-calendar';
export { Meetings } from './held/meetings';
export { MeetingsClock } from './meetings-clock';
export { MeetingsModule } from './meetings.module';
export { Polls } from './dates/polls';
