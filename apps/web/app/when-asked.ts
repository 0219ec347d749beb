/**
 * Something that is made when somebody first asks anything of it. A page knows many forms of what it sends and gets, and
 * needs few of them: an old processor makes those alone (the build wraps them, `made-when-asked`).
 */
export function whenAsked<T extends object>(make: () => T): T {
  let made: T | undefined;
  const it = (): T => (made ??= make());
  return new Proxy({} as T, {
    get: (_, name): unknown => Reflect.get(it(), name),
    has: (_, name) => name in it(),
    // What is spread or listed is read in these two steps.
    ownKeys: () => Reflect.ownKeys(it()),
    getOwnPropertyDescriptor(_, name) {
      const found = Reflect.getOwnPropertyDescriptor(it(), name);
      return found && { ...found, configurable: true };
    },
  });
}
