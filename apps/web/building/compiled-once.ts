import type { Plugin } from 'vite';

type Transform = Extract<Plugin['transform'], (...given: never[]) => unknown>;

/**
 * Compiles each catalogue of a language once a build, however many parts are made of it: a part asks for the same file
 * by another address, and its plugin would read and compile all of it each time.
 */
export const compiledOnce = (plugins: readonly Plugin[]): Plugin[] =>
  plugins.map((plugin) => {
    const { transform } = plugin;
    if (typeof transform !== 'function') return plugin;
    const made = new Map<string, ReturnType<Transform>>();
    const once: Transform = function (code, id, options) {
      const file = id.replace(/\?.*$/, '');
      if (!file.endsWith('.po')) return null;
      const found = made.get(file) ?? transform.call(this, code, file, options);
      made.set(file, found);
      return found;
    };
    return { ...plugin, transform: once };
  });
