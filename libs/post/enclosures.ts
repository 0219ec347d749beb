import { Injectable } from '@nestjs/common';
import type { Enclosure } from '@lib/platform';

/** What a message is about and for whom, as its journal entry tells it. */
export interface Enclosing {
  readonly groupId: string;
  readonly type: string;
  readonly payload: Record<string, unknown>;
  readonly personId: string;
}
type Encloser = (of: Enclosing) => Promise<Enclosure | null>;

/**
 * What goes along with messages, such as an invitation for a calendar. Whoever writes the messages knows no slice: a slice
 * that has something to enclose says here with what, as it is when the message goes.
 */
@Injectable()
export class Enclosures {
  private readonly enclosers = new Map<string, Encloser>();

  /** Has this enclosed with messages about entries of a kind. */
  encloseWith(type: string, encloser: Encloser): void {
    this.enclosers.set(type, encloser);
  }

  async of(message: Enclosing): Promise<Enclosure | null> {
    return (await this.enclosers.get(message.type)?.(message)) ?? null;
  }
}
