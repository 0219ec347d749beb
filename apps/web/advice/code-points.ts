// Offsets of comments and marks count code points; JavaScript counts UTF-16 units. These two turn one into the other.

export const lengthOf = (text: string): number => Array.from(text).length;

/** The stretch of a text between two offsets in code points. */
export const stretch = (text: string, start: number, end?: number): string =>
  Array.from(text).slice(start, end).join('');
