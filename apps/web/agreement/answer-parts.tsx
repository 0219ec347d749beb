import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import type { Circulation } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { When } from '@web/ui/when';
import { Closing, Left } from './clock-face';
import type { TimeLeft } from './time-left';

interface Props {
  circulation: Circulation;
  left: TimeLeft;
  /** By the clock of the server. */
  now: Date;
  over: boolean;
}

/** How long there is to answer, and how many have. */
export function TimeLeftBox({ circulation, left, now, over }: Props) {
  const { t } = useLingui();
  const { counts, state, expiresAt } = circulation;
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
        <Left left={left} at={now} />
      )}
      <p>
        {stopped ? (
          <Trans>Somebody has objected, so the clock stands still. Nobody needs to answer now.</Trans>
        ) : over ? (
          <Trans>
            Closed <When at={expiresAt} as="formal" />
          </Trans>
        ) : (
          <Closing at={expiresAt} />
        )}
        <br />
        <Plural
          value={agree}
          _0="No member has agreed so far."
          one="# member agrees so far."
          other="# members agree so far."
        />{' '}
        <Plural value={counts.object} _0="None objects." one="# member objects." other="# members object." />
      </p>
    </section>
  );
}

/** The text one answers to, and what changed in it. */
export function ReadFirst({ circulation, base }: { circulation: Circulation; base: string }) {
  const [text] = circulation.bundle;
  return (
    <div className="panel pad stack">
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
