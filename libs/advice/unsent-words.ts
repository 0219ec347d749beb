import { Injectable } from '@nestjs/common';
import {
  addComment,
  type dropUnsent,
  type Input,
  type keepUnsent,
  type listUnsent,
  type Reply,
} from '@lib/contracts';
import { Journal, type Sheet } from '@lib/journal';
import { Reader, Refusal, signedIn, type Viewer } from '@lib/platform';
import { DraftsQueries } from './drafts.queries';
import { Unsent } from './unsent.entity';

/** So many pieces somebody may have begun on one draft. */
const MOST = 100;

/** What has been sent is no longer unsent, whether or not the device that sent it lived to say so. */
const wasSent = `exists (
  select from journal_reply r
   where r.person_id = u.person_id and r.route = '${addComment.method} ${addComment.path}' and r.key = u.key)`;
const mine = `
  select key, paragraph_id as "paragraphId", version_id as "versionId", anchor, mode, text, wording, type,
         saved_at as "savedAt"
    from unsent u where person_id = $1 and draft_id = $2 and not ${wasSent} order by saved_at, key`;
const forgetSent = `delete from unsent u where person_id = $1 and draft_id = $2 and ${wasSent}`;
const others = `
  select count(*)::int as count from unsent where person_id = $1 and draft_id = $2 and key <> $3`;
const keep = `
  insert into unsent as known (person_id, draft_id, key, group_id, version_id, paragraph_id, anchor, mode, type, text,
         wording, saved_at)
  select $1, v.draft_id, $3, v.group_id, v.id, p.id, $6, $7, $8, $9, $10, clock_timestamp()
    from draft_version v join paragraph p on p.draft_id = v.draft_id
   where v.draft_id = $2 and v.id = $4 and p.id = $5
  on conflict (person_id, key) do update
     set version_id = excluded.version_id, paragraph_id = excluded.paragraph_id, anchor = excluded.anchor,
         mode = excluded.mode, type = excluded.type, text = excluded.text, wording = excluded.wording,
         saved_at = excluded.saved_at
   where known.draft_id = excluded.draft_id
  returning saved_at as "savedAt"`;

/**
 * What people have begun and not sent, for themselves alone. It is no act of the group, so no journal says it: books
 * are kept of it. Whoever may read the comments of a draft may keep words beside them, also when a round is over.
 */
@Injectable()
export class UnsentWords {
  constructor(
    private readonly db: Reader,
    private readonly journal: Journal,
    private readonly drafts: DraftsQueries,
  ) {}

  async list(
    viewer: Viewer,
    { groupId, draftId }: Input<typeof listUnsent>,
  ): Promise<Reply<typeof listUnsent>> {
    await this.drafts.admit(viewer, groupId, draftId);
    return { unsent: await this.db.query(mine, [signedIn(viewer), draftId]) };
  }

  async keep(viewer: Viewer, input: Input<typeof keepUnsent>): Promise<Reply<typeof keepUnsent>> {
    const { groupId, draftId } = input;
    await this.drafts.admit(viewer, groupId, draftId);
    return this.journal.keepBooks((sheet) => this.keepOn(sheet, signedIn(viewer), input));
  }

  async drop(viewer: Viewer, input: Input<typeof dropUnsent>): Promise<Reply<typeof dropUnsent>> {
    const { groupId, draftId, key } = input;
    await this.drafts.admit(viewer, groupId, draftId);
    await this.journal.keepBooks((sheet) =>
      sheet.delete(Unsent, { personId: signedIn(viewer), key, draftId }),
    );
    return { done: true };
  }

  private async keepOn(
    sheet: Sheet,
    personId: string,
    { draftId, key, versionId, paragraphId, anchor, mode, type, text, wording }: Input<typeof keepUnsent>,
  ): Promise<{ savedAt: Date }> {
    await sheet.ask(forgetSent, personId, draftId);
    const [before] = await sheet.ask<{ count: number }>(others, personId, draftId, key);
    if ((before?.count ?? 0) >= MOST) throw new Refusal('too-much-unsent');
    const place = anchor && JSON.stringify(anchor);
    const of = [personId, draftId, key, versionId, paragraphId];
    const [kept] = await sheet.ask<{ savedAt: Date }>(keep, ...of, place, mode, type, text, wording);
    if (!kept) throw new Refusal('no-such-paragraph');
    return kept;
  }
}
