import type { BundledText, Circulation } from './circulation.entity';

export const draftsOf = (bundle: readonly BundledText[]): string[] => bundle.map(({ draftId }) => draftId);
export const hashesOf = (bundle: readonly BundledText[]): string[] => bundle.map(({ sha256 }) => sha256);

/** How the journal names a circulation: by the first of its texts. */
export function namesOf({ id, bundle }: Pick<Circulation, 'id' | 'bundle'>) {
  return { circulationId: id, symbol: bundle[0]?.symbol ?? '', title: bundle[0]?.title ?? '' };
}
