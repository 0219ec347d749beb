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
import { Meeting, MeetingDayRow } from './held/meeting.entity';
import { Meetings } from './held/meetings';
import { MeetingsController } from './held/meetings.controller';
import { MeetingsQueries } from './held/meetings.queries';
import { MeetingsClock } from './meetings-clock';
import { ProcedureAdoption } from './procedure/procedure-adoption.entity';
import { Adoptions } from './procedure/adoptions';
import { AdoptionsController } from './procedure/adoptions.controller';
import { AdoptionsQueries } from './procedure/adoptions.queries';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      AgendaFile,
      AgendaIssue,
      AgendaItemRow,
      DatePoll,
      DateSlot,
      GivenDate,
      Meeting,
      MeetingDayRow,
      ProcedureAdoption,
      SuggestedItem,
    ]),
  ],
  controllers: [AdoptionsController, AgendaController, MeetingsController, PollsController],
  providers: [
    Adoptions,
    AdoptionsQueries,
    AgendaFiles,
    AgendaFilesQueries,
    AgendaQueries,
    Agendas,
    Clones,
    Meetings,
    MeetingsClock,
    MeetingsQueries,
    PollQueries,
    Polls,
  ],
  exports: [
    Adoptions,
    AgendaFilesQueries,
    AgendaQueries,
    Agendas,
    Meetings,
    MeetingsClock,
    MeetingsQueries,
    Polls,
  ],
})
export class MeetingsModule {}
