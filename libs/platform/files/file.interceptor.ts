import {
  type CallHandler,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { GivenFile, Route } from '@lib/contracts';
import type { Response } from 'express';
import type { Readable } from 'node:stream';
import { map, type Observable } from 'rxjs';
import { attachment } from './file-name';

/** A file as a handler gives it: what its headers tell, and its bytes; or where they come from, while nobody knows how many. */
export type FileReply =
  | (GivenFile & { readonly content: Buffer })
  | (Omit<GivenFile, 'size'> & { readonly content: Readable });

/**
 * Sends what a route gives as a file. It is always saved, never shown: whatever somebody has put into it runs nowhere.
 */
@Injectable()
export class FileInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = this.reflector.get<Route | undefined>('route', context.getHandler());
    if (context.getType() !== 'http' || route?.gives !== 'file') return next.handle();
    const answer = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(map((reply: FileReply) => sent(answer, reply)));
  }
}

function sent(answer: Response, { name, mime, content }: FileReply): StreamableFile {
  answer.setHeader('Content-Security-Policy', "default-src 'none'; sandbox");
  answer.setHeader('X-Content-Type-Options', 'nosniff');
  answer.setHeader('Cache-Control', 'no-store');
  const told = { type: mime, disposition: attachment(name) };
  return Buffer.isBuffer(content)
    ? new StreamableFile(content, { ...told, length: content.length })
    : new StreamableFile(content, told);
}
