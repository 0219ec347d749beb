import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { Note } from '@web/ui/note';
import { When, WhenBoth } from '@web/ui/when';
import { EndStays } from './end-stays';
import { useReview } from './review';

/** Whether the text takes comments now, and if not, why not and what comes next. */
export function Standing({ base }: { base: string }) {
  const { draft, version } = useReview();
  if (draft.current && draft.current.id !== version.id)
    return (
      <p>
        <b>
          <Trans>This is an older version.</Trans>
        </b>{' '}
        <Link href={base}>
          <Trans>Go to the current text</Trans>
        </Link>
      </p>
    );
  return <Stage base={base} />;
}

function Stage({ base }: { base: string }) {
  const { draft } = useReview();
  switch (draft.state) {
    case 'commenting':
      return <Commenting />;
    case 'drafting':
      return draft.round?.state === 'closed' ? (
        <Closed base={base} at={draft.round.closesAt} />
      ) : (
        <Said title={<Trans>Not open for comments yet</Trans>}>
          <Trans>You are told when the Chair opens a comment round.</Trans>
        </Said>
      );
    case 'finalising':
      return (
        <Said title={<Trans>The Chair is finalising the text</Trans>}>
          <Trans>Comments are closed. The final text comes next, then the silence procedure.</Trans>
        </Said>
      );
    case 'circulating':
    case 'decided':
    case 'published':
      return (
        <Said
          title={
            draft.state === 'circulating' ? (
              <Trans>In circulation for agreement</Trans>
            ) : (
              <Trans>The procedure has ended</Trans>
            )
          }
        >
          <Link href={`${base}/silence`}>
            <Trans>See the procedure</Trans>
          </Link>
        </Said>
      );
  }
}

/** The round is over: what can still be done, and how. */
function Closed({ base, at }: { base: string; at: Date }) {
  return (
    <Note icon="lock">
      <p>
        <b>
          <Trans>
            The comment round ended on <When at={at} as="date" /> and is closed.
          </Trans>
        </b>
      </p>
      <p>
        <Trans>
          You can read all comments and their answers. To raise something new, write to the Chair.
        </Trans>
      </p>
      <p>
        <Link href={`${base}/table`}>
          <Trans>Comment table</Trans>
        </Link>
      </p>
    </Note>
  );
}

function Commenting() {
  const { draft, rights } = useReview();
  const { round } = draft;
  if (!round) return null;
  if (!rights.comment)
    return (
      <Said title={<Trans>You read this text; you do not comment on it</Trans>}>
        <Trans>Comments are made by the members of the group, the Chair and the secretariat.</Trans>
      </Said>
    );
  if (round.state === 'ended')
    return (
      <Said title={<Trans>The time for comments is over</Trans>}>
        <Trans>
          It ended <When at={round.closesAt} as="formal" />. A comment made now is marked late; the Chair
          decides whether to take it in.
        </Trans>{' '}
        <EndStays />
      </Said>
    );
  const n = round.n;
  return (
    <Said title={<Trans>Comment round {n}</Trans>}>
      <Trans>
        Open until <WhenBoth at={round.closesAt} />. Select any words to comment on them, or suggest other
        words. Every comment gets an answer from the Chair.
      </Trans>
      {round.movedFrom && (
        <>
          {' '}
          <Trans>
            The round was extended; it was to end <When at={round.movedFrom} />.
          </Trans>
        </>
      )}
    </Said>
  );
}

function Said({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      <p className="mut">{children}</p>
    </>
  );
}
