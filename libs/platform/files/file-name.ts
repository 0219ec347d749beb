const LONGEST = 120;
// Everything but letters, marks, digits, blanks and a few signs: no paths, no controls, no signs that turn the text.
const unfit = /[^\p{L}\p{M}\p{N} ._()\-]/gu;

/** A name for an uploaded file as it may be shown and saved: the last part of a path, in letters and digits. */
export function cleanName(said: string): string {
  const last = said.split(/[\\/]/).at(-1) ?? '';
  const fit = last
    .normalize('NFC')
    .replace(unfit, '_')
    .replace(/^[ .]+/, '');
  const name = Array.from(fit).slice(0, LONGEST).join('');
  return name.trim() || 'file';
}

/** The name that a header says, which is percent-encoded; `file` when it says none. */
export function nameIn(header: unknown): string {
  if (typeof header !== 'string') return 'file';
  try {
    return cleanName(decodeURIComponent(header));
  } catch {
    return 'file';
  }
}

/** How a browser is told to keep what it gets, and under which name (RFC 6266). */
export const attachment = (name: string): string => {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)}`;
};
