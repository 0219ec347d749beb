import { Module } from '@nestjs/common';
import { MeetingsModule } from '@lib/meetings';
import { AgendaPapersController } from './agenda/agenda-papers.controller';
import { AgendaPapers } from './agenda/agenda-papers';
import { AgendaPack } from './pack/agenda-pack';
import { PapersOfMeetings } from './pack/papers-of-meetings';
import { Papers } from './paper/papers';
import { ReportPapers } from './report/report-papers';
import { ReportPapersController } from './report/report-papers.controller';
import { BackPlanController } from './plan/back-plan.controller';
import { BackPlanQueries } from './plan/back-plan.queries';
import { IssuedTexts } from './versions/issued-texts';

/** What the group has written, as files with a masthead and a symbol. It has no tables and does nothing. */
@Module({
  imports: [MeetingsModule],
  controllers: [AgendaPapersController, BackPlanController, ReportPapersController],
  providers: [AgendaPack, AgendaPapers, BackPlanQueries, IssuedTexts, Papers, PapersOfMeetings, ReportPapers],
})
export class ReportsModule {}
