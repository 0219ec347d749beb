export { AgendaFilesQueries, type FoundFile } from './agenda/agenda-files.queries';
export { AgendaQueries } from './agenda/agenda.queries';
export { openOf } from './agenda/agenda.rules';
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
export { MeetingsQueries } from './held/meetings.queries';
export { MeetingsClock } from './meetings-clock';
export { MeetingsModule } from './meetings.module';
export { Adoptions } from './procedure/adoptions';
export { Polls } from './dates/polls';
