import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import { announce } from '@web/app/announce';
import { useMe } from '@web/app/session';
import { inFours } from './factors';
import { saveFile } from './save-file';

/** New recovery codes: shown now and never again, so that there are ways to keep them. */
export function RecoveryCodes({ codes, done }: { codes: readonly string[]; done: () => void }) {
  const { t } = useLingui();
  const email = useMe()?.email ?? '';
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.focus(), []);
  const text = codes.map(inFours).join('\n');
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => announce(t`The codes are copied.`),
      () => announce(t`The codes could not be copied. Download them, or write them down.`, true),
    );
  return (
    <div className="stack">
      <p>
        <b>
          <Trans>Keep these now: they are shown this once.</Trans>
        </b>
      </p>
      <ol ref={list} tabIndex={-1} className="codes" aria-label={t`Recovery codes`}>
        {codes.map((it) => (
          <li key={it}>
            <bdi dir="ltr" className="letters">
              {inFours(it)}
            </bdi>
          </li>
        ))}
      </ol>
      <p className="row wrap">
        {/* Where the page came over a line that is not safe, the browser has no clipboard. */}
        {window.isSecureContext && (
          <button type="button" className="b s" onClick={() => void copy()}>
            <Trans>Copy</Trans>
          </button>
        )}
        <button
          type="button"
          className="b s"
          onClick={() =>
            saveFile('consilia-recovery-codes.txt', 'text/plain', `Consilia ${email}\n\n${text}\n`)
          }
        >
          <Trans>Download as text</Trans>
        </button>
        <button type="button" className="b p s" onClick={done}>
          <Trans>I have kept them</Trans>
        </button>
      </p>
    </div>
  );
}
