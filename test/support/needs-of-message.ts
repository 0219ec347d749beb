import { compileMessage } from '@lingui/message-utils/compileMessage';

/** What a message needs to be filled in: the names of its values and its marks; and the forms of number it lacks. */
interface Needs {
  values: Set<string>;
  marks: Set<string>;
  lacking: string[];
}

const formsOf = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** Notes what a compiled message needs: words, or lists of words and of values (a name, how it is shown, its forms). */
function note(it: unknown, language: string, needs: Needs): void {
  if (typeof it === 'string') for (const [mark] of it.matchAll(/<\/?\d+\/?>/g)) needs.marks.add(mark);
  if (Array.isArray(it)) for (const token of it) noteToken(token, language, needs);
}

function noteToken(token: unknown, language: string, needs: Needs): void {
  if (!Array.isArray(token)) {
    note(token, language, needs);
    return;
  }
  const [name, kind, forms] = token as [string, string?, (Record<string, unknown> | string)?];
  if (name !== '#') needs.values.add(name);
  if (typeof forms !== 'object') return;
  if (kind === 'plural') needs.lacking.push(...formsOf(language).filter((form) => !(form in forms)));
  for (const [key, inner] of Object.entries(forms)) if (key !== 'offset') note(inner, language, needs);
}

/** What a message in a language needs, so that it can be held against the one that it translates. */
export function needsOf(message: string, language: string) {
  const needs: Needs = { values: new Set(), marks: new Set(), lacking: [] };
  note(compileMessage(message), language, needs);
  return { fills: [...needs.values, ...needs.marks].sort().join(' '), lacking: needs.lacking };
}
