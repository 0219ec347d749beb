import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { PostModule } from '@lib/post';
import { Attachment } from './attachment.entity';
import { Attachments } from './attachments';
import { AttachmentsController } from './attachments.controller';
import { AttachmentsQueries } from './attachments.queries';
import { Clearance } from './clearance';
import { ClearanceController } from './clearance.controller';
import { CodesOfParties } from './codes-of-parties';
import { Drafts } from './drafts';
import { DraftsController } from './drafts.controller';
import { FocalPoint } from './focal-point.entity';
import { FocalPoints } from './focal-points';
import { Issuing } from './issuing';
import { LetterOfNotification } from './letter-writer';
import { LetterOnPaper } from './paper/letter-on-paper';
import { Notification } from './notification.entity';
import { NotificationsQueries } from './notifications.queries';
import { NotificationCounter, NumbersElsewhere } from './numbers.entity';
import { Numbers } from './numbers';
import { Prepared } from './prepared';
import { Preview } from './preview';
import { PublicController } from './public.controller';
import { ReachedPeopleController } from './reached-people.controller';
import { Reaching } from './reaching';
import { PartyReached, Unreached } from './reaching.entity';
import { RecipientsNow } from './recipients';
import { RegisterQueries } from './register.queries';
import { ResponseFile } from './response-file.entity';
import { ResponseFiles } from './response-files';
import { NotificationResponse } from './response.entity';
import { ResponsesGiven } from './responses';
import { WhoNominated } from './who-nominated';
import { RequiredLanguages, Waiver, WrittenText } from './words.entity';

const tables = TypeOrmModule.forFeature([
  Attachment,
  FocalPoint,
  Notification,
  NotificationCounter,
  NotificationResponse,
  NumbersElsewhere,
  PartyReached,
  RequiredLanguages,
  ResponseFile,
  Unreached,
  Waiver,
  WrittenText,
]);

/** The register of official notifications. */
@Module({
  imports: [tables],
  controllers: [
    AttachmentsController,
    ClearanceController,
    DraftsController,
    PublicController,
    ReachedPeopleController,
  ],
  providers: [
    Attachments,
    AttachmentsQueries,
    Clearance,
    CodesOfParties,
    Drafts,
    FocalPoints,
    Issuing,
    LetterOnPaper,
    NotificationsQueries,
    Numbers,
    Prepared,
    Preview,
    Reaching,
    RecipientsNow,
    RegisterQueries,
    ResponseFiles,
    ResponsesGiven,
    WhoNominated,
  ],
  exports: [
    Clearance,
    CodesOfParties,
    Drafts,
    FocalPoints,
    Issuing,
    Numbers,
    Prepared,
    Reaching,
    WhoNominated,
  ],
})
export class NotificationsModule {}

/** For the worker besides: writes the letters when they are sent. */
@Module({ imports: [PostModule], providers: [LetterOfNotification] })
export class NotificationLettersModule {}
