export { AgendaFilesQueries, type FoundFile } from './agenda/agenda-files.queries';
export { AgendaQueries } from './agenda/agenda.queries';
export { closedItemsOf } from './agenda/agenda.sql';
export { followsClosed, isApart, openOf, symbolOfAgenda } from './agenda/agenda.rules';
export { Agendas } from './agenda/agendas';
export {
  addDeadline,
  addMeeting,
  addOutsideEvent,
  type CalendarEvent,
  type CalendarMeeting,
  invitationTo,
  newCalendar,
  writtenCalendar,
} from './calendar/meeting-calendar';
export { Attendances } from './floor/attendances';
export { Sessions } from './floor/sessions';
export { Soundings } from './floor/soundings';
export { Speaking } from './floor/speaking';
export { phaseOfMeeting } from './held/meeting.rules';
export { Meetings } from './held/meetings';
export { MeetingsQueries } from './held/meetings.queries';
export { MeetingsClock } from './meetings-clock';
export { MeetingsModule } from './meetings.module';
export { symbolOfProcedure } from './procedure/adoption.rules';
export { Adoptions } from './procedure/adoptions';
export { Polls } from './dates/polls';
export { symbolOfCorrigendum, symbolOfReport } from './report/report.rules';
export { Corrections } from './report/corrections';
export { ReportQueries } from './report/report.queries';
export { Reports } from './report/reports';
