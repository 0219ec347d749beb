/** Stands before an id that is told short: no words of ours begin with this character. */
const sign = '\u007f';
const long = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** An id in 22 letters instead of 36. */
export function lettersOf(id: string): string {
  const bytes = id.replace(/-/g, '').replace(/../g, (it) => String.fromCharCode(parseInt(it, 16)));
  return btoa(bytes).slice(0, 22);
}

/** The id that is told by these 22 letters. */
export function idOf(letters: string): string {
  const bytes = Array.from(atob(letters), (it) => it.charCodeAt(0).toString(16).padStart(2, '0')).join('');
  return bytes.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

export const isId = (it: string): boolean => long.test(it);

/** A text as it travels: an id is told short, and what would be taken for one is marked as none. */
export const shortened = (it: string): string =>
  isId(it) ? sign + lettersOf(it) : it.startsWith(sign) ? sign + it : it;

/** The text that it was. */
export const lengthened = (it: string): string => {
  if (!it.startsWith(sign)) return it;
  return it.startsWith(sign + sign) ? it.slice(1) : idOf(it.slice(1));
};
