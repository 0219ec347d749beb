import { Trans } from '@lingui/react/macro';
import { useContext, type ReactNode } from 'react';
import { isProblem } from '@web/app/api';
import { PlainPage } from '@web/app/plain';
import { Icon } from './icon';

/** What to say of a fault, and the fields it names. */
export function FaultWords({ error }: { error: unknown }): ReactNode {
  if (isProblem(error, 'lost'))
    return (
      <Trans>
        No answer came from the server. Nothing you typed is lost; try again when the connection is back.
      </Trans>
    );
  if (!isProblem(error) || error.sentence === '')
    return <Trans>Something went wrong here, not with you. Nothing you typed is lost; try again.</Trans>;
  const { sentence, faults } = error;
  return (
    <span dir="auto">
      {sentence}
      {faults.map((it) => (
        <span key={it.field + it.sentence} className="sm fault">
          {it.sentence}
        </span>
      ))}
    </span>
  );
}

/** A fault where it happened: what it is, the reference to quote, and a way on. */
export function Fault({ error, retry }: { error: unknown; retry?: () => void }) {
  useContext(PlainPage)?.refuse((isProblem(error) && error.status) || 503);
  const reference = isProblem(error) ? error.reference : undefined;
  return (
    <div className="note bad" role="alert">
      <Icon name="warning" />
      <div className="stack-s">
        <p>
          <FaultWords error={error} />
        </p>
        {reference && (
          <p className="xs mut">
            <Trans>
              Reference <bdi dir="ltr">{reference}</bdi>
            </Trans>
          </p>
        )}
        {retry && (
          <button type="button" className="b s" onClick={retry}>
            <Trans>Try again</Trans>
          </button>
        )}
      </div>
    </div>
  );
}
