import { DefaultNamingStrategy, type DataSourceOptions } from 'typeorm';
import { PreparingClient } from './preparing';

const snake = (name: string) => name.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`).replace(/^_/, '');

class SnakeCase extends DefaultNamingStrategy {
  override tableName(className: string, custom?: string): string {
    return custom ?? snake(className);
  }
  override columnName(property: string, custom: string): string {
    return custom || snake(property);
  }
}

export const databaseOptions = (url: string) =>
  ({
    type: 'postgres',
    url,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    namingStrategy: new SnakeCase(),
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    migrationsRun: false,
  }) satisfies DataSourceOptions;

/**
 * How long a connection that nobody uses is kept, in milliseconds. A new one costs more than a request: Postgres starts a
 * process for it and plans everything anew, and a small group is quiet for minutes between two of them.
 */
export const idleTimeoutMillis = 600_000;

/** How long, in milliseconds, anything may keep a connection: a request that takes longer is answered 503. */
export const timeLimits = {
  connectionTimeoutMillis: 5_000, // who has the last one may keep it for one statement
  statement_timeout: 5_000,
  lock_timeout: 2_000,
  idle_in_transaction_session_timeout: 10_000,
};

/** The same database, which will not let itself be written to. */
export const readOnly = (url: string) =>
  ({
    ...databaseOptions(url),
    extra: {
      ...{
        options: '-c default_transaction_read_only=on',
        max: 15,
        keepAlive: true,
        idleTimeoutMillis,
        ...timeLimits,
      },
      Client: PreparingClient,
    },
  }) satisfies DataSourceOptions;
