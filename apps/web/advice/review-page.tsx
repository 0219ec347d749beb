import '@web/styles/advice.css';
import { useLingui } from '@lingui/react/macro';
import { useParams } from 'wouter';
import { DraftFrame } from './draft-frame';
import { MembersOnly } from './members-only';
import { ReviewBody } from './review-body';

/** The text and its comments side by side: read, comment, suggest, answer. */
export default function ReviewPage() {
  const { draftId } = useParams<{ draftId: string }>();
  return <ReviewOf draftId={draftId} n={null} />;
}

/** @param n the version to show; null is the current one */
export function ReviewOf({ draftId, n }: { draftId: string; n: number | null }) {
  const { t } = useLingui();
  return (
    <MembersOnly>
      {(here) => (
        <DraftFrame title={t`Advice`} groupId={here.groupId} draftId={draftId} n={n}>
          {(text) => <ReviewBody key={text.draft.id} here={here} {...text} />}
        </DraftFrame>
      )}
    </MembersOnly>
  );
}
