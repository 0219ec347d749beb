import { Suspense, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { ErrorBoundary } from './error-boundary';
import { Shell } from './shell';
import { Waiting } from '@web/ui/waiting';

/** A page within the shell: until it has come, and when it breaks, the shell stays. */
export function Framed({ children }: { children: ReactNode }) {
  const [place] = useLocation();
  return (
    <Shell>
      <ErrorBoundary place={place}>
        <Suspense
          fallback={
            <main id="main" tabIndex={-1}>
              <div className="wrap">
                <Waiting />
              </div>
            </main>
          }
        >
          {children}
        </Suspense>
      </ErrorBoundary>
    </Shell>
  );
}
