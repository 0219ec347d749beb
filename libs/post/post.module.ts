import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { config, MailTransport } from '@lib/platform';
import { BounceIntake } from './bounce-intake';
import { Bounces, BouncesController } from './bounces';
import { DemoMail } from './demo-mail.entity';
import { DemoPost } from './demo-post';
import { Enclosures } from './enclosures';
import { PostedLetter } from './letter.entity';
import { Letters } from './letters';
import { PostOffice } from './post-office';
import { ReturnAddress } from './return-address';
import { Returns } from './returns';

const tables = TypeOrmModule.forFeature([DemoMail, PostedLetter]);

/** Where mail is handed in: the server of the settings, or in a demo its own; null when there is neither. */
async function transportOf(demo: DemoPost): Promise<MailTransport | null> {
  if (config.SMTP_URL !== undefined) return new MailTransport(config.SMTP_URL);
  return config.DEMO ? new MailTransport(await demo.open()) : null;
}

/** For the worker: sends what waits, and takes in what other servers send back. Whoever imports it says how the post office is woken (PostBell). */
@Module({
  imports: [tables],
  providers: [
    BounceIntake,
    DemoPost,
    Enclosures,
    Letters,
    PostOffice,
    Returns,
    {
      provide: ReturnAddress,
      useFactory: () => new ReturnAddress(config.BOUNCE_ADDRESS ?? null, config.SECRET),
    },
    { provide: MailTransport, inject: [DemoPost], useFactory: transportOf },
  ],
  exports: [Enclosures, Letters, PostOffice, ReturnAddress, Returns],
})
export class PostModule {}

/** For the API: takes in what comes back by way of a program. */
@Module({
  imports: [tables],
  controllers: [BouncesController],
  providers: [Bounces, Returns],
  exports: [Returns],
})
export class PostApiModule {}
