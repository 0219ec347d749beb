/** The first letters of a name, for a chip: "Tomás Rey" is TR. */
export const initialsOf = (name: string): string => {
  const words = name.split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((it) => Array.from(it ?? '')[0] ?? '').join('');
};
