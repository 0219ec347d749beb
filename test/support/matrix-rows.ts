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

/** A task group that has come to its end, and what it proposed for a paragraph. */
export function taskGroupRows(it: Things & { taskGroupId: string }): Rows {
  const { groupId: group_id, taskGroupId, paragraphId: paragraph_id, other } = it;
  const of = { task_group_id: taskGroupId, paragraph_id, group_id };
  const wording = (n: number) => ({
    ...{ kind: 'paragraph', text: n === 1 ? 'Wording 0' : 'Wording proposed', marks: [], revision: n },
  });
  const step = (n: number, author_id: string | null) => ({
    ...{ ...of, ...wording(n), author_id, at: hour(-1), did: author_id && 'wrote', why: '' },
  });
  const its = { id: taskGroupId, group_id, draft_id: it.draftId, n: 1, mandate: 'Look at it.', turn: 1 };
  const time = { ends_at: hour(48), zone: 'UTC', opened_by: other, opened_at: hour(-1) };
  const place = { does: 'reword', why: '', nth: 0, position: 1, label: '1' };
  return {
    task_group: [{ ...its, ...time, lead_id: other, state: 'ended', note: '', reason: 'It is done.' }],
    task_group_member: [{ task_group_id: taskGroupId, person_id: other, group_id, party: 'GH' }],
    task_proposal: [{ ...of, ...place, base_revision: 1, ...wording(2), reason: '' }],
    task_proposal_revision: [step(1, null), step(2, other)],
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

/** A number that no other scene has, in a year that is far away. */
export function numberFrom(id: string): string {
  const n = parseInt(id.slice(0, 8), 16);
  return `${2110 + (n % 90)}-${String(10_000 + (n % 89_999))}`;
}

interface Announced {
  groupId: string;
  notificationId: string;
  letterId: string;
  focalPointId: string;
  responseId: string;
  other: string;
}

/** A draft of a notification to one by name, whose translation is behind; a letter, an answer and a focal point. */
export function notificationRows(it: Announced): Rows {
  const { groupId: group_id, notificationId: notification_id, other } = it;
  const named = { name: 'Ama', email: `${it.letterId}@example.org`, language: 'en' };
  const said = { reference: '', language: 'en', signatory: 'The head', themes: [], responses: 'none' };
  const by = { drafted_by: other, drafted_at: hour(-1), edited_by: other, edited_at: hour(-1) };
  const paragraph = { id: it.responseId, kind: 'paragraph', text: 'A text.', of: null };
  const text = { notification_id, subject: 'About it', subject_of: null, paragraphs: [paragraph] };
  const mail = {
    kind: 'notification',
    about: { notificationId: notification_id },
    party: 'SN',
    language: 'en',
  };
  const times = { next_at: hour(999), created_at: hour(-1) };
  const counts = { lease_no: 1, tries: 9, sending: 1, used_fallback: false };
  const address = `${group_id}@example.org`;
  return {
    notification: [
      {
        ...{ id: notification_id, group_id, kind: 'information', state: 'draft', version: 1, returned: '' },
        ...{ ...said, ...by, recipients: [{ to: 'named', people: [named] }], without: [] },
      },
    ],
    notification_text: [
      { ...text, language: 'en' },
      { ...text, language: 'fr', subject_of: digest('another') },
    ],
    letter: [
      {
        ...{ id: it.letterId, journal_id: group_id, ...mail, to_name: 'Ama', to_address: address },
        ...{ state: 'failed', ...counts, ...times },
      },
    ],
    notification_response: [
      {
        ...{
          id: it.responseId,
          notification_id,
          from_kind: 'observer',
          name: 'An observer',
          text: 'A view.',
        },
        ...{ language: 'en', received_at: hour(-1), on_behalf: false },
      },
    ],
    focal_point: [
      {
        ...{ id: it.focalPointId, party: 'SN', name: 'Awa', title: '', email: address, language: 'en' },
        since: hour(-1),
      },
    ],
  };
}
