import { expect } from '@playwright/test';
import { ask, endNow, type Asker } from './demo';

interface Said {
  text: string;
  /** The words it is about; all of the paragraph when none are named. */
  quote?: string;
  proposed?: string;
  type?: 'substantive' | 'editorial' | 'question';
}
interface Comment {
  id: string;
  number: string;
  text: string;
  versionId: string;
  answer: { disposition: string } | null;
  replies: { text: string }[];
  late: boolean;
  withdrawn: boolean;
}
export type Passage = readonly [kind: 'section' | 'subsection' | 'paragraph', text: string];

const origin = process.env['BASE_URL'] ?? 'http://localhost:3000';
const DAY_MS = 86_400_000;

/** A draft of one test's own, in the group on pollinators. */
export class OwnDraft {
  private versionId = '';
  roundId = '';

  private constructor(
    private readonly desk: Asker,
    private readonly chair: Asker,
    private readonly at: { groupId: string; draftId: string },
    /** The passages as they read in the version issued last, and the ids of their paragraphs. */
    private readonly texts: string[],
    private readonly ids: string[],
  ) {}

  /** A draft whose first version is open for comments. Its symbol comes after those of the sample. */
  static async open(desk: Asker, chair: Asker, passages: readonly Passage[]): Promise<OwnDraft> {
    const { groups } = await ask<{ groups: { id: string; slug: string }[] }>(desk, 'GET', '/api/groups');
    const groupId = groups.find(({ slug }) => slug === 'iag-pollinators')?.id ?? '';
    const stem = `IAG-POL/9/${crypto.randomUUID().slice(0, 8).toUpperCase()}`;
    const begun = { title: 'A draft of a test', stem, language: 'en' };
    const at = `/api/groups/${groupId}/drafts`;
    const { draftId } = await ask<{ draftId: string }>(desk, 'POST', at, begun);
    const ids: string[] = [];
    for (const [kind, text] of passages) {
      const added = { after: ids.at(-1) ?? null, kind, text, marks: [] };
      const path = `${at}/${draftId}/paragraphs`;
      ids.push((await ask<{ paragraphId: string }>(desk, 'POST', path, added)).paragraphId);
    }
    const texts = passages.map(([, text]) => text);
    const draft = new OwnDraft(desk, chair, { groupId, draftId }, texts, ids);
    await draft.issue();
    const closesAt = new Date(Date.now() + 14 * DAY_MS).toISOString();
    const round = { closesAt, zone: 'Africa/Dakar' };
    draft.roundId = (await ask<{ id: string }>(chair, 'POST', `${draft.api}/rounds`, round)).id;
    return draft;
  }

  get draftId(): string {
    return this.at.draftId;
  }
  get api(): string {
    return `/api/groups/${this.at.groupId}/drafts/${this.at.draftId}`;
  }
  get page(): string {
    return `/g/iag-pollinators/advice/${this.at.draftId}`;
  }

  async issue(): Promise<string> {
    const asked = { kind: 'substantive', changeNote: '' };
    this.versionId = (await ask<{ id: string }>(this.desk, 'POST', `${this.api}/versions`, asked)).id;
    return this.versionId;
  }

  /** Comments on the passage of this number, counted from 0, in the version issued last. */
  async comment(by: Asker, passage: number, said: Said): Promise<Comment> {
    const { quote, text, proposed = null, type = 'substantive' } = said;
    const whole = this.texts[passage] ?? '';
    const start = quote === undefined ? 0 : whole.indexOf(quote);
    const anchor = quote !== undefined && {
      start,
      end: start + quote.length,
      quote,
      prefix: whole.slice(Math.max(0, start - 32), start),
      suffix: whole.slice(start + quote.length, start + quote.length + 32),
    };
    const asked = { versionId: this.versionId, paragraphId: this.ids[passage], anchor: anchor || null };
    return ask<Comment>(by, 'POST', `${this.api}/comments`, { ...asked, type, text, proposed });
  }

  async reply(by: Asker, { id }: Comment, text: string): Promise<void> {
    await ask(by, 'POST', `${this.api}/comments/${id}/replies`, { text });
  }

  async support(by: Asker, { id }: Comment): Promise<void> {
    await ask(by, 'POST', `${this.api}/comments/${id}/support`, { support: true });
  }

  async answer({ id }: Comment, disposition: string, reason: string): Promise<void> {
    await ask(this.chair, 'POST', `${this.api}/comments/${id}/answer`, { disposition, reason });
  }

  async closeRound(): Promise<void> {
    await ask(this.chair, 'POST', `${this.api}/rounds/${this.roundId}/close`, {});
  }

  /** Lets the time for comments be over; the worker notices. */
  async endRound(): Promise<void> {
    await endNow('comment_round', this.roundId);
    const state = async () =>
      (await ask<{ draft: { round: { state: string } } }>(this.chair, 'GET', this.api)).draft.round.state;
    await expect.poll(state).toBe('ended');
  }

  async comments(): Promise<Comment[]> {
    return (await ask<{ comments: Comment[] }>(this.chair, 'GET', `${this.api}/comments`)).comments;
  }

  /** What others can read that somebody said so. */
  async said(text: string): Promise<Comment[]> {
    return (await this.comments()).filter((it) => it.text === text);
  }

  /** Gives a passage of the working text other words. */
  async rewrite(passage: number, text: string): Promise<void> {
    await this.edit(passage, 'PUT', { kind: 'paragraph', text, marks: [] });
    this.texts[passage] = text;
  }

  async remove(passage: number): Promise<void> {
    await this.edit(passage, 'DELETE');
  }

  private async edit(passage: number, method: 'PUT' | 'DELETE', data?: object): Promise<void> {
    const { paragraphs } = await ask<{ paragraphs: { id: string; revision: number }[] }>(
      this.desk,
      'GET',
      `${this.api}/working-text`,
    );
    const it = paragraphs.find(({ id }) => id === this.ids[passage]);
    const headers = { origin, 'if-match': `"${String(it?.revision)}"` };
    const path = `${this.api}/paragraphs/${it?.id ?? ''}`;
    const answer = await this.desk.request.fetch(path, { method, headers, ...(data ? { data } : {}) });
    expect(answer.ok(), await answer.text()).toBe(true);
  }
}
