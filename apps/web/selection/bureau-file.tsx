import { Trans } from '@lingui/react/macro';
import type { PooledNomination } from '@lib/contracts';
import { useEffect, useState } from 'react';
import { useSubmit } from '@web/app/submit';
import { NominationFacts } from '@web/nominations/form/facts';
import { Fault } from '@web/ui/fault';
import { Waiting } from '@web/ui/waiting';
import type { Pool } from './bureau-acting';

interface Props {
  nominationId: string;
  pool: Pool;
}

/** A nomination as the Party wrote it, with its letter and CV to be downloaded. */
export function PooledFile({ nominationId, pool }: Props) {
  const [read, setRead] = useState<PooledNomination | null>(null);
  const { fault, submit } = useSubmit(() => pool.read(nominationId), setRead);
  useEffect(submit, [nominationId]);
  if (fault !== null) return <Fault error={fault} retry={submit} />;
  if (!read) return <Waiting />;
  return (
    <>
      <h2 className="vh">
        <Trans>What it says</Trans>
      </h2>
      {read.restriction !== '' && (
        <p>
          <Trans>Keeps away from</Trans>: <span dir="auto">{read.restriction}</span>
        </p>
      )}
      <NominationFacts form={read.form} files={read.files} fetchFile={(kind) => pool.fetchFile(read, kind)} />
    </>
  );
}

/** The same, once it is asked for. */
export function PooledFileOnDemand(props: Props) {
  const [asked, setAsked] = useState(false);
  if (asked) return <PooledFile {...props} />;
  return (
    <button type="button" className="b s" onClick={() => setAsked(true)}>
      <Trans>Read the nomination, letter and CV</Trans>
    </button>
  );
}
