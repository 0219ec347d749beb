import { Trans, useLingui } from '@lingui/react/macro';
import { downloadExport, exportNominations } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import { fetchFile } from './form/fetch-file';

type Format = 'csv' | 'xlsx';

/** Takes the register away as a file. Who does so, when and for what is recorded, and stands in the file. */
export function ExportForm({ close }: { close: () => void }) {
  const { t } = useLingui();
  const { groupId, group } = useGroup();
  const [format, setFormat] = useState<Format>('xlsx');
  const [purpose, setPurpose] = useState('');
  const send = async (key: string) => {
    const { exportId } = await call(exportNominations, { groupId, format, purpose }, { key });
    const name = `${group.slug}-nominations.${format}`;
    await fetchFile({ route: downloadExport, input: { groupId, exportId }, name });
  };
  return (
    <div className="panel pad">
      <SmallForm
        label={t`Export the register`}
        send={send}
        done={close}
        ready={purpose.trim() !== ''}
        button={<Trans>Export</Trans>}
        said={t`The file is there.`}
      >
        <Line
          label={<Trans>What for? It is recorded with your name, and stands in the file.</Trans>}
          value={purpose}
          most={200}
          change={setPurpose}
          focused
        />
        <fieldset className="row wrap">
          <legend className="sm">
            <Trans>As</Trans>
          </legend>
          {(['xlsx', 'csv'] as const).map((it) => (
            <label key={it} className="row">
              <input type="radio" name="format" checked={format === it} onChange={() => setFormat(it)} />
              {it === 'xlsx' ? <Trans>Workbook (XLSX)</Trans> : <Trans>Plain table (CSV)</Trans>}
            </label>
          ))}
        </fieldset>
      </SmallForm>
    </div>
  );
}
