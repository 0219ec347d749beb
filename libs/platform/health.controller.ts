import { Controller, Get, Header, HttpCode, type OnModuleDestroy, Res } from '@nestjs/common';
import type { Response } from 'express';
import { setTimeout as later } from 'node:timers/promises';
import { config } from './config';
import { Reader } from './reader';
import { Does } from './serves';

const SOON_ENOUGH_MS = 1_500;
/** How long the door stays open once it says that it closes: whoever sends requests here looks every second or so. */
const LAST_LOOK_MS = config.NODE_ENV === 'production' ? 3_000 : 0;

/** One word each: whether this process lives, and whether it can take requests. */
@Controller('health')
export class HealthController implements OnModuleDestroy {
  private isLeaving = false;

  constructor(private readonly db: Reader) {}

  /** The first that happens when the process stops: whoever sends requests here is told to send them elsewhere. */
  async onModuleDestroy(): Promise<void> {
    this.isLeaving = true;
    await later(LAST_LOOK_MS);
  }

  @Does('Z05')
  @Get('live')
  @HttpCode(200)
  @Header('Content-Type', 'text/plain; charset=utf-8')
  live(): string {
    return 'alive';
  }

  @Does('Z05')
  @Get('ready')
  async ready(@Res() answer: Response): Promise<void> {
    const isReady = !this.isLeaving && (await this.isDatabaseThere());
    answer
      .status(isReady ? 200 : 503)
      .type('text/plain')
      .send(isReady ? 'ready' : 'away');
  }

  private async isDatabaseThere(): Promise<boolean> {
    const soon = new Promise<false>((resolve) => {
      setTimeout(() => resolve(false), SOON_ENOUGH_MS).unref();
    });
    const there = this.db.query('select 1').then(
      () => true,
      () => false,
    );
    return Promise.race([there, soon]);
  }
}
