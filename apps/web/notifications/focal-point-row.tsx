import { Trans, useLingui } from '@lingui/react/macro';
import { endFocalPoint } from '@lib/contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { PartyChip, PartyName } from '@web/ui/party';
import { SmallForm } from '@web/ui/small-form';
import { FocalPointForm } from './focal-point-form';
import type { FocalPoint } from './names';
import { LanguageName } from './language-name';
import { NewCode } from './new-code';

interface Props {
  focalPoint: FocalPoint;
  /** Since when their Party has a code, null while it has none; undefined where none can be given now. */
  codeSince: Date | null | undefined;
}

/** One focal point: who, of which Party, at which addresses; changed or ended here, or given a new code. */
export function FocalPointRow({ focalPoint: it, codeSince }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const queries = useQueryClient();
  const [open, setOpen] = useState<'nothing' | 'edit' | 'code' | 'end'>('nothing');
  const close = () => setOpen('nothing');
  const { name } = it;
  if (open === 'edit')
    return (
      <li>
        <div className="wide">
          <FocalPointForm close={close} of={it} />
        </div>
      </li>
    );
  return (
    <li>
      <PartyChip code={it.party} />
      <div className="grow">
        <p>
          <b>
            <PartyName code={it.party} />
          </b>
          {' · '}
          <bdi>{name}</bdi>
          {it.title !== '' && (
            <span className="mut">
              , <bdi>{it.title}</bdi>
            </span>
          )}
        </p>
        <p className="sm mut">
          <bdi dir="ltr" className="addr">
            {it.email}
          </bdi>
          {it.fallbackEmail !== null && (
            <>
              {' / '}
              <bdi dir="ltr" className="addr">
                {it.fallbackEmail}
              </bdi>
            </>
          )}{' '}
          · <LanguageName code={it.language} />
        </p>
      </div>
      <div className="row">
        {codeSince !== undefined && (
          <button type="button" className="b q s" onClick={() => setOpen('code')}>
            <Trans>New code …</Trans>
            <span className="vh">{name}</span>
          </button>
        )}
        <button type="button" className="b q s" onClick={() => setOpen('edit')}>
          <Trans>Change</Trans>
          <span className="vh">{name}</span>
        </button>
        <button type="button" className="b q s" onClick={() => setOpen('end')}>
          <Trans>End …</Trans>
          <span className="vh">{name}</span>
        </button>
      </div>
      {open === 'code' && codeSince !== undefined && (
        <div className="wide">
          <NewCode party={it.party} since={codeSince} close={close} />
        </div>
      )}
      {open === 'end' && (
        <div className="wide">
          <SmallForm
            label={t`End ${name}`}
            send={async (key) => {
              await call(endFocalPoint, { groupId, focalPointId: it.id }, { key });
              const names = ['focal-points', 'codes'];
              await Promise.all(names.map((it) => queries.invalidateQueries({ queryKey: [it] })));
            }}
            done={close}
            button={<Trans>End it</Trans>}
            said={t`The focal point is ended.`}
          >
            <p className="sm">
              <Trans>From now on nothing is sent to this address for the Party.</Trans>{' '}
              <Trans>A code of the Party ends too: whoever still speaks for it gets another.</Trans>
            </p>
          </SmallForm>
        </div>
      )}
    </li>
  );
}
