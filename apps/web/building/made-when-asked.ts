import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}
const isNode = (it: unknown): it is Node => typeof it === 'object' && it !== null && 'type' in it;
const nodesOf = (it: unknown): Node[] => (Array.isArray(it) ? it.filter(isNode) : []);

/** Calls that describe what is sent: of Zod, of a route, of an entry. */
function isDescription({ type, callee }: Node): boolean {
  if (type !== 'CallExpression' || !isNode(callee)) return false;
  if (callee.type === 'Identifier') return callee['name'] === 'route' || callee['name'] === 'entry';
  return callee.type === 'MemberExpression' && isNode(callee['object']) && callee['object']['name'] === 'z';
}

/** The descriptions that a module makes as it is loaded, alone or in an object that gathers them; the outermost of each. */
function madeAtOnce(node: Node): Node[] {
  const { type, declaration, declarations, init, properties, value } = node;
  if (type === 'ExportNamedDeclaration') return isNode(declaration) ? madeAtOnce(declaration) : [];
  if (type === 'VariableDeclaration') return nodesOf(declarations).flatMap(madeAtOnce);
  if (type === 'VariableDeclarator') return isNode(init) ? madeAtOnce(init) : [];
  if (type === 'ObjectExpression') return nodesOf(properties).flatMap(madeAtOnce);
  if (type === 'Property') return isNode(value) ? madeAtOnce(value) : [];
  return isDescription(node) ? [node] : [];
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
    const all = nodesOf(this.parse(code).body).flatMap(madeAtOnce);
    if (all.length === 0) return null;
    const parts = all.map(({ start, end }, i) => {
      const before = code.slice(all[i - 1]?.end ?? 0, start);
      return `${before}/* @__PURE__ */ whenAsked(() => ${code.slice(start, end)})`;
    });
    const rest = code.slice(all.at(-1)?.end ?? 0);
    return { code: `import { whenAsked } from ${JSON.stringify(from)};\n${parts.join('')}${rest}`, map: null };
  },
});
