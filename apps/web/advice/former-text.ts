import { listVersions, readVersion } from '@lib/contracts';
import { useView } from '@web/app/query';
import { useReview } from './review';

/** How a paragraph stood in another version of the draft; null when it was not in it, undefined until it is known. */
export function useFormerText(versionId: string, paragraphId: string): string | null | undefined {
  const { groupId, draft } = useReview();
  const of = { groupId, draftId: draft.id };
  const n = useView(listVersions, of).data?.versions.find(({ id }) => id === versionId)?.n;
  const text = useView(readVersion, { ...of, n: n ?? 1 }, { enabled: n !== undefined }).data;
  if (n === undefined || !text) return undefined;
  return text.paragraphs.find(({ id }) => id === paragraphId)?.text ?? null;
}
