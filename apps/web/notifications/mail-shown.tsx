import '@web/styles/group.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { forSandbox } from '@web/ui/trusted';
import type { Preview } from './use-preview';

/** A mail: whom it is from and to, its plain text, and as a mail program would show it. */
export function MailShown({ mail }: { mail: NonNullable<Preview['mail']> }) {
  const { t } = useLingui();
  const [styled, setStyled] = useState(false);
  return (
    <article className="panel pad stack">
      <div>
        <h2 className="h3" dir="auto">
          {mail.subject}
        </h2>
        <p className="sm mut">
          <Trans>
            From <bdi dir="ltr">{mail.from}</bdi> to <bdi dir="ltr">{mail.to}</bdi>
          </Trans>
        </p>
      </div>
      <div className="row wrap" role="group" aria-label={t`Part of the mail`}>
        <button type="button" className="chip" aria-pressed={!styled} onClick={() => setStyled(false)}>
          <Trans>Plain text</Trans>
        </button>
        <button type="button" className="chip" aria-pressed={styled} onClick={() => setStyled(true)}>
          <Trans>As a mail program shows it</Trans>
        </button>
      </div>
      {styled ? (
        // Without scripts, forms or an origin of its own.
        <iframe className="letter" title={t`The message`} sandbox="" srcDoc={forSandbox(mail.html)} />
      ) : (
        <pre className="letter-text" dir="auto">
          {mail.text}
        </pre>
      )}
    </article>
  );
}
