import { Trans } from '@lingui/react/macro';
import { Link } from 'wouter';
import type { Circulation } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { shortened } from './time-left';

/** The text everybody answers to, and the fingerprint that tells it from every other. */
export function TextUnder({ circulation, base }: { circulation: Circulation; base: string }) {
  const isRunning = ['open', 'broken', 'consulting'].includes(circulation.state);
  return (
    <section className="panel" aria-labelledby="text-under">
      <header>
        <h2 id="text-under">
          <Trans>Text under the procedure</Trans>
        </h2>
      </header>
      {circulation.bundle.map((it) => (
        <div className="pad stack-s" key={it.versionId}>
          <p>
            <bdi className="sym" dir="ltr">
              {it.symbol}
            </bdi>
            <br />
            <span className="sm mut" dir="auto">
              {it.title}
            </span>
          </p>
          <p className="row sm">
            <Icon name="lock" />
            <span>
              {isRunning ? (
                <Trans>Locked. Nobody can change it while the procedure is open.</Trans>
              ) : (
                <Trans>Kept as it was answered to.</Trans>
              )}
            </span>
          </p>
          <p>
            <Link className="b s" href={`${base}/v/${String(it.n)}`}>
              <Trans>Read</Trans>
            </Link>
          </p>
          <details className="xs mut3 print">
            <summary>
              <Trans>Fingerprint</Trans>{' '}
              <bdi dir="ltr" className="num">
                {shortened(it.sha256)}
              </bdi>
            </summary>
            <bdi dir="ltr" className="num">
              SHA-256 {it.sha256}
            </bdi>
          </details>
        </div>
      ))}
    </section>
  );
}
