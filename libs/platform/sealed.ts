import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

const unseal = `select set_config('consilia.chamber', $1, true)`;

/** Asks a question in SQL, with a chamber's tables open. */
export type SealedAsk = <T extends object>(question: string, ...given: unknown[]) => Promise<T[]>;

/**
 * Reads what is sealed in a chamber. Everything else sees those tables empty: the database itself shows their rows
 * only within a transaction that names the chamber, and a name does not outlive its transaction.
 */
@Injectable()
export class Sealed {
  constructor(private readonly source: DataSource) {}

  async read<T>(chamberId: string, work: (ask: SealedAsk) => Promise<T>): Promise<T> {
    const line = this.source.createQueryRunner();
    try {
      await line.startTransaction('REPEATABLE READ');
      await line.query(unseal, [chamberId]);
      return await work(
        <R extends object>(question: string, ...given: unknown[]) =>
          line.query(question, given) as Promise<R[]>,
      );
    } finally {
      await line.rollbackTransaction().catch(() => undefined);
      await line.release();
    }
  }
}
