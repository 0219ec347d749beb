import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Route } from '@lib/contracts';
import { type Asked, config } from '@lib/platform';
import { tap, type Observable } from 'rxjs';
import { whatStages } from './policy.rules';
import { hasAskedForPhase } from './reading';

const isSomething = (it: unknown) =>
  Array.isArray(it) ? it.length > 0 : typeof it === 'object' && it !== null;
const showsSomething = (reply: unknown) => Object.values(reply as object).some(isSomething);

/** A read of what is staged by its object, which shows one without having asked for its phase, is a mistake. */
@Injectable()
export class StagedReadInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const route = this.reflector.get<Route | undefined>('route', context.getHandler());
    const isStaged = route?.method === 'GET' && whatStages(route.does) === 'object';
    if (!isStaged || config.NODE_ENV === 'production') return next.handle();
    const asked = context.switchToHttp().getRequest<Asked>();
    return next.handle().pipe(
      tap((reply) => {
        if (showsSomething(reply) && !hasAskedForPhase(asked.viewer))
          throw new Error(`${route.path} does ${route.does} and never asked in which phase its object is.`);
      }),
    );
  }
}
