import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AgendaFile } from './agenda/agenda-file.entity';
import { AgendaFiles } from './agenda/agenda-files';
import { AgendaFilesQueries } from './agenda/agenda-files.queries';
import { AgendaController } from './agenda/agenda.controller';
import { AgendaIssue, AgendaItemRow, SuggestedItem } from './agenda/agenda.entity';
import { AgendaQueries } from './agenda/agenda.queries';
import { Agendas } from './agenda/agendas';
import { Clones } from './agenda/clones';
import { DatePoll, DateSlot, GivenDate } from './dates/date-poll.entity';
import { PollQueries } from './dates/poll.queries';
import { Polls } from './dates/polls';
import { PollsController } from './dates/polls.controller';
import { Attendance, AttendanceSign } from './floor/attendance.entity';
import { Attendances } from './floor/attendances';
import { ActionPoint, MeetingDecision, Sounding, SoundingAnswer } from './floor/decision.entity';
import { FloorController } from './floor/floor.controller';
import { FloorItem, FloorTurn, MeetingFloor } from './floor/floor.entity';
import { FloorQueries } from './floor/floor.queries';
import { Sessions } from './floor/sessions';
import { Soundings } from './floor/soundings';
import { SoundingsController } from './floor/soundings.controller';
import { Speaking } from './floor/speaking';
import { Meeting, MeetingDayRow } from './held/meeting.entity';
import { Meetings } from './held/meetings';
import { MeetingsController } from './held/meetings.controller';
import { MeetingsQueries } from './held/meetings.queries';
import { MeetingsClock } from './meetings-clock';
import { ProcedureAdoption } from './procedure/procedure-adoption.entity';
import { Adoptions } from './procedure/adoptions';
import { AdoptionsController } from './procedure/adoptions.controller';
import { AdoptionsQueries } from './procedure/adoptions.queries';
import { ItemRecusal } from './recusal/item-recusal.entity';
import { Recusals } from './recusal/recusals';
import { RecusalsController } from './recusal/recusals.controller';
import { RecusalsQueries } from './recusal/recusals.queries';
import { AbsenceStatement } from './report/absence.entity';
import { Absences } from './report/absences';
import { Corrections } from './report/corrections';
import { ReportController } from './report/report.controller';
import {
  MeetingReport,
  ReportCorrectionRow,
  ReportCorrigendum,
  ReportParagraphRow,
} from './report/report.entity';
import { ReportQueries } from './report/report.queries';
import { Reports } from './report/reports';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      AbsenceStatement,
      ActionPoint,
      AgendaFile,
      AgendaIssue,
      AgendaItemRow,
      Attendance,
      AttendanceSign,
      DatePoll,
      DateSlot,
      FloorItem,
      FloorTurn,
      GivenDate,
      ItemRecusal,
      Meeting,
      MeetingDayRow,
      MeetingDecision,
      MeetingFloor,
      MeetingReport,
      ProcedureAdoption,
      ReportCorrectionRow,
      ReportCorrigendum,
      ReportParagraphRow,
      Sounding,
      SoundingAnswer,
      SuggestedItem,
    ]),
  ],
  controllers: [
    AdoptionsController,
    AgendaController,
    FloorController,
    MeetingsController,
    PollsController,
    RecusalsController,
    ReportController,
    SoundingsController,
  ],
  providers: [
    ...[Adoptions, AdoptionsQueries],
    ...[AgendaFiles, AgendaFilesQueries, AgendaQueries, Agendas, Clones],
    ...[Meetings, MeetingsClock, MeetingsQueries, PollQueries, Polls],
    ...[Attendances, FloorQueries, Sessions, Soundings, Speaking],
    ...[Absences, Corrections, ReportQueries, Reports],
    ...[Recusals, RecusalsQueries],
  ],
  exports: [
    Adoptions,
    ...[AgendaFilesQueries, AgendaQueries, Agendas, Meetings, MeetingsClock, MeetingsQueries, Polls],
    ...[Attendances, Sessions, Soundings, Speaking],
    ...[Corrections, ReportQueries, Reports],
  ],
})
export class MeetingsModule {}
