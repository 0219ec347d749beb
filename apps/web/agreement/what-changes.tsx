import { Plural, Trans } from '@lingui/react/macro';
import { Link } from 'wouter';
import type { DraftHead } from '@lib/contracts';
import { ChangedParagraphs, type Change } from '@web/advice/changed-paragraphs';

interface Props {
  changes: readonly Change[];
  draft: DraftHead;
  base: string;
  /** Whether the reader may approve them now. */
  may: boolean;
}

/** What the next version will change, each change with the comments that led to it. */
export function WhatChanges({ changes, draft, base, may }: Props) {
  const count = changes.length;
  return (
    <section className="panel" aria-labelledby="changes">
      <header>
        <h2 id="changes">
          <Plural
            value={count}
            _0="What changes: nothing yet"
            one="What changes: # paragraph"
            other="What changes: # paragraphs"
          />
        </h2>
        <Link href={`${base}/edit`} className="sm">
          <Trans>Edit the text</Trans>
        </Link>
      </header>
      <ChangedParagraphs
        changes={changes}
        language={draft.language}
        base={base}
        approval={{ draftId: draft.id, may }}
      />
    </section>
  );
}
