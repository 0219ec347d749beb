import type { FrozenParagraph, VersionHead } from '@lib/contracts';
import type { Page } from '@lib/journal';
import { canonical, sha256, signedIn } from '@lib/platform';
import { changesBetween } from './changes.rules';
import type { Draft } from './draft.entity';
import { DraftVersion } from './draft-version.entity';
import { labelled, workingParagraphs, type WorkingRow } from './working-text';

const latest = `
  select id, n, symbol, state, paragraphs from draft_version where draft_id = $1 order by n desc limit 1`;

export type CurrentVersion = Pick<DraftVersion, 'id' | 'n' | 'symbol' | 'state' | 'paragraphs'>;

/** The version of a draft that was issued last; null when none was. */
export async function currentVersionOn(page: Page, draftId: string): Promise<CurrentVersion | null> {
  return (await page.ask<CurrentVersion>(latest, draftId))[0] ?? null;
}

/** The working text as it would be issued now, and what of it differs from the version issued last. */
export async function issuableOn(page: Page, draftId: string, current: CurrentVersion | null) {
  const rows = await page.ask<WorkingRow>(workingParagraphs, draftId);
  const paragraphs = labelled(rows).map(({ id, kind, label, text, marks }): FrozenParagraph => ({
    id,
    kind,
    label,
    text,
    marks,
  }));
  return { paragraphs, changes: changesBetween(current?.paragraphs ?? [], paragraphs) };
}

const approved = `select id from paragraph where draft_id = $1 and approved_revision = revision`;

/** The paragraphs that the chair has approved as they stand; one that is removed, as removed. */
export async function approvedOn(page: Page, draftId: string): Promise<Set<string>> {
  return new Set((await page.ask<{ id: string }>(approved, draftId)).map(({ id }) => id));
}

interface Issuing {
  readonly kind: VersionHead['kind'];
  readonly changeNote: string;
  readonly isFinal: boolean;
}

/** What the fingerprint of a text is made from: canonical JSON (RFC 8785) of exactly this. */
interface Fingerprinted {
  readonly symbol: string;
  readonly title: string;
  readonly language: string;
  readonly paragraphs: readonly FrozenParagraph[];
}
export const fingerprintOf = (it: Fingerprinted): string => sha256(canonical(it));

/** Freezes a text under the next number and records it; the version before is superseded. */
export async function issueOn(
  page: Page,
  { id: draftId, stem, title, language }: Draft,
  { kind, changeNote, isFinal }: Issuing,
  current: CurrentVersion | null,
  text: { paragraphs: FrozenParagraph[]; changed: number },
): Promise<VersionHead> {
  const { groupId, at, viewer } = page;
  const { paragraphs, changed } = text;
  const n = (current?.n ?? 0) + 1;
  const symbol = `${stem}/${n}`;
  const sha = fingerprintOf({ symbol, title, language, paragraphs });
  if (current) await page.update(DraftVersion, { id: current.id }, { state: 'superseded' });
  const state = isFinal ? ('final' as const) : ('issued' as const);
  const head = { n, symbol, title, kind, changeNote, state, changed, sha256: sha, issuedAt: at };
  const from = { groupId, draftId, paragraphs, issuedBy: signedIn(viewer) };
  const { id } = await page.insert(DraftVersion, { ...head, ...from });
  page.record('version.issued', {
    draftId,
    versionId: id,
    n,
    symbol,
    title,
    sha256: sha,
    changed,
    final: isFinal,
  });
  return { id, ...head };
}
