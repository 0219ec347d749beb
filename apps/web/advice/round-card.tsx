import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { When, WhenBoth } from '@web/ui/when';
import type { Arrivals } from './arrivals';
import { useReview } from './review';

interface Props {
  base: string;
  arrivals: Arrivals;
  keys: () => void;
}

/** What can be done with the text now, and until when; and what each key does. */
export function RoundCard({ base, arrivals, keys }: Props) {
  const { rights } = useReview();
  const { missed } = arrivals;
  return (
    <div className="card0 stack-s">
      <Standing base={base} />
      <label className="sw">
        <input
          type="checkbox"
          checked={arrivals.paused}
          onChange={(event) => arrivals.pause(event.target.checked)}
        />
        <Trans>Pause live updates</Trans>
      </label>
      {arrivals.paused && missed > 0 && (
        <p className="mut">
          <Plural value={missed} one="# change since the pause" other="# changes since the pause" />
        </p>
      )}
      <p className="keys">
        <Key name="J">
          <Trans>next</Trans>
        </Key>
        <Key name="K">
          <Trans>previous</Trans>
        </Key>
        {rights.comment && (
          <>
            <Key name="C">
              <Trans>comment</Trans>
            </Key>
            <Key name="S">
              <Trans>suggest</Trans>
            </Key>
          </>
        )}
        <Key name="R">
          <Trans>read</Trans>
        </Key>
        <button type="button" className="lnk" onClick={keys}>
          <kbd>?</kbd> <Trans>all keys</Trans>
        </button>
      </p>
    </div>
  );
}

function Key({ name, children }: { name: string; children: ReactNode }) {
  return (
    <span>
      <kbd>{name}</kbd> {children}
    </span>
  );
}

function Standing({ base }: { base: string }) {
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
        <Said title={<Trans>The comment round is closed</Trans>}>
          <Trans>
            You can read all comments and their answers. To raise something new, write to the Chair.
          </Trans>
        </Said>
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

function Commenting() {
  const { draft } = useReview();
  const { round } = draft;
  if (!round) return null;
  if (round.state === 'ended')
    return (
      <Said title={<Trans>The time for comments is over</Trans>}>
        <Trans>
          It ended <When at={round.closesAt} as="formal" />. A comment made now is marked late; the Chair
          decides whether to take it in.
        </Trans>
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
