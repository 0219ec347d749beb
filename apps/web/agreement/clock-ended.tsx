import { Trans, useLingui } from '@lingui/react/macro';
import type { Circulation } from '@lib/contracts';
import { Icon } from '@web/ui/icon';
import { When } from '@web/ui/when';

/** The clock of a text that is agreed. */
export function Adopted({ circulation: it }: { circulation: Circulation }) {
  const { t } = useLingui();
  return (
    <section className="clock good" aria-label={t`Adopted`}>
      <div className="t words">
        <Icon name="tick" /> <Trans>Adopted</Trans>
      </div>
      <div>
        <p>
          <b>
            {it.concludedAt && (
              <Trans>
                Adopted on <When at={it.concludedAt} as="formal" />.
              </Trans>
            )}
          </b>
          <br />
          <How circulation={it} /> <span dir="auto">{it.conclusion}</span>
        </p>
        <p className="sm">
          <Trans>What happens next: the text is issued and goes to the bodies named in the mandate.</Trans>
        </p>
      </div>
    </section>
  );
}

function How({ circulation: { state, mode } }: { circulation: Circulation }) {
  if (state === 'agreed_with_reservation')
    return <Trans>Agreed with a reservation, which is printed with the report.</Trans>;
  return mode === 'silence' ? (
    <Trans>The period ended without an objection.</Trans>
  ) : (
    <Trans>Everyone who was asked has agreed.</Trans>
  );
}

/** Only the end of the whole cycle ends a procedure before its time. */
function WhyLapsed({ circulation: { concludedAt, expiresAt } }: { circulation: Circulation }) {
  return concludedAt && concludedAt < expiresAt ? (
    <Trans>It ended with the whole cycle. Nothing is adopted.</Trans>
  ) : (
    <Trans>The period ended before everyone had agreed. Nothing is adopted.</Trans>
  );
}

/** The clock of a procedure that ended without an agreed text. */
export function Ended({ circulation: it }: { circulation: Circulation }) {
  const { t } = useLingui();
  return (
    <section className="clock past" aria-label={t`This procedure has ended`}>
      <div className="t words">
        {it.state === 'superseded' && <Trans>Withdrawn</Trans>}
        {it.state === 'to_meeting' && <Trans>To a meeting</Trans>}
        {it.state === 'lapsed' && <Trans>Not agreed</Trans>}
      </div>
      <div>
        <p>
          <b>
            {it.state === 'superseded' && (
              <Trans>The Chair has taken the text back to change it. All answers are void.</Trans>
            )}
            {it.state === 'to_meeting' && <Trans>The Chair has referred the text to a meeting.</Trans>}
            {it.state === 'lapsed' && <WhyLapsed circulation={it} />}
          </b>
        </p>
        {it.conclusion && <p dir="auto">{it.conclusion}</p>}
        {it.concludedAt && (
          <p className="sm">
            <When at={it.concludedAt} as="formal" />
          </p>
        )}
      </div>
    </section>
  );
}
