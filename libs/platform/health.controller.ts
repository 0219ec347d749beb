import { Controller, Get, Header, HttpCode, type OnModuleDestroy, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Reader } from './reader';
import { Does } from './serves';

const SOON_ENOUGH_MS = 1_500;

/** One word each: whether this process lives, and whether it can take requests. */
@Controller('health')
export class HealthController implements OnModuleDestroy {
  private isLeaving = false;

  constructor(private readonly db: Reader) {}

  /** The first that happens when the process stops: whoever sends requests here is told to send them elsewhere. */
  onModuleDestroy(): void {
    this.isLeaving = true;
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
