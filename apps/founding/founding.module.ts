import { Module } from '@nestjs/common';
import { AccessModule } from '@lib/access';
import { GroupsModule } from '@lib/groups';
import { JournalModule } from '@lib/journal';
import { config, PlatformModule } from '@lib/platform';

/** What founding a group needs of the system: its commands, without anybody who listens. */
@Module({
  imports: [PlatformModule.forRoot(config.DATABASE_URL), JournalModule, AccessModule, GroupsModule],
})
export class FoundingModule {}
