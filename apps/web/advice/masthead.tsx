import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { FrozenParagraph, VersionHead } from '@lib/contracts';
import { languageName } from '@web/ui/language-name';
import { When } from '@web/ui/when';
import { useReview } from './review';

interface Props {
  /** Whether the title stands here, and not as a paragraph of the text. */
  title: boolean;
  /** What stands beside it may reach down beside the title: nobody has commented on that. */
  fits: boolean;
  children?: ReactNode;
}

/** The head of an issued text: who issued it, its symbol, its date, its title. */
export function Masthead({ title, fits, children }: Props) {
  const { draft, version } = useReview();
  return (
    <div className={fits ? 'mast fits' : 'mast'}>
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
  const named = languageName(language, i18n.locale);
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
          <When at={version.issuedAt} as="date" /> · <Trans>Original: {named}</Trans>
        </p>
      </div>
    </>
  );
}

/** The title stands in the text as a paragraph of its own, or in the masthead. */
export const hasTitle = (paragraphs: readonly FrozenParagraph[]): boolean =>
  paragraphs.some(({ kind }) => kind === 'title');
