import { Module } from '@nestjs/common';
import { MeetingsModule } from '@lib/meetings';
import { AgendaPapersController } from './agenda/agenda-papers.controller';
import { AgendaPapers } from './agenda/agenda-papers';
import { AgendaPack } from './pack/agenda-pack';
import { IssuedTexts } from './versions/issued-texts';

/** What the group has written, as files with a masthead and a symbol. It has no tables and does nothing. */
@Module({
  imports: [MeetingsModule],
  controllers: [AgendaPapersController],
  providers: [AgendaPack, AgendaPapers, IssuedTexts],
})
export class ReportsModule {}
