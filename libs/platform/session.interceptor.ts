import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Route } from '@lib/contracts';
import type { CookieOptions, Response } from 'express';
import { map, type Observable } from 'rxjs';
import { isSecure, sessionCookie } from './session-cookie';

const settings: CookieOptions = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure };
/** The browser forgets it when the server would not know it any more: after twelve hours. */
const TWELVE_HOURS = 12 * 3_600_000;

/** Turns a session that starts into a cookie, so that no script ever sees it; and takes the cookie back when it ends. */
@Injectable()
export class SessionInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const route = this.reflector.get<Route | undefined>('route', context.getHandler());
    const answer = context.switchToHttp().getResponse<Response>();
    return next.handle().pipe(map((reply: unknown) => this.withCookie(route, reply, answer)));
  }

  private withCookie(route: Route | undefined, reply: unknown, answer: Response): unknown {
    if (route?.session === 'ends') answer.clearCookie(sessionCookie, settings);
    if (route?.session !== 'starts') return reply;
    answer.cookie(sessionCookie, (reply as { session: string }).session, {
      ...settings,
      maxAge: TWELVE_HOURS,
    });
    return { ...(reply as object), session: '' };
  }
}
