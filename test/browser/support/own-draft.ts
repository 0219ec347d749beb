import { randomUUID } from 'node:crypto';
import { ask, endNow, type Window } from './demo';

interface Head {
  round: { id: string; state: string } | null;
  current: { id: string; n: number } | null;
}
export interface Said {
  id: string;
  number: string;
  text: string;
  late: boolean;
  withdrawn: boolean;
  versionId: string;
}

const day = 86_400_000;

/** A day of the week, some days from now, on which a round may end. */
function weekday(from = Date.now() + 14 * day): Date {
  const end = new Date(from);
  return [0, 6].includes(end.getUTCDay()) ? weekday(from + day) : end;
}

/** A draft of the demonstration's group for one test file alone, open for comments: what is done to it disturbs no other. */
export class OwnDraft {
  private constructor(
    private readonly desk: Window,
    private readonly chair: Window,
    private readonly groupId: string,
    private readonly draftId: string,
    private readonly paragraphIds: readonly string[],
  ) {}

  static async open(desk: Window, chair: Window): Promise<OwnDraft> {
    const { groups } = await ask<{ groups: { id: string; slug: string }[] }>(desk, 'GET', '/api/groups');
    const groupId = groups.find(({ slug }) => slug === 'iag-syn')?.id ?? '';
    const drafts = `/api/groups/${groupId}/drafts`;
    const stem = `ZZ/${randomUUID().slice(0, 8)}`;
    const draft = { title: 'A sample text', stem, language: 'en' };
    const { draftId } = await ask<{ draftId: string }>(desk, 'POST', drafts, draft);
    const ids: string[] = [];
    for (const n of [1, 2, 3, 4]) {
      const text = `Sample paragraph ${n} invites Parties to report on what they have learned.`;
      const added = { after: ids.at(-1) ?? null, kind: 'paragraph', text, marks: [] };
      ids.push(
        (await ask<{ paragraphId: string }>(desk, 'POST', `${drafts}/${draftId}/paragraphs`, added))
          .paragraphId,
      );
    }
    const own = new OwnDraft(desk, chair, groupId, draftId, ids);
    await own.issue();
    await ask(chair, 'POST', `${own.api}/rounds`, { closesAt: weekday().toISOString(), zone: 'UTC' });
    return own;
  }

  get api(): string {
    return `/api/groups/${this.groupId}/drafts/${this.draftId}`;
  }
  get page(): string {
    return `/g/iag-syn/advice/${this.draftId}`;
  }

  async issue(): Promise<void> {
    await ask(this.desk, 'POST', `${this.api}/versions`, { kind: 'editorial', changeNote: '' });
  }

  /** Changes a paragraph (counted from one) and issues the text with it. */
  async change(n: number, text: string): Promise<void> {
    const path = `${this.api}/paragraphs/${this.paragraphIds[n - 1] ?? ''}`;
    const { paragraphs } = await ask<{ paragraphs: { id: string; revision: number }[] }>(
      this.desk,
      'GET',
      `${this.api}/working-text`,
    );
    const revision = paragraphs.find(({ id }) => id === this.paragraphIds[n - 1])?.revision ?? 0;
    const answer = await this.desk.request.fetch(path, {
      method: 'PUT',
      headers: { origin: process.env['BASE_URL'] ?? '', 'if-match': `"${revision}"` },
      data: { kind: 'paragraph', text, marks: [] },
    });
    if (!answer.ok()) throw new Error(await answer.text());
    await this.issue();
  }

  async head(): Promise<Head> {
    return (await ask<{ draft: Head }>(this.chair, 'GET', this.api)).draft;
  }

  /** Lets the time for comments be over. */
  async endRound(): Promise<void> {
    await endNow('comment_round', (await this.head()).round?.id ?? '');
  }

  /** Has the chair say something on a paragraph (counted from one). */
  async comment(n: number, text: string): Promise<void> {
    const versionId = (await this.head()).current?.id;
    const where = { versionId, paragraphId: this.paragraphIds[n - 1], anchor: null };
    const said = { type: 'question', text, proposed: null };
    await ask(this.chair, 'POST', `${this.api}/comments`, { ...where, ...said });
  }

  /** What others can read that somebody said so. */
  async said(text: string): Promise<Said[]> {
    const { comments } = await ask<{ comments: Said[] }>(this.chair, 'GET', `${this.api}/comments`);
    return comments.filter((it) => it.text === text);
  }
}
