import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Language, Objection, Problem } from '@lib/contracts';
import type { Response } from 'express';
import { DatabaseError } from 'pg';
import { EntityNotFoundError, QueryFailedError } from 'typeorm';
import { languageOf } from './language-of';
import { referenceOf } from './reference';
import { Refusal } from './refusal';
import { faultIn, refusalIn } from './sentences/said-in';
import type { Asked } from './serves';

/** Cancelled by a time limit, out of connections, shutting down, or a transaction that was ended. */
const passing = new Set(['57014', '55P03', '53300', '57P01', '57P02', '57P03', '25P03', '40P01']);
const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN']);
const lost =
  /timeout exceeded when trying to connect|connection terminated|not queryable|connection timeout/i;

const isPassing = ({ code = '' }: DatabaseError): boolean => passing.has(code) || code.startsWith('08');

function isUnavailable(error: unknown): boolean {
  if (error instanceof QueryFailedError) return isUnavailable(error.driverError);
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  if (error instanceof DatabaseError) return isPassing(error);
  if (!(error instanceof Error)) return false;
  const { code = '' } = error as NodeJS.ErrnoException;
  return unreachable.has(code) || lost.test(error.message) || isUnavailable(error.cause);
}

/** What body parser and router refuse before any handler is asked. */
function refusedEarlier(status: number): Objection {
  if (status === 413) return 'too-large';
  return status === 404 || status === 405 ? 'not-found' : 'malformed';
}

/** Why a request failed, as far as it is the client's business. */
export function refusalFor(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof EntityNotFoundError) return new Refusal('not-found');
  const { status } =
    error instanceof HttpException ? { status: error.getStatus() } : (error as { status?: unknown });
  if (typeof status === 'number' && status >= 400 && status < 500) return new Refusal(refusedEarlier(status));
  return new Refusal(isUnavailable(error) ? 'unavailable' : 'internal');
}

/** The body of an error, in the language of whoever asked: RFC 9457. */
function problemOf(refusal: Refusal, reference: string, language: Language): Problem {
  const { code, status, facts } = refusal;
  const faults = refusal.faults?.map((it) => ({ ...it, sentence: faultIn(language, it.sentence) }));
  const field = faults?.[0]?.field;
  return {
    type: `urn:consilia:problem:${code}`,
    title: code.replaceAll('-', ' '),
    status,
    detail: refusalIn(language, code),
    code,
    reference,
    ...(field === undefined ? {} : { field }),
    ...(faults ? { faults } : {}),
    ...(facts ? { facts } : {}),
  };
}

/** Answers every error alike; what is not the client's business goes to the log, under the same reference. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('problem');

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') return;
    const [asked, answer] = [
      host.switchToHttp().getRequest<Asked>(),
      host.switchToHttp().getResponse<Response>(),
    ];
    const refusal = refusalFor(error);
    const reference = referenceOf(asked);
    if (refusal.status >= 500) this.log.error({ reference, error });
    if (answer.headersSent) {
      answer.destroy();
      return;
    }
    if (refusal.status === 503) answer.setHeader('Retry-After', '2');
    if (refusal.status === 429) answer.setHeader('Retry-After', '60');
    const language = languageOf(asked);
    answer.status(refusal.status).type('application/problem+json').vary('Accept-Language');
    answer.setHeader('Content-Language', language);
    answer.send(JSON.stringify(problemOf(refusal, reference, language)));
  }
}
