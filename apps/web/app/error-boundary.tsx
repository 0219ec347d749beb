import { Trans } from '@lingui/react/macro';
import { Component, type ReactNode } from 'react';
import { newKey } from './api';

interface State {
  reference: string | null;
  words: string;
}

/** What is shown when a page breaks: that it did, what to quote, and two ways on. */
export class ErrorBoundary extends Component<{ children: ReactNode; place: string }, State> {
  override state: State = { reference: null, words: '' };

  static getDerivedStateFromError(error: unknown): State {
    return { reference: newKey().slice(0, 8), words: error instanceof Error ? error.message : String(error) };
  }

  override componentDidCatch(error: unknown): void {
    console.error(this.state.reference, error);
  }

  override componentDidUpdate(before: { place: string }): void {
    if (before.place !== this.props.place && this.state.reference !== null)
      this.setState({ reference: null, words: '' });
  }

  override render(): ReactNode {
    const { reference, words } = this.state;
    if (reference === null) return this.props.children;
    return (
      <main id="main" tabIndex={-1}>
        <div className="wrap">
          <div className="stack prose">
            <h1>
              <Trans>This page could not be shown</Trans>
            </h1>
            <p className="mut">
              <Trans>
                What you sent before is safe. Load the page again; if that does not help, write to the
                secretariat.
              </Trans>
            </p>
            <p className="row wrap">
              <button type="button" className="b p" onClick={() => window.location.reload()}>
                <Trans>Load the page again</Trans>
              </button>
              <a className="b" href="/">
                <Trans>Go to the groups</Trans>
              </a>
            </p>
            <p className="xs mut">
              <Trans>
                Reference <bdi dir="ltr">{reference}</bdi>
              </Trans>{' '}
              <bdi dir="ltr">{words}</bdi>
            </p>
          </div>
        </div>
      </main>
    );
  }
}
