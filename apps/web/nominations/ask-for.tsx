import { Trans, useLingui } from '@lingui/react/macro';
import { checkNomination, MissingItem } from '@lib/contracts';
import { useState } from 'react';
import { DeadlineField, deadlineAt, instantOfDeadline } from '@web/advice/deadline-field';
import { call } from '@web/app/api';
import { useGroup } from '@web/app/group';
import { useZone } from '@web/app/session';
import { Field } from '@web/ui/field';
import { SmallForm } from '@web/ui/small-form';
import { useReadNominations } from './read-nominations';
import type { Nomination } from './nomination';
import { missingNames } from './words/names';

const TEN_DAYS_MS = 864_000_000;

/** The end of a day some ten days ahead. */
function inTenDays(zone: string) {
  const { wall } = deadlineAt(new Date(Date.now() + TEN_DAYS_MS), zone);
  return { wall: `${wall.slice(0, 10)}T23:59`, zone };
}

/** Asks the Party for what is missing, by a letter, and says until when it is waited for; or asks once more, for longer. */
export function AskFor({ it, close }: { it: Nomination; close: () => void }) {
  const { t, i18n } = useLingui();
  const { groupId } = useGroup();
  const zone = useZone();
  const readAnew = useReadNominations();
  const { asked } = it;
  const [items, setItems] = useState<readonly MissingItem[]>(asked?.items ?? []);
  const [note, setNote] = useState(asked?.note ?? '');
  const [deadline, setDeadline] = useState(() =>
    asked ? deadlineAt(asked.until, asked.zone) : inTenDays(zone),
  );
  const until = instantOfDeadline(deadline);
  const send = (key: string) =>
    call(
      checkNomination,
      {
        ...{ groupId, nominationId: it.id, to: 'incomplete', reason: note },
        asked: { items: [...items], until: until ?? new Date(), zone: deadline.zone },
      },
      { key },
    );
  return (
    <SmallForm
      label={asked ? t`Give more time` : t`Ask for what is missing`}
      send={send}
      done={() => {
        close();
        void readAnew();
      }}
      cancel={close}
      ready={items.length > 0 && until !== null}
      button={<Trans>Send the letter</Trans>}
      said={t`The Party has been asked.`}
    >
      <fieldset>
        <legend className="sm">
          <b>
            <Trans>What is missing</Trans>
          </b>
        </legend>
        {MissingItem.options.map((item) => (
          <label key={item} className="row tick-line">
            <input
              type="checkbox"
              checked={items.includes(item)}
              onChange={({ target }) =>
                setItems((all) =>
                  MissingItem.options.filter((one) => (one === item ? target.checked : all.includes(one))),
                )
              }
            />
            {i18n._(missingNames[item])}
          </label>
        ))}
      </fieldset>
      <Field
        label={<Trans>What the letter says beside (optional)</Trans>}
        value={note}
        change={setNote}
        most={1_000}
      />
      <DeadlineField value={deadline} change={setDeadline} label={<Trans>Waited for until</Trans>} />
      <p className="sm mut">
        {asked && (
          <>
            <Trans>What time was given may only become longer.</Trans>{' '}
          </>
        )}
        <Trans>If nothing comes by then, the nomination lapses by itself.</Trans>
      </p>
    </SmallForm>
  );
}
