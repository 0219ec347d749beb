import { createHash, randomUUID } from 'node:crypto';
import type { CirculationState, DraftState, Stage } from '@lib/contracts';

/** Where a scene is: the cycle of its group, its draft, and its circulation. */
export interface When {
  stage: Stage;
  draft: DraftState;
  circulation: CirculationState;
}

export type Row = Record<string, unknown>;
export type Rows = Record<string, Row[]>;

export const hour = (n: number): Date => new Date(Date.now() + n * 3_600_000);
export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** What there is one of in a scene. */
interface Things {
  when: When;
  groupId: string;
  draftId: string;
  paragraphId: string;
  nextId: string;
  versionId: string;
  sha256: string;
  roundId: string;
  commentId: string;
  circulationId: string;
  other: string;
}

/** A draft of two paragraphs, of which two versions have been issued. */
export function draftRows(it: Things): Rows {
  const { groupId: group_id, draftId: draft_id, other, when } = it;
  const same = { kind: 'paragraph', marks: [] };
  const texts = [it.paragraphId, it.nextId].map((id, i) => ({ id, text: `Wording ${i}` }));
  const state = ['drafting', 'commenting'].includes(when.draft) ? 'issued' : 'final';
  const version = (n: number, rest: Row) => {
    const frozen = texts.map(({ id, text }, i) => ({
      id,
      ...same,
      label: String(i + 1),
      text: `${text} of ${n}`,
    }));
    const its = { group_id, draft_id, n, symbol: `S/${n}`, title: 'Advice', kind: 'substantive', changed: 2 };
    return { ...its, change_note: '', issued_at: hour(-1), issued_by: other, paragraphs: frozen, ...rest };
  };
  return {
    draft: [{ id: draft_id, group_id, title: 'Advice', stem: 'S', language: 'en', state: when.draft }],
    paragraph: texts.map((text, i) => {
      const its = { group_id, draft_id, position: i + 1, revision: 1, approved_revision: 1 };
      return { ...text, ...same, ...its, updated_at: hour(-1), updated_by: other };
    }),
    paragraph_revision: texts.map(({ id, text }) => {
      return { paragraph_id: id, revision: 1, ...same, text, author_id: other, at: hour(-1) };
    }),
    draft_version: [
      version(1, { id: randomUUID(), sha256: digest('1'), state: 'superseded' }),
      version(2, { id: it.versionId, sha256: it.sha256, state }),
    ],
  };
}

/** A round of comments, and a comment in it. */
export function talkRows(it: Things): Rows {
  const { groupId: group_id, draftId: draft_id, versionId: version_id, roundId: round_id } = it;
  const state = it.when.draft === 'commenting' ? 'open' : 'closed';
  const times = { opens_at: hour(-1), closes_at: hour(48), zone: 'UTC' };
  const where = { group_id, draft_id, round_id, version_id, paragraph_id: it.paragraphId };
  const said = { type: 'question', text: 'Why?', at: hour(0), revision: 1, late: false, acting: false };
  const comment = { id: it.commentId, author_id: it.other, party: 'GH', place: '1', serial: 1 };
  return {
    comment_round: [{ id: round_id, group_id, draft_id, version_id, n: 1, state, ...times }],
    comment: [{ ...comment, ...where, ...said }],
  };
}

/** A circulation of the draft's last version, and who is asked. */
export function agreementRows(it: Things, asked: { id: string; party: string | null }[]): Rows {
  const { groupId: group_id, draftId: draft_id, versionId, sha256, circulationId: circulation_id } = it;
  const item = { draftId: draft_id, versionId, n: 2, symbol: 'S/2', title: 'Advice', sha256 };
  const times = { opened_at: hour(-1), expires_at: hour(96), zone: 'UTC' };
  const how = { n: 1, mode: 'silence', note: '', conclusion: '', opened_by: it.other, ...times };
  const { circulation: state } = it.when;
  return {
    circulation: [{ id: circulation_id, group_id, draft_id, state, bundle: [item], ...how }],
    circulation_seat: asked.map(({ id, party }) => ({ circulation_id, person_id: id, party })),
  };
}
