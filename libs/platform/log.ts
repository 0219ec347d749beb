import type { LoggerService } from '@nestjs/common';
import { pino, type DestinationStream, type Logger } from 'pino';
import { DatabaseError } from 'pg';
import { QueryFailedError } from 'typeorm';
import { config } from './config';

const framesOf = ({ stack = '' }: Error) =>
  stack
    .split('\n')
    .filter((it) => /^\s+at /.test(it))
    .map((it) => it.trim());

/** What a mail server says names people, and an address of a service may hold its password. */
const scrubbed = (message: string): string =>
  message
    .replace(/\/\/[^\s/@]*:[^\s/@]*@/g, '//…@')
    .replace(/[^\s<>"'():;,/@]+@[^\s<>"'():;,/@]+\.[^\s<>"'():;,/@]+/g, '…@…');

/**
 * An error as the log may keep it. What a database says of a failed statement may quote what somebody wrote, so of
 * that only its code and the names of things are kept; of any other its words without whom they name.
 */
export function faultOf(error: Error): object {
  if (error instanceof QueryFailedError) return faultOf(error.driverError as Error);
  if (error instanceof DatabaseError) {
    const { code, table, column, constraint, routine } = error;
    return { name: 'DatabaseError', code, table, column, constraint, routine, frames: framesOf(error) };
  }
  const cause = error.cause instanceof Error ? { cause: faultOf(error.cause) } : {};
  return { name: error.name, message: scrubbed(error.message), frames: framesOf(error), ...cause };
}

/** One JSON object a line. In tests there is none, unless the test gives it a place to go to. */
export function openLog(place?: DestinationStream): Logger {
  const level = config.NODE_ENV === 'test' && !place ? 'silent' : config.LOG_LEVEL;
  const form = {
    level,
    base: null,
    timestamp: () => `,"at":"${new Date().toISOString()}"`,
    messageKey: 'says',
  };
  return place ? pino(form, place) : pino(form);
}

type Line = 'info' | 'warn' | 'error' | 'debug';

/** What Nest and the services have to say, in the same form. */
export class StructuredLog implements LoggerService {
  constructor(private readonly lines: Logger) {}

  log = (it: unknown, ...more: unknown[]) => this.write('info', it, more);
  error = (it: unknown, ...more: unknown[]) => this.write('error', it, more);
  warn = (it: unknown, ...more: unknown[]) => this.write('warn', it, more);
  debug = (it: unknown, ...more: unknown[]) => this.write('debug', it, more);
  verbose = (it: unknown, ...more: unknown[]) => this.write('debug', it, more);

  private write(line: Line, it: unknown, more: unknown[]): void {
    const who = more.at(-1);
    const by = typeof who === 'string' ? { by: who } : {};
    if (it instanceof Error) this.lines[line]({ ...by, fault: faultOf(it) });
    else if (typeof it === 'object' && it !== null) this.lines[line]({ ...by, ...withFault(it) });
    else this.lines[line](by, String(it));
  }
}

/** Something said with an error in it. */
function withFault(it: object): object {
  const { error, ...rest } = it as { error?: unknown };
  return error instanceof Error ? { ...rest, fault: faultOf(error) } : rest;
}
