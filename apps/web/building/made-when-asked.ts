import type { Plugin } from 'vite';
import { isNode, type Node, rewritten } from './syntax.ts';

const nodesOf = (it: unknown): Node[] => (Array.isArray(it) ? it.filter(isNode) : []);

/** Calls that describe what is sent: of Zod, of a route. */
function isDescription({ type, callee }: Node): boolean {
  if (type !== 'CallExpression' || !isNode(callee)) return false;
  if (callee.type === 'Identifier') return callee['name'] === 'route';
  return callee.type === 'MemberExpression' && isNode(callee['object']) && callee['object']['name'] === 'z';
}

/** Entries stand in an object that their module exports, each made by a call of some name. */
const entriesIn = ({ type, properties }: Node): Node[] =>
  type === 'ObjectExpression'
    ? nodesOf(properties).flatMap(({ value }) =>
        isNode(value) && value.type === 'CallExpression' ? value : [],
      )
    : [];

/** The descriptions that a statement makes as its module is loaded. */
function madeAtOnce({ type, declaration, declarations }: Node, ofEntries: boolean): Node[] {
  const isExport = type === 'ExportNamedDeclaration';
  const declared = isExport && isNode(declaration) ? declaration['declarations'] : declarations;
  return nodesOf(declared).flatMap(({ init }) => {
    if (!isNode(init)) return [];
    if (isDescription(init)) return [init];
    return isExport && ofEntries ? entriesIn(init) : [];
  });
}

/**
 * What the contracts describe is made when it is needed: an old processor spends a sixth of a second on making all of it
 * before it can take a page over, and a page needs little of it.
 * @param from the module that has `whenAsked`
 */
export const madeWhenAsked = (from: string): Plugin => ({
  name: 'made-when-asked',
  apply: 'build',
  enforce: 'post',
  transform(code, id) {
    if (!/\/libs\/contracts\/[\w-]+\.ts$/.test(id)) return null;
    const all = nodesOf(this.parse(code).body).flatMap((it) =>
      madeAtOnce(it, /(entries|journal)\.ts$/.test(id)),
    );
    if (all.length === 0) return null;
    const later = ({ start, end }: Node) => `/* @__PURE__ */ whenAsked(() => ${code.slice(start, end)})`;
    const brought = `import { whenAsked } from ${JSON.stringify(from)};\n`;
    return { code: brought + rewritten(code, all, later), map: null };
  },
});
