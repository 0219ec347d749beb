import { Injectable } from '@nestjs/common';
import type { addComment, Anchor, DraftState, Input, Objection } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { Refusal, refuse } from '@lib/platform';
import { anchored } from './anchor.rules';
import { isLate } from './comment.rules';
import { phaseOfDraft } from './draft.rules';
import { FrozenTexts } from './frozen-texts';

/** Everything that a new comment turns on, in one row. */
const standing = `
  select d.state, r.id as "roundId", r.closes_at as "closesAt", m.party,
         coalesce((select max(serial) from comment where draft_id = d.id and place = $4), 0) + 1 as serial,
         exists (select from paragraph p where p.id = $5 and p.draft_id = d.id and p.removed_at is null) as "isThere",
         $6 = (select id from draft_version where draft_id = d.id order by n desc limit 1) as "isCurrent"
    from draft d
    left join comment_round r on r.draft_id = d.id and r.state <> 'closed'
    left join membership m on m.group_id = d.group_id and m.person_id = $3 and m.status = 'active'
   where d.id = $1 and d.group_id = $2`;

interface Row {
  state: DraftState;
  roundId: string | null;
  closesAt: Date;
  party: string | null;
  serial: number;
  isThere: boolean;
  isCurrent: boolean;
}

/** Where a comment is made, once it is known that it can be. */
export interface Spot {
  readonly roundId: string;
  readonly place: string;
  readonly serial: number;
  readonly party: string | null;
  readonly anchor: Anchor | null;
  /** The words it is about: those selected, or all of the paragraph. */
  readonly quoted: string;
  readonly late: boolean;
}

type Asked = Pick<Input<typeof addComment>, 'draftId' | 'versionId' | 'paragraphId' | 'anchor'>;

/** Finds the spot of a new comment. This is the way that is gone most often: it asks the database once. */
@Injectable()
export class Commentable {
  constructor(private readonly texts: FrozenTexts) {}

  async spotOn(page: Page, personId: string, asked: Asked): Promise<Spot> {
    const { draftId, versionId, paragraphId } = asked;
    const paragraph = (await this.texts.on(page, draftId, versionId))?.get(paragraphId);
    const place = paragraph?.place ?? '';
    const ids = [draftId, page.groupId, personId, place, paragraphId, versionId];
    const [row] = await page.ask<Row>(standing, ...ids);
    if (!row) throw new Refusal('not-found');
    page.during(phaseOfDraft(row.state));
    const { roundId, serial, party, closesAt } = row;
    if (roundId === null) throw new Refusal('no-comment-round');
    if (!paragraph) throw new Refusal('no-such-paragraph');
    refuse(objectionToVersion(row));
    const late = isLate({ state: 'open', closesAt }, page.at);
    return { roundId, place, serial, party, late, ...quotedIn(paragraph.text, asked.anchor) };
  }
}

/** A comment on an older version holds as long as its paragraph is still there (domain notes, edge case 39). */
const objectionToVersion = ({ isCurrent, isThere }: Row): Objection | null =>
  isCurrent || isThere ? null : 'version-superseded';

function quotedIn(text: string, wanted: Anchor | null): Pick<Spot, 'anchor' | 'quoted'> {
  if (wanted === null) return { anchor: null, quoted: text };
  const anchor = anchored(text, wanted);
  if (!anchor) throw new Refusal('quote-not-found');
  return { anchor, quoted: anchor.quote };
}
