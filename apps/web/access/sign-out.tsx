import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useSignOut } from '@web/app/session';
import { useSubmit } from '@web/app/submit';
import type { Left } from '@web/kept/leaving';
import { Fault } from '@web/ui/fault';

/** Signs out; what would be lost by it on this device is said before. */
export function SignOut({ personId }: { personId: string }) {
  const leave = useSignOut();
  const [left, setLeft] = useState<Left | null>(null);
  const { busy, fault, submit } = useSubmit(
    async () => {
      const { forgetPerson, leftBy } = await import('@web/kept/leaving');
      const now = await leftBy(personId);
      if (!left && now.waiting + now.begun > 0) {
        setLeft(now);
        return;
      }
      await leave(() => forgetPerson(personId));
    },
    () => {},
  );
  return (
    <>
      <button type="button" className="b" disabled={busy} onClick={submit}>
        <Trans>Sign out</Trans>
      </button>
      {left && <Warning left={left} busy={busy} fault={fault} go={submit} stay={() => setLeft(null)} />}
      {!left && fault !== null && <Fault error={fault} />}
    </>
  );
}

interface Props {
  left: Left;
  busy: boolean;
  fault: unknown;
  go: () => void;
  stay: () => void;
}

function Warning({ left, busy, fault, go, stay }: Props) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const it = dialog.current;
    it?.showModal();
    return () => it?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-label={t`Not everything is sent`} onClose={stay} className="stack">
      <h2>
        <Trans>Not everything is sent</Trans>
      </h2>
      <ul>
        {left.waiting > 0 && (
          <li>
            <Plural
              value={left.waiting}
              one="# thing you sent has not reached the server yet."
              other="# things you sent have not reached the server yet."
            />
          </li>
        )}
        {left.begun > 0 && (
          <li>
            <Plural
              value={left.begun}
              one="# thing you began to write is not finished."
              other="# things you began to write are not finished."
            />
          </li>
        )}
      </ul>
      <p>
        <Trans>Signing out takes them from this device, so that nobody else finds them here.</Trans>
      </p>
      {fault !== null && <Fault error={fault} />}
      <p className="row wrap">
        <button type="button" className="b p" onClick={stay}>
          <Trans>Stay signed in</Trans>
        </button>
        <button type="button" className="b d" disabled={busy} onClick={go}>
          <Trans>Sign out, and lose them here</Trans>
        </button>
      </p>
    </dialog>
  );
}
