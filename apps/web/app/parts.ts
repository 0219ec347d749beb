/** The words of the pages come in parts: who reads a text does not load what is said at the desk. */
export type Part = 'access' | 'advice' | 'agreement' | 'desk' | 'group';

/** Pages of chair and secretariat alone. */
const atDesk = /^(advice\/edit|agreement\/finalise|notices\/mail-)/;
const byFolder: Readonly<Partial<Record<string, Part>>> = {
  access: 'access',
  advice: 'advice',
  agreement: 'agreement',
};

/** The part with the words of a page, by where its source lies. */
export const partOf = (source: string): Part =>
  atDesk.test(source) ? 'desk' : (byFolder[source.split('/')[0] ?? ''] ?? 'group');
