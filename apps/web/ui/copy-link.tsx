import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { announce } from '@web/app/announce';
import { useDevice } from '@web/app/device';
import { Icon } from './icon';

interface Props {
  /** The address, or its last part as a link on this page would have it. */
  to: string;
  /** What it leads to, for those who do not see what it stands beside. */
  of: string;
}

/** Copies the address of something. Where the browser lets no page copy, it shows the address to be copied by hand. */
export function CopyLink({ to, of }: Props) {
  const { t } = useLingui();
  const [shown, show] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const address = new URL(to, window.location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
      announce(t`Link copied.`);
    } catch {
      show(address);
    }
  };
  // Without script it would do nothing: it comes when the page answers, and does not travel with it.
  const [answers] = useDevice(() => true, false);
  if (!answers) return null;
  if (shown !== null)
    return (
      <input
        className="in-t link-by-hand"
        readOnly
        dir="ltr"
        aria-label={t`Copy this address: ${of}`}
        value={shown}
        ref={(it) => it?.select()}
        onBlur={() => show(null)}
      />
    );
  return (
    <button
      type="button"
      className="lnk copy-link"
      onClick={() => void copy()}
      onBlur={() => setCopied(false)}
    >
      <Icon name={copied ? 'tick' : 'copy'} />
      {copied ? <Trans>Link copied</Trans> : <Trans>Copy link</Trans>}
      <span className="vh">{of}</span>
    </button>
  );
}
