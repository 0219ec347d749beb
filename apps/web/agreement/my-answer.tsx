import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { liftObjection, type Circulation } from '@lib/contracts';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Field } from '@web/ui/field';
import { Icon } from '@web/ui/icon';
import { SmallForm } from '@web/ui/small-form';
import { When } from '@web/ui/when';

/** What one has answered so far; an objection that stands may be lifted. */
export function MyAnswer({ circulation }: { circulation: Circulation }) {
  const { t } = useLingui();
  const { mine } = circulation;
  if (!mine?.kind || !mine.at) return null;
  const stands = circulation.objections.some((it) => it.id === mine.objectionId && !it.liftedAt);
  const objects = mine.kind === 'object' && stands;
  const mayLift = stands && ['broken', 'consulting'].includes(circulation.state);
  return (
    <section className={objects ? 'note bad' : 'note ok'} aria-label={t`Your answer so far`}>
      <Icon name={objects ? 'flag' : 'tick'} />
      <div className="stack-s grow">
        <p>
          {objects ? (
            <Trans>
              You objected on <When at={mine.at} as="formal" />.
            </Trans>
          ) : mine.kind === 'object' ? (
            <Trans>
              You lifted your objection of <When at={mine.at} as="formal" />.
            </Trans>
          ) : (
            <Trans>
              You agreed on <When at={mine.at} as="formal" />.
            </Trans>
          )}
        </p>
        {mine.note !== '' && (
          <p dir="auto" className="said">
            {mine.note}
          </p>
        )}
        {mayLift && <Lifting circulationId={circulation.id} />}
      </div>
    </section>
  );
}

function Lifting({ circulationId }: { circulationId: string }) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const [open, setOpen] = useState(false);
  const [note, setNote] = useState('');
  if (!open)
    return (
      <button type="button" className="b s" onClick={() => setOpen(true)}>
        <Trans>Lift my objection</Trans>
      </button>
    );
  return (
    <SmallForm
      label={t`Lift my objection`}
      send={(key) => call(liftObjection, { groupId, circulationId, note }, { key })}
      done={() => setOpen(false)}
      button={<Trans>Lift my objection</Trans>}
      said={t`Your objection is lifted.`}
    >
      <Field
        label={<Trans>Note to the members (optional)</Trans>}
        value={note}
        change={setNote}
        most={2_000}
        focused
      />
    </SmallForm>
  );
}
