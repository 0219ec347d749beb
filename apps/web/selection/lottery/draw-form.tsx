import { Trans, useLingui } from '@lingui/react/macro';
import { drawLottery } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useUnsaved } from '@web/app/unsaved';
import { Line } from '@web/ui/line';
import { SmallForm } from '@web/ui/small-form';
import { useReadLotteries } from './read-lotteries';

/** Draws one list of a lottery, once, by a seed from a source outside. */
export function DrawForm({ lotteryId }: { lotteryId: string }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const readAnew = useReadLotteries();
  const [open, setOpen] = useState(false);
  const [seed, setSeed] = useState('');
  const [source, setSource] = useState('');
  useUnsaved(seed + source !== '');
  if (!open)
    return (
      <p>
        <button type="button" className="b" onClick={() => setOpen(true)}>
          <Trans>Draw one list …</Trans>
        </button>
      </p>
    );
  return (
    <SmallForm
      label={t`Draw one list`}
      send={(key) => call(drawLottery, { groupId, lotteryId, seed, source }, { key })}
      done={readAnew}
      cancel={() => setOpen(false)}
      ready={seed.trim() !== '' && source.trim() !== ''}
      button={<Trans>Draw, once and for all</Trans>}
      said={t`One list is drawn.`}
    >
      <p className="sm">
        <Trans>
          Take a number that becomes known only after the lists were fixed and that everybody can look up,
          such as a public lottery. This lottery is drawn once.
        </Trans>
      </p>
      <Line label={<Trans>Number (the seed)</Trans>} value={seed} most={200} change={setSeed} focused />
      <Line
        label={<Trans>Where and when it was published</Trans>}
        value={source}
        most={300}
        change={setSource}
      />
    </SmallForm>
  );
}
