import { Module } from '@nestjs/common';
import { AccessModule } from '@lib/access';
import { AdviceModule } from '@lib/advice';
import { GroupsModule } from '@lib/groups';
import { JournalModule } from '@lib/journal';
import { MeetingsModule } from '@lib/meetings';
import { NominationsApiModule } from '@lib/nominations';
import { NotificationsModule } from '@lib/notifications';
import { config, PlatformModule } from '@lib/platform';
import { SelectionApiModule } from '@lib/selection';

/** What seeding needs of the system: its commands, without anybody who listens. */
@Module({
  imports: [
    PlatformModule.forRoot(config.DATABASE_URL),
    JournalModule,
    AccessModule,
    GroupsModule,
    NotificationsModule,
    NominationsApiModule,
    SelectionApiModule,
    AdviceModule,
    MeetingsModule,
  ],
})
export class SeedModule {}
