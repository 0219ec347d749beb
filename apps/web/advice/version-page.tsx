import { useParams } from 'wouter';
import { ReviewOf } from './review-page';

/** An older version of the text, with the comments that were made on it. */
export default function VersionPage() {
  const { draftId, n } = useParams<{ draftId: string; n: string }>();
  return <ReviewOf draftId={draftId} n={Number(n)} />;
}
