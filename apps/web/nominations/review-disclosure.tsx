import { Trans, useLingui } from '@lingui/react/macro';
import { reviewDisclosure, type Input } from '@lib/contracts';
import { useState } from 'react';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { Field } from '@web/ui/field';
import { SmallForm } from '@web/ui/small-form';
import { useReadNominations } from './read-nominations';
import { disclosureNames } from './words/names';

type Outcome = Input<typeof reviewDisclosure>['to'];
const outcomes: readonly Outcome[] = ['query', 'clear', 'managed', 'disqualifying'];

/** Asks the Party for a disclosure where there is none; or anew, where what was found is out of date. */
export function AskForDisclosure({ nominationId, anew }: { nominationId: string; anew?: boolean }) {
  const { t } = useLingui();
  const [asking, ask] = useState(false);
  if (!asking)
    return (
      <p>
        <button type="button" className="b" onClick={() => ask(true)}>
          {anew ? <Trans>Ask for it anew …</Trans> : <Trans>Ask for it …</Trans>}
        </button>
      </p>
    );
  return (
    <ReviewDisclosure
      nominationId={nominationId}
      close={() => ask(false)}
      fixed="requested"
      label={t`Ask for it`}
    />
  );
}

interface ReviewProps {
  nominationId: string;
  close: () => void;
  /** The revision that is looked at; none where there is nothing to look at. */
  revision?: number;
  fixed?: Outcome;
  label?: string;
}

/** What is found about a disclosure: the head decides, the secretariat proposes and asks. */
export function ReviewDisclosure({ nominationId, close, revision, fixed, label }: ReviewProps) {
  const { t, i18n } = useLingui();
  const { groupId, roles } = useGroup();
  const readAnew = useReadNominations();
  const [to, setTo] = useState<Outcome>(fixed ?? 'clear');
  const [note, setNote] = useState('');
  // What is amended while one decides is another text: one is told, and decides on that one then.
  const [read] = useState(revision);
  const [restriction, setRestriction] = useState('');
  const decides = roles.includes('head') || to === 'query' || to === 'requested';
  const name = label ?? t`Review the disclosure`;
  return (
    <SmallForm
      label={name}
      send={(key) =>
        call(
          reviewDisclosure,
          {
            ...{ groupId, nominationId, to, note, restriction: to === 'managed' ? restriction : '' },
            ...(read === undefined ? {} : { revision: read }),
          },
          { key },
        )
      }
      done={() => {
        close();
        void readAnew();
      }}
      cancel={close}
      ready={to !== 'managed' || restriction.trim() !== ''}
      button={label ?? (decides ? <Trans>Decide</Trans> : <Trans>Propose to the head</Trans>)}
      said={t`Done.`}
    >
      {fixed === undefined && (
        <label className="f" htmlFor="outcome">
          <span>
            <Trans>Finding</Trans>
          </span>
          <select
            id="outcome"
            className="in-t"
            value={to}
            onChange={({ target }) => setTo(outcomes.find((it) => it === target.value) ?? 'clear')}
          >
            {outcomes.map((it) => (
              <option key={it} value={it}>
                {i18n._(disclosureNames[it])}
              </option>
            ))}
          </select>
        </label>
      )}
      {to === 'managed' && (
        <Field
          label={<Trans>From what the person keeps away</Trans>}
          value={restriction}
          change={setRestriction}
          most={1_000}
        />
      )}
      <Field label={<Trans>Note</Trans>} value={note} change={setNote} most={1_000} />
    </SmallForm>
  );
}
