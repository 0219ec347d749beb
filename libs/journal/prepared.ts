import type { QueryConfig } from 'pg';

const names = new Map<string, string>();

/** A statement that each connection prepares once. */
export function prepared(text: string, values: unknown[]): QueryConfig {
  const name = names.get(text) ?? `s${names.size}`;
  names.set(text, name);
  return { name, text, values };
}
