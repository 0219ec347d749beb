import type { Circulation, Input, giveAnswer } from '@lib/contracts';

export type Stand = 'agree' | 'silent' | 'object';

/** An answer while it is being written. */
export interface Answering {
  stand: Stand | null;
  note: string;
  paragraphs: string[];
  reason: string;
  proposed: string;
}

const unsaid: Answering = { stand: null, note: '', paragraphs: [], reason: '', proposed: '' };

/** What somebody answered before is where they begin; otherwise nothing is chosen for them. */
export function beginning({ mine, objections }: Circulation): Answering {
  if (!mine?.kind) return unsaid;
  const stand = mine.kind === 'object' ? 'object' : 'agree';
  const objection = objections.find(({ id }) => id === mine.objectionId);
  if (!objection) return { ...unsaid, stand, note: mine.note };
  const { paragraphs, reason, proposed } = objection;
  return { stand, note: mine.note, paragraphs, reason, proposed };
}

/** The parts that are still missing, in the order of the page. */
export function missing(it: Answering): (keyof Answering)[] {
  if (it.stand === null) return ['stand'];
  if (it.stand !== 'object') return [];
  const parts: (keyof Answering)[] = [];
  if (it.paragraphs.length === 0) parts.push('paragraphs');
  if (it.reason.trim() === '') parts.push('reason');
  if (it.proposed.trim() === '') parts.push('proposed');
  return parts;
}

/** The answer as it is sent: bound to exactly the texts in circulation. */
export function answerOf(it: Answering, circulation: Circulation, groupId: string): Input<typeof giveAnswer> {
  const objects = it.stand === 'object';
  const noted = it.note.trim() !== '';
  return {
    groupId,
    circulationId: circulation.id,
    hashes: circulation.bundle.map(({ sha256 }) => sha256),
    kind: objects ? 'object' : noted ? 'agree_with_note' : 'agree',
    note: objects ? '' : it.note,
    objection: objects ? { paragraphs: it.paragraphs, reason: it.reason, proposed: it.proposed } : null,
  };
}
