import { Module } from '@nestjs/common';
import { DocumentsQueries } from './documents.queries';
import { FindingController } from './finding.controller';
import { PapersQueries } from './papers.queries';
import { SearchQueries } from './search.queries';

/** Finds what has been written. It has no tables and does nothing. */
@Module({
  controllers: [FindingController],
  providers: [DocumentsQueries, PapersQueries, SearchQueries],
})
export class FindingModule {}
