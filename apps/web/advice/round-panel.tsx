import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { closeRound, type DraftHead, type Round } from '@lib/contracts';
import { Link } from 'wouter';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import { TimeLeft } from '@web/ui/time-left';
import { When, WhenBoth } from '@web/ui/when';
import type { Rights } from './rights';
import { EndStays } from './end-stays';
import { ExtendRound, OpenRound } from './round-forms';

interface Props {
  draft: DraftHead;
  base: string;
  rights: Rights;
}

/** The comment round: open one, give it more time, close it when its time is over and every comment has an answer. */
export function RoundPanel({ draft, base, rights }: Props) {
  const { round } = draft;
  const running = draft.state === 'commenting' && round !== null;
  return (
    <Panel title={<Trans>Comment round</Trans>}>
      {running ? (
        <Running draft={draft} base={base} round={round} rights={rights} />
      ) : (
        <NoneOpen draft={draft} rights={rights} />
      )}
    </Panel>
  );
}

function NoneOpen({ draft, rights }: Pick<Props, 'draft' | 'rights'>) {
  const n = draft.round?.n ?? 0;
  return (
    <>
      {n > 0 && (
        <p className="sm">
          <Trans>Round {n} is closed.</Trans>
        </p>
      )}
      {draft.current === null ? (
        <p className="sm mut">
          <Trans>First issue a version: members comment on a version.</Trans>
        </p>
      ) : rights.lead ? (
        <OpenRound draft={draft} />
      ) : (
        <p className="sm mut">
          <Trans>The Chair opens a round.</Trans>
        </p>
      )}
    </>
  );
}

function Running({ draft, base, round, rights }: Props & { round: Round }) {
  const { t } = useLingui();
  const [extending, setExtending] = useState(false);
  const { groupId } = useGroup();
  const { unanswered } = draft;
  const { busy, fault, submit } = useSubmit(
    (key) => call(closeRound, { groupId, draftId: draft.id, roundId: round.id }, { key }),
    () => {},
    t`The comment round is closed.`,
  );
  return (
    <>
      <Until round={round} />
      <p className="sm">
        <Plural value={draft.comments} one="# comment" other="# comments" />,{' '}
        <Plural value={unanswered} _0="all answered" one="# without an answer" other="# without an answer" />{' '}
        <Link href={`${base}/finalise`}>
          <Trans>Answer comments</Trans>
        </Link>
      </p>
      {fault !== null && <Fault error={fault} />}
      {rights.extend &&
        (extending ? (
          <ExtendRound draft={draft} round={round} done={() => setExtending(false)} />
        ) : (
          <button type="button" className="b wide" onClick={() => setExtending(true)}>
            <Trans>Give more time</Trans>
          </button>
        ))}
      {rights.lead && (
        <>
          <button
            type="button"
            className="b wide"
            disabled={busy || round.state === 'open' || unanswered > 0}
            aria-describedby="close-why"
            onClick={submit}
          >
            <Trans>Close the comment round</Trans>
          </button>
          <p id="close-why" className="sm mut">
            {round.state === 'open' ? (
              <Trans>An announced deadline is never shortened.</Trans>
            ) : unanswered > 0 ? (
              <Trans>Every comment needs an answer first.</Trans>
            ) : (
              <Trans>Its time is over and every comment has an answer.</Trans>
            )}
          </p>
        </>
      )}
    </>
  );
}

function Until({ round }: { round: Round }) {
  if (round.state !== 'open')
    return (
      <>
        <p>
          <b>
            <Trans>The time for comments is over</Trans>
          </b>
          <br />
          <When at={round.closesAt} as="formal" zone={round.zone} />
        </p>
        <p className="sm mut">
          <EndStays />
        </p>
      </>
    );
  return (
    <p>
      <b>
        <TimeLeft until={round.closesAt} />
      </b>
      <br />
      <WhenBoth at={round.closesAt} zone={round.zone} />
    </p>
  );
}
