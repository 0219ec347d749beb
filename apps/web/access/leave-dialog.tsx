import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { useMe, useSignOut } from '@web/app/session';
import { useSubmit } from '@web/app/submit';
import { forgetPerson, leftBy, type Left } from '@web/kept/leaving';
import { Fault } from '@web/ui/fault';
import { Modal } from '@web/ui/modal';

const nothing: Left = { waiting: 0, begun: 0 };

/** Signs out; what would be lost by it on this device is said before. */
export default function LeaveDialog({ close }: { close: () => void }) {
  const id = useMe()?.id ?? '';
  const leave = useSignOut();
  const [left, setLeft] = useState(nothing);
  const { busy, fault, submit } = useSubmit(
    () => leave(() => forgetPerson(id)),
    () => {},
  );
  useEffect(() => {
    void leftBy(id).then((now) => {
      if (now.waiting + now.begun === 0) submit();
      else setLeft(now);
    });
  }, []);
  const loses = left !== nothing;
  if (!loses && fault === null) return null;
  return (
    <Modal close={close} labelledBy="leave-h">
      <h2 id="leave-h">
        <Trans>Sign out</Trans>
      </h2>
      {loses && <Losing left={left} />}
      {fault !== null && <Fault error={fault} />}
      <p className="row wrap dialog-foot">
        <button type="button" className="b p" onClick={close}>
          <Trans>Stay signed in</Trans>
        </button>
        <button type="button" className="b d" disabled={busy} onClick={submit}>
          {loses ? <Trans>Sign out, and lose them here</Trans> : <Trans>Sign out</Trans>}
        </button>
      </p>
    </Modal>
  );
}

/** In the words of the bar that says it everywhere. */
function Losing({ left }: { left: Left }) {
  return (
    <p>
      <b>
        <Plural
          value={left.waiting + left.begun}
          one="# thing you wrote has not been sent."
          other="# things you wrote have not been sent."
        />
      </b>{' '}
      <Trans>Signing out takes them from this device, so that nobody else finds them here.</Trans>
    </p>
  );
}
