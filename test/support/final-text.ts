import { randomUUID } from 'node:crypto';
import type { DraftState } from '@lib/contracts';
import { canonical, sha256 } from '@lib/platform';
import type { World } from './world';

/** A final text, as those who circulate it and answer to it name it. */
export interface FinalText {
  draftId: string;
  versionId: string;
  n: number;
  symbol: string;
  sha256: string;
}

const passages = [
  ['title', 'A', 'Advice on key actions'],
  ['paragraph', '1', 'Share what is known between the conventions.'],
  ['paragraph', '2', 'Agree on indicators by 2020.'],
  ['paragraph', '3', 'Report on it together.'],
] as const;

/** The version of a text that follows on the last, final: in it the last paragraph says something else. */
export async function newFinalVersion(
  world: World,
  groupId: string,
  { draftId, n: last }: Pick<FinalText, 'draftId' | 'n'>,
): Promise<FinalText> {
  const [draft] = await world.query('select stem, title from draft where id = $1', [draftId]);
  const [n, versionId] = [last + 1, randomUUID()];
  const symbol = `${draft.stem}/${n}`;
  const kept = await world.query('select id from paragraph where draft_id = $1 order by position', [draftId]);
  const paragraphs = passages.map(([kind, label, text], i) => ({
    id: kept[i].id,
    kind,
    label,
    text: label === '3' ? `${text} (${n})` : text,
    marks: [],
  }));
  const fingerprint = sha256(canonical({ symbol, title: draft.title, language: 'en', paragraphs }));
  await world.query(`update draft_version set state = 'superseded' where draft_id = $1`, [draftId]);
  await world.query(
    `insert into draft_version (id, group_id, draft_id, n, symbol, title, kind, change_note, state, changed, sha256,
                                paragraphs, issued_at, issued_by)
     values ($1, $2, $3, $4, $5, $6, 'substantive', '', 'final', 1, $7, $8, now(), $2)`,
    [versionId, groupId, draftId, n, symbol, draft.title, fingerprint, JSON.stringify(paragraphs)],
  );
  return { draftId, versionId, n, symbol, sha256: fingerprint };
}

/** A draft of a title and three paragraphs, of which the chair has issued the final version. */
export async function finalText(
  world: World,
  groupId: string,
  state: DraftState = 'finalising',
): Promise<FinalText> {
  const draftId = randomUUID();
  await world.query(
    `insert into draft (id, group_id, title, stem, language, state) values ($1, $2, $3, $4, 'en', $5)`,
    [draftId, groupId, 'Advice on key actions', `IAG/${draftId.slice(0, 8)}`, state],
  );
  await world.query(
    `insert into paragraph (id, group_id, draft_id, position, kind, text, marks, revision, updated_at, updated_by)
     select gen_random_uuid(), $1, $2, position, kind, text, '[]', 1, now(), $1
       from unnest($3::text[], $4::text[]) with ordinality as passage (kind, text, position)`,
    [groupId, draftId, passages.map(([kind]) => kind), passages.map(([, , text]) => text)],
  );
  return newFinalVersion(world, groupId, { draftId, n: 0 });
}
