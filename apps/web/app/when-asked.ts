/**
 * Something that is made when somebody first asks anything of it. A page knows many forms of what it sends and gets, and
 * needs few of them: an old processor makes those alone (the build wraps them, `made-when-asked`).
 */
export function whenAsked<T extends object>(make: () => T): T {
  let made: T | undefined;
  return new Proxy({} as T, {
    get: (_, name): unknown => Reflect.get((made ??= make()), name),
    has: (_, name) => name in (made ??= make()),
  });
}
