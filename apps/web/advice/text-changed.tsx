import { Trans } from '@lingui/react/macro';
import { Note } from '@web/ui/note';
import { DiffText } from './diff-text';
import { useReview } from './review';

/** Says that the text is another than the one somebody wrote about, and shows both wordings in one. */
export function TextChanged({ before, now }: { before: string | null; now: string }) {
  const { draft } = useReview();
  return (
    <Note>
      <p className="sm">
        <b>
          <Trans>This paragraph was changed while you were writing.</Trans>
        </b>{' '}
        <Trans>Your text is kept.</Trans>
      </p>
      {before !== null && (
        <div className="sug">
          <DiffText before={before} after={now} language={draft.language} short />
        </div>
      )}
    </Note>
  );
}
