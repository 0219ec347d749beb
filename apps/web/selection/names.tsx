import { Trans } from '@lingui/react/macro';
import { Fragment, type ReactNode } from 'react';
import { PartyChip } from '@web/ui/party';
import type { Change, Nominee } from './board';

export type NomineeOf = (id: string) => Nominee | undefined;

/** Some nominees by name, each with the Party beside it. */
export function Names({ ids, of }: { ids: readonly string[]; of: NomineeOf }) {
  return (
    <>
      {ids.map((id, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <Named it={of(id)} />
        </Fragment>
      ))}
    </>
  );
}

function Named({ it }: { it: Nominee | undefined }): ReactNode {
  if (!it) return '–';
  return (
    <span className="named">
      <PartyChip code={it.party} /> <b>{it.name}</b>
    </span>
  );
}

/** Who comes in and who leaves. */
export function ChangeWords({ change: { enter, leave }, of }: { change: Change; of: NomineeOf }) {
  return (
    <p>
      {enter.length > 0 && (
        <Trans>
          In: <Names ids={enter} of={of} />
        </Trans>
      )}
      {enter.length > 0 && leave.length > 0 && ' · '}
      {leave.length > 0 && (
        <Trans>
          To reserve: <Names ids={leave} of={of} />
        </Trans>
      )}
      {enter.length + leave.length === 0 && <Trans>Nobody changes.</Trans>}
    </p>
  );
}
