import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { FrozenParagraph, VersionHead } from '@lib/contracts';
import { useReview } from './review';

/** The head of an issued text: who issued it, its symbol, its date, its title. */
export function Masthead({ title, children }: { title: boolean; children?: ReactNode }) {
  const { draft, version } = useReview();
  return (
    <div className="mast">
      <header className="pc">
        <Symbol version={version} stem={draft.stem} language={draft.language} />
        {title && (
          <h1 className="dt" lang={draft.language} dir="auto">
            {version.title}
          </h1>
        )}
      </header>
      <div className="side">{children}</div>
    </div>
  );
}

function Symbol({ version, stem, language }: { version: VersionHead; stem: string; language: string }) {
  const { i18n } = useLingui();
  const { n } = version;
  const named = new Intl.DisplayNames([i18n.locale], { type: 'language' }).of(language);
  return (
    <>
      <div className="mh">
        <span className="org">
          <bdi dir="ltr">{stem.split('/')[0]}</bdi>
        </span>
        <bdi className="sym" dir="ltr">
          {version.symbol}
        </bdi>
      </div>
      <hr className="mrule" />
      <div className="mgrid">
        <p>
          <Trans>Version {n}</Trans>
          {version.state === 'final' && (
            <>
              {' '}
              · <Trans>final text</Trans>
            </>
          )}
          {version.changeNote && (
            <>
              <br />
              <span dir="auto">{version.changeNote}</span>
            </>
          )}
        </p>
        <p className="end">
          {i18n.date(version.issuedAt, { dateStyle: 'long' })} · <Trans>Original: {named}</Trans>
        </p>
      </div>
    </>
  );
}

/** The title stands in the text as a paragraph of its own, or in the masthead. */
export const hasTitle = (paragraphs: readonly FrozenParagraph[]): boolean =>
  paragraphs.some(({ kind }) => kind === 'title');
