const Module = require('node:module');

/** Loaded before the API: one of its controllers has a route more, which names no row of the authorization matrix. */
const { _load: load } = Module;
Module._load = function (asked, ...more) {
  const it = load.call(this, asked, ...more);
  if (/health\.controller$/.test(asked) && it.HealthController && !it.HealthController.prototype.stray) {
    const stray = () => 'anything';
    Reflect.defineMetadata('path', '/stray', stray);
    Reflect.defineMetadata('method', 0, stray);
    it.HealthController.prototype.stray = stray;
  }
  return it;
};
