import { listVersions, readVersion } from '@lib/contracts';
import { useView } from '@web/app/query';
import type { KeptWords } from '@web/kept/sending';
import { useReview } from './review';

/**
 * How a paragraph stood for who began to write on it; null when it was not in that version, undefined until it is
 * known: what was begun on another device does not say it.
 */
export function useFormerText({ versionId, paragraphId, before }: KeptWords): string | null | undefined {
  const { groupId, draft } = useReview();
  const of = { groupId, draftId: draft.id };
  const asks = before === null;
  const n = useView(listVersions, of, { enabled: asks }).data?.versions.find(({ id }) => id === versionId)?.n;
  const text = useView(readVersion, { ...of, n: n ?? 1 }, { enabled: asks && n !== undefined }).data;
  if (!asks) return before;
  if (n === undefined || !text) return undefined;
  return text.paragraphs.find(({ id }) => id === paragraphId)?.text ?? null;
}
