import { Module } from '@nestjs/common';
import { AccessModule } from '@lib/access';
import { AdviceModule } from '@lib/advice';
import { GroupsModule } from '@lib/groups';
import { JournalModule } from '@lib/journal';
import { config, PlatformModule } from '@lib/platform';

/** What seeding needs of the system: its commands, without anybody who listens. */
@Module({
  imports: [
    PlatformModule.forRoot(config.DATABASE_URL),
    JournalModule,
    AccessModule,
    GroupsModule,
    AdviceModule,
  ],
})
export class SeedModule {}
