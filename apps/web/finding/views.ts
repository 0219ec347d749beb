import { findSymbol, search } from '@lib/contracts';

/** What was found, as a view: it is of the moment, and no entry of the journal makes it stale. */
export const foundView = { ...search, shows: 'found' } as const;

/** Where the text of a symbol stands, as a view. */
export const placeView = { ...findSymbol, shows: 'place' } as const;
