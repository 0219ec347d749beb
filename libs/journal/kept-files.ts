import { Injectable } from '@nestjs/common';
import { FileStore, Refusal, type Stored } from '@lib/platform';
import { Journal } from './journal';
import type { Page } from './page';

// The same content may come to several groups at once: who is first notes it, and the others wait for that.
const note = `
  insert into stored_file (sha256, size, mime, at) values ($1, $2, $3, $4) on conflict (sha256) do nothing`;
// Who forgets it at this moment is waited for, and who would next waits.
const known = 'select sha256 from stored_file where sha256 = $1 for key share';
const HOURS = 24;

/**
 * Files that rows refer to. A file is put away before the page that refers to it is written, so that what a page
 * refers to is there; what no page came to refer to is swept away after a day.
 */
@Injectable()
export class KeptFiles {
  constructor(
    private readonly store: FileStore,
    private readonly journal: Journal,
  ) {}

  /** Notes on a page that a file is referred to from here on. */
  async keepOn(page: Page, { sha256, size, mime }: Stored): Promise<void> {
    await page.ask(note, sha256, size, mime, page.at);
    const [row] = await page.ask(known, sha256);
    // What was forgotten or swept away a moment ago has to be sent once more.
    if (!row || !(await this.store.has(sha256))) throw new Refusal('file-broken-off');
  }

  /** Removes what nothing has referred to for a day. While it looks, nobody can begin to. */
  async sweep(): Promise<void> {
    await this.store.clear(HOURS);
    const old = await this.store.untouchedFor(HOURS);
    if (old.length === 0) return;
    await this.journal.keepBooks(async (sheet) => {
      await sheet.ask('lock table stored_file in share row exclusive mode');
      const rows = await sheet.ask<{ sha256: string }>(
        'select sha256 from stored_file where sha256 = any($1)',
        old,
      );
      const referred = new Set(rows.map(({ sha256 }) => sha256));
      for (const sha256 of old.filter((it) => !referred.has(it))) await this.store.remove(sha256);
    });
  }
}
