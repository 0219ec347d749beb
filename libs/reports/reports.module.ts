import { Module } from '@nestjs/common';
import { MeetingsModule } from '@lib/meetings';
import { AgendaPapersController } from './agenda/agenda-papers.controller';
import { AgendaPapers } from './agenda/agenda-papers';

/** What the group has written, as files with a masthead and a symbol. It has no tables and does nothing. */
@Module({
  imports: [MeetingsModule],
  controllers: [AgendaPapersController],
  providers: [AgendaPapers],
})
export class ReportsModule {}
