import { Trans, useLingui } from '@lingui/react/macro';
import { downloadMyData } from '@lib/contracts';
import { call } from '@web/app/api';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Panel } from '@web/ui/panel';
import { saveFile } from './save-file';

/** Everything that is stored about somebody, as a file for themselves. */
export function MyDataPanel() {
  const { t } = useLingui();
  const { busy, fault, submit } = useSubmit(
    () => call(downloadMyData, {}),
    (data) => {
      const day = new Date().toISOString().slice(0, 10);
      saveFile(`consilia-${day}.json`, 'application/json', `${JSON.stringify(data, null, 2)}\n`);
    },
    t`The file is on its way to your downloads.`,
  );
  return (
    <Panel title={<Trans>Your data</Trans>}>
      <p className="sm mut">
        <Trans>
          Everything that is stored about you and that you wrote here, in one file that programs can read.
          What others said or did is not in it.
        </Trans>
      </p>
      {fault !== null && <Fault error={fault} />}
      <p>
        <button type="button" className="b s" disabled={busy} onClick={submit}>
          <Trans>Download my data</Trans>
        </button>
      </p>
    </Panel>
  );
}
