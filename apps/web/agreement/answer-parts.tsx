import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Link } from 'wouter';
import { liftObjection } from '@lib/contracts';
import { Field, SmallForm } from '@web/advice/comment-forms';
import { call } from '@web/app/api';
import { Icon } from '@web/ui/icon';
import { Closing, Left, Moment } from './clock';
import type { Agreement } from './frame';
import type { TimeLeft } from './time-left';

export function TimeLeftBox({ circulation, zone, left, over }: Agreement & { left: TimeLeft; over: boolean }) {
  const { t } = useLingui();
  const { counts, state } = circulation;
  const agree = counts.agree + counts.agreeWithNote;
  const stopped = state === 'broken' || state === 'consulting';
  return (
    <section className={stopped ? 'clock stop' : 'clock'} aria-label={t`Time left`}>
      {stopped ? (
        <div className="t words">
          <Icon name="pause" /> <Trans>Stopped</Trans>
        </div>
      ) : over ? (
        <div className="t words">
          <Trans>Closed</Trans>
        </div>
      ) : (
        <Left left={left} />
      )}
      <p>
        {over ? (
          <Trans>
            Closed <Moment at={circulation.expiresAt} zone={zone} />
          </Trans>
        ) : (
          <Closing at={circulation.expiresAt} zone={zone} />
        )}
        <br />
        <Plural value={agree} _0="No member has agreed so far." one="# member agrees so far." other="# members agree so far." />{' '}
        <Plural value={counts.object} _0="None objects." one="# objects." other="# object." />
      </p>
    </section>
  );
}

export function ReadFirst({ circulation, base }: Agreement) {
  const [text] = circulation.bundle;
  return (
    <div className="panel pad stack read-first">
      <p>
        <Icon name="document" />{' '}
        <Link href={text ? `${base}/v/${String(text.n)}` : base}>
          <b>
            <Trans>Read the text</Trans>
          </b>
        </Link>
      </p>
      <p>
        <Icon name="changes" />{' '}
        <Link href={`${base}/changes`}>
          <b>
            <Trans>Only what changed</Trans>
          </b>
        </Link>
      </p>
    </div>
  );
}

export function MyAnswer({ groupId, circulation, zone }: Agreement) {
  const { t } = useLingui();
  const [lifting, setLifting] = useState(false);
  const [note, setNote] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const { mine } = circulation;
  if (!mine?.kind || !mine.at) return null;
  const stands = circulation.objections.some((it) => it.id === mine.objectionId && !it.liftedAt);
  const mayLift = stands && ['broken', 'consulting'].includes(circulation.state);
  return (
    <section className={mine.kind === 'object' && stands ? 'note bad' : 'note ok'} aria-label={t`Your answer so far`}>
      <Icon name={mine.kind === 'object' && stands ? 'flag' : 'tick'} />
      <div className="stack-s">
        <p>
          {mine.kind !== 'object' && <Trans>You agreed on</Trans>}
          {mine.kind === 'object' && (stands ? <Trans>You objected on</Trans> : <Trans>You lifted your objection of</Trans>)}{' '}
          <Moment at={mine.at} zone={zone} />.
        </p>
        {mayLift && !lifting && (
          <button type="button" className="b s" onClick={() => setLifting(true)}>
            <Trans>Lift my objection</Trans>
          </button>
        )}
        {mayLift && lifting && (
          <SmallForm
            label={t`Lift my objection`}
            send={() => call(liftObjection, { groupId, circulationId: circulation.id, note }, { key })}
            done={() => setLifting(false)}
            button={<Trans>Lift my objection</Trans>}
            said={t`Your objection is lifted.`}
          >
            <Field label={<Trans>Note to the members (optional)</Trans>} value={note} change={setNote} most={2_000} focused />
          </SmallForm>
        )}
      </div>
    </section>
  );
}
