import type { Plugin } from 'vite';

const isRuntime = (file: string): boolean => /(^|\/)rolldown-runtime-[^/]*\.js$/.test(file);
const bringsRuntime = /import\{([^}]*)\}from"\.\/rolldown-runtime-[^"]*";/;

/** `a as b, c` of an import or an export, as the properties of an object: `a:b,c:c`, or the other way round. */
const asProperties = (names: string, turned = false): string =>
  names
    .split(',')
    .map((it) => it.trim().split(/ as /))
    .map(([first = '', last = first]) => (turned ? `${last}:${first}` : `${first}:${last}`))
    .join(',');

/** The few lines of the bundler's own runtime stand in each file that needs them: a file less to ask for. */
export function noRuntimeFile(): Plugin {
  return {
    name: 'no-runtime-file',
    apply: 'build',
    enforce: 'pre',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((it) => it.type === 'chunk');
      const runtime = chunks.find(({ fileName }) => isRuntime(fileName));
      if (!runtime) return;
      const [, body = '', names = ''] = /^(.*)export\{([^}]*)\};?\s*$/s.exec(runtime.code) ?? [];
      const given = `(()=>{${body}return{${asProperties(names, true)}}})()`;
      for (const chunk of chunks) {
        chunk.code = chunk.code.replace(
          bringsRuntime,
          (_, wanted: string) => `var{${asProperties(wanted)}}=${given};`,
        );
        chunk.imports = chunk.imports.filter((it) => !isRuntime(it));
      }
      Reflect.deleteProperty(bundle, runtime.fileName);
    },
  };
}
