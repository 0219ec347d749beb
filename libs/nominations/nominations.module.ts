import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NotificationsModule } from '@lib/notifications';
import { PostModule } from '@lib/post';
import { AnalysisQueries } from './analysis.queries';
import { Checking } from './checking';
import { CodesForNominating } from './codes';
import { CodesController } from './codes.controller';
import { Disclosure } from './disclosure.entity';
import { Disclosures } from './disclosures';
import { Drafts } from './drafts';
import { Exports } from './exports';
import { FilesQueries } from './files.queries';
import { InterestsQueries } from './interests.queries';
import { LetterWriters } from './letter-writers';
import { NominationExport } from './nomination-export.entity';
import { HeldFile } from './nomination-file.entity';
import { Nomination } from './nomination.entity';
import { Nominated } from './nominated';
import { NominationsClock } from './nominations-clock';
import { Nominee, NomineeExpertise } from './nominee.entity';
import { Nominees } from './nominees';
import { NomineesController } from './nominees.controller';
import { OwnNominationsController } from './own.controller';
import { OwnQueries } from './own.queries';
import { PartyReminder } from './party-reminder.entity';
import { RegisterController } from './register.controller';
import { RegisterQueries } from './register.queries';
import { RestrictionsQueries } from './restrictions.queries';
import { Retention } from './retention';
import { NominationStaffController } from './staff.controller';
import { Submitting } from './submitting';
import { Uploads } from './uploads';

const tables = TypeOrmModule.forFeature([
  Disclosure,
  HeldFile,
  Nomination,
  NominationExport,
  Nominee,
  NomineeExpertise,
  PartyReminder,
]);

/** For the API: the form of the Parties, the link of the nominees, the register of the staff. */
@Module({
  imports: [tables, NotificationsModule],
  controllers: [
    CodesController,
    NominationStaffController,
    NomineesController,
    OwnNominationsController,
    RegisterController,
  ],
  providers: [
    AnalysisQueries,
    Checking,
    CodesForNominating,
    Disclosures,
    Drafts,
    Exports,
    FilesQueries,
    InterestsQueries,
    Nominated,
    Nominees,
    OwnQueries,
    RegisterQueries,
    RestrictionsQueries,
    Submitting,
    Uploads,
  ],
  exports: [Checking, Disclosures, Drafts, Nominees, Submitting, Uploads],
})
export class NominationsApiModule {}

/** For the worker: writes the letters, and does what time does. */
@Module({
  imports: [tables, PostModule],
  providers: [LetterWriters, NominationsClock, Retention],
  exports: [NominationsClock, Retention],
})
export class NominationsModule {}
