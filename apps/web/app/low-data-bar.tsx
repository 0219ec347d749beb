import { Trans, useLingui } from '@lingui/react/macro';
import { announce } from './announce';
import { lookForChanges } from './looking';
import { chooseLowData, useLowData } from './low-data';
import { useSubmit } from './submit';
import { Fault } from '@web/ui/fault';
import { Icon } from '@web/ui/icon';

/** In the low-data view: that nothing comes by itself, and the way to look. */
export function LowDataBar() {
  const { i18n, t } = useLingui();
  const isOn = useLowData();
  const { busy, fault, submit } = useSubmit(lookForChanges, (found) =>
    announce(found === 0 ? t`Nothing has changed.` : t`Changes found: ${i18n.number(found)}`),
  );
  if (!isOn) return null;
  return (
    <div className="offbar" role="region" aria-label={t`Low-data view`}>
      <div className="in wrap-row">
        <Icon name="off" />
        <span className="grow">
          <Trans>
            <b>Low-data view.</b> Nothing comes by itself.
          </Trans>
        </span>
        <button type="button" className="b s" disabled={busy} onClick={submit}>
          <Trans>Look for changes</Trans>
        </button>
        <button type="button" className="b q s" onClick={() => chooseLowData(false)}>
          <Trans>Leave the low-data view</Trans>
        </button>
      </div>
      {fault !== null && <Fault error={fault} />}
    </div>
  );
}
