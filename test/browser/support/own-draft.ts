import { randomUUID } from 'node:crypto';
import pg from 'pg';
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
  answer: object | null;
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

  /** A draft whose first version is open for comments. */
  static async open(desk: Window, chair: Window): Promise<OwnDraft> {
    const own = await OwnDraft.write(desk, chair);
    await ask(chair, 'POST', `${own.api}/rounds`, { closesAt: weekday().toISOString(), zone: 'UTC' });
    return own;
  }

  /** A draft of which a version has been issued. */
  static async write(desk: Window, chair: Window): Promise<OwnDraft> {
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

  /**
   * Lets the text be in circulation, as the database has it. The cycle of the group is not at that stage for it, and
   * other tests need it where it is.
   * @returns takes it out of circulation again
   */
  async circulate(): Promise<() => Promise<void>> {
    const client = new pg.Client({ connectionString: process.env['DATABASE_OWNER_URL'] });
    await client.connect();
    const id = randomUUID();
    await client.query(
      `insert into circulation (id, group_id, draft_id, n, state, mode, bundle, note, opened_at, opened_by, expires_at, zone)
       select $1, v.group_id, v.draft_id, 9001, 'open', 'silence',
              jsonb_build_array(jsonb_build_object('draftId', v.draft_id, 'versionId', v.id, 'n', v.n, 'symbol', v.symbol,
                'title', v.title, 'sha256', v.sha256)),
              '', now(), v.issued_by, now() + interval '75 hours', 'UTC'
         from draft_version v where v.draft_id = $2`,
      [id, this.draftId],
    );
    const move = (state: string, circulationId: string | null) =>
      client.query('update draft set state = $2, circulation_id = $3 where id = $1', [
        this.draftId,
        state,
        circulationId,
      ]);
    await move('circulating', id);
    return async () => {
      await move('drafting', null);
      await client.query('delete from circulation where id = $1', [id]);
      await client.end();
    };
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
