import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import { Note } from '@web/ui/note';
import { When } from '@web/ui/when';
import type { Nomination } from './nomination';
import { missingNames } from './words/names';

/** What one has to know before one decides. */
export function Remarks({ it, base }: { it: Nomination; base: string }) {
  const { i18n } = useLingui();
  const { asked, lateDecision, reason, others, channel, enteredBy, people } = it;
  return (
    <>
      {channel !== 'form' && (
        <Note tone="info" icon="document">
          <p>
            <Trans>Entered on behalf of the Party from its letter.</Trans>{' '}
            {enteredBy && people[enteredBy] !== undefined && (
              <Trans>
                By <bdi>{people[enteredBy]}</bdi>.
              </Trans>
            )}
          </p>
        </Note>
      )}
      {others.length > 0 && (
        <Note>
          <p>
            <b>
              <Plural
                value={others.length}
                one="Another nomination of this Party stands."
                other="# other nominations of this Party stand."
              />
            </b>{' '}
            <Trans>Only one of a Party can be eligible.</Trans>
          </p>
          <ul className="points">
            {others.map((other) => (
              <li key={other.id}>
                <Link href={`${base}/nominations/${other.id}`}>
                  <bdi>{other.nomineeName}</bdi>
                </Link>
                {other.receipt !== null && (
                  <>
                    {' '}
                    · <Trans>Receipt {other.receipt}</Trans>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Note>
      )}
      {asked && (
        <Note icon="clock">
          <p>
            <b>
              <Trans>
                Asked for, until <When at={asked.until} as="formal" zone={asked.zone} />:
              </Trans>
            </b>{' '}
            {asked.items.map((item) => i18n._(missingNames[item])).join('; ')}
          </p>
          {asked.note !== '' && <p dir="auto">{asked.note}</p>}
        </Note>
      )}
      {lateDecision && (
        <Note tone="info" icon="clock">
          <p>
            {lateDecision.admitted ? (
              <Trans>The head admitted it although it came late</Trans>
            ) : (
              <Trans>The head declined it: it came late</Trans>
            )}{' '}
            (<When at={lateDecision.at} />
            ). <span dir="auto">{lateDecision.reason}</span>
          </p>
        </Note>
      )}
      {reason !== '' && (
        <Note tone="info">
          <p>
            <Trans>Reason given</Trans>: <span dir="auto">{reason}</span>
          </p>
        </Note>
      )}
    </>
  );
}
