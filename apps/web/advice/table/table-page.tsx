import '@web/styles/advice.css';
import '@web/styles/table.css';
import { useLingui } from '@lingui/react/macro';
import { useParams } from 'wouter';
import { DraftFrame } from '../draft-frame';
import { MembersOnly } from '../members-only';
import { TableBody } from './table-body';

/** All comments on a draft as a table: for those who look for one among many, and for those who answer them. */
export default function TablePage() {
  const { t } = useLingui();
  const { draftId } = useParams<{ draftId: string }>();
  return (
    <MembersOnly>
      {(here) => (
        <DraftFrame title={t`Comment table`} groupId={here.groupId} draftId={draftId} n={null}>
          {(text) => <TableBody key={text.draft.id} here={here} {...text} />}
        </DraftFrame>
      )}
    </MembersOnly>
  );
}
