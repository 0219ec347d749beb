import { Client, type QueryConfig } from 'pg';

/** Those of the code are some hundreds. A mapper makes up others, one for each length of a list: there is no end to them. */
const MOST = 1_000;
const names = new Map<string, string>();

function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= MOST) return known;
  const name = `s${String(names.size)}`;
  names.set(text, name);
  return name;
}

/** A statement that each connection prepares once: to plan what is asked with every request costs more than to answer it. */
export function prepared(text: string, values: unknown[]): QueryConfig {
  const name = nameOf(text);
  return name === undefined ? { text, values } : { name, text, values };
}

const areGiven = (values: unknown): values is unknown[] => Array.isArray(values) && values.length > 0;

/** A line to the database that prepares whatever is asked on it with values. */
export class PreparingClient extends Client {
  override query(text: unknown, values?: unknown, ...more: unknown[]): never {
    const isStatement = typeof text === 'string' && areGiven(values);
    const given: unknown[] = isStatement ? [prepared(text, values)] : [text, values];
    return (super.query as (...asked: unknown[]) => never).apply(this, [...given, ...more]);
  }
}
