import { createHmac, timingSafeEqual } from 'node:crypto';
import { Controller, Injectable } from '@nestjs/common';
import { type Input, type Reply, takeBounce } from '@lib/contracts';
import { config, Refusal, Serves, type Viewer } from '@lib/platform';
import { readBounce } from './message-id.rules';
import { Returns } from './returns';

/** What a mail server signs a message with that it hands back. */
export const bounceSignature = (secret: string, message: string): string =>
  createHmac('sha256', secret).update(message).digest('hex');

/** Takes in messages that come back. It may be told the same again. */
@Injectable()
export class Bounces {
  constructor(private readonly returns: Returns) {}

  async take(_: Viewer, { message, signature }: Input<typeof takeBounce>): Promise<Reply<typeof takeBounce>> {
    const { BOUNCE_SECRET: secret } = config;
    if (secret === undefined) throw new Refusal('not-found');
    const [given, own] = [signature, bounceSignature(secret, message)].map((it) => Buffer.from(it));
    if (!given || !own || given.length !== own.length || !timingSafeEqual(given, own))
      throw new Refusal('signature-not-valid');
    const bounce = readBounce(message, new URL(config.BASE_URL).hostname);
    if (bounce) await this.returns.take(bounce);
    return { done: true };
  }
}

@Controller()
export class BouncesController {
  constructor(private readonly bounces: Bounces) {}

  @Serves(takeBounce)
  takeBounce(viewer: Viewer, input: Input<typeof takeBounce>) {
    return this.bounces.take(viewer, input);
  }
}
