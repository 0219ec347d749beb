import { Trans } from '@lingui/react/macro';
import type { FrozenParagraph } from '@lib/contracts';
import { useReview } from './review';

interface Props {
  first: FrozenParagraph;
  comment: (paragraphId: string) => void;
}

/** Beside a heading under which nobody has said anything, as long as one can be the first. */
export function EmptyPart({ first, comment }: Props) {
  const { rights } = useReview();
  if (!rights.comment) return null;
  const { label, id } = first;
  return (
    <p className="sm mut none-yet">
      <Trans>No comments on this section yet</Trans>
      <button type="button" className="b s" onClick={() => comment(id)}>
        <Trans>Comment on paragraph {label}</Trans>
      </button>
    </p>
  );
}
