import type { FileView, NominationFile, NominationForm } from '@lib/contracts';
import { type FileReply, type FileStore, Refusal } from '@lib/platform';
import { restrictionOf, whichFile, wholeOne } from './nominations.sql';
import { withInstants, type Written } from './written';

/** Asks a question in SQL where the tables of the chamber are open. */
type Ask = <T extends object>(question: string, ...given: unknown[]) => Promise<T[]>;

/** Which nomination of which group. */
export interface NominationAt {
  readonly groupId: string;
  readonly nominationId: string;
}

/** What a nomination says, and its files; who may read it the caller sees to. Refuses with `not-found`. */
export async function nominationIn(
  ask: Ask,
  { groupId, nominationId }: NominationAt,
): Promise<{ form: NominationForm; files: FileView[] }> {
  const [it] = await ask<Written>(wholeOne, nominationId, groupId);
  if (!it) throw new Refusal('not-found');
  const { form, files } = withInstants(it);
  return { form, files };
}

/** From what a nominee keeps away, as was found; empty where there is nothing. Who may know it the caller sees to. */
export async function restrictionIn(ask: Ask, { groupId, nominationId }: NominationAt): Promise<string> {
  const [it] = await ask<{ restriction: string }>(restrictionOf, nominationId, groupId);
  return it?.restriction ?? '';
}

interface Found {
  readonly sha256: string;
  readonly name: string;
  readonly mime: string;
  readonly size: number;
}

/** The letter or CV of a nomination, from the store; who may have it the caller sees to. Refuses with `not-found`. */
export async function nominationFileIn(
  ask: Ask,
  store: FileStore,
  { groupId, nominationId, kind }: NominationAt & { kind: NominationFile },
): Promise<FileReply> {
  const [found] = await ask<Found>(whichFile, nominationId, kind, groupId);
  if (!found) throw new Refusal('not-found');
  const { sha256, ...view } = found;
  return { ...view, content: await store.open(sha256) };
}
