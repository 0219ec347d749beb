import type { MailServer } from './mail-server';
import type { Offices } from './offices';

/** What the mail server has beside what the letters say, looked at each time when nobody is sending. */
export class SentAndMarked {
  /** How many the server had taken, and whoever sent them had not marked, when they were looked at. */
  unmarked = 0;
  private had = new Map<string, number>();
  private marked = new Set<string>();

  constructor(
    private readonly offices: Offices,
    private readonly server: MailServer,
  ) {}

  /**
   * No mark without a letter at the server; since it was last looked at none was sent twice, and none that was marked
   * by then was sent at all; and whatever came more than once came with the same id.
   */
  async compare(): Promise<void> {
    const [had, marked] = [this.had, this.marked];
    this.had = this.counts();
    const letters = await this.offices.letters();
    const address = (it: Record<string, unknown>) => String(it['to_address']);
    this.marked = new Set(letters.filter(({ state }) => state === 'accepted').map(address));
    const more = new Map(letters.map(address).map((it) => [it, this.of(it) - (had.get(it) ?? 0)]));
    const those = (test: (to: string, sent: number) => boolean) =>
      [...more].filter(([to, sent]) => test(to, sent)).map(([to]) => to);
    expect({
      markedAndNotThere: those((to) => this.marked.has(to) && this.of(to) === 0),
      sentAfterTheMark: those((to, sent) => marked.has(to) && sent > 0),
      sentTwice: those((_, sent) => sent > 1),
      underTwoIds: those((to) => this.of(to) > 1 && new Set(this.idsTo(to)).size > 1),
    }).toEqual({ markedAndNotThere: [], sentAfterTheMark: [], sentTwice: [], underTwoIds: [] });
    this.unmarked += those((to, sent) => sent > 0 && !this.marked.has(to)).length;
  }

  private of(address: string): number {
    return this.had.get(address) ?? 0;
  }

  private idsTo(address: string): unknown[] {
    return this.server.to(address).map(({ messageId }) => messageId);
  }

  private counts(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const { recipient } of this.server.got) counts.set(recipient, (counts.get(recipient) ?? 0) + 1);
    return counts;
  }
}
