import { Trans, useLingui } from '@lingui/react/macro';
import { Language, UnRegion, type Recipients } from '@lib/contracts';
import { languages } from '@web/app/language';
import { Icon } from '@web/ui/icon';
import { recipientNames, regionNames } from './kinds';

type Class = Recipients['to'];
type Person = Extract<Recipients, { to: 'named' }>['people'][number];

const classes = Object.keys(recipientNames) as Class[];

function begun(to: Class): Recipients {
  if (to === 'regions') return { to, regions: [] };
  if (to === 'named') return { to, people: [{ name: '', email: '', language: 'en' }] };
  return { to };
}

interface Props {
  value: readonly Recipients[];
  change: (value: Recipients[]) => void;
}

/** Who gets it, by classes: each a box to tick, with what it needs to be told beneath it. */
export function RecipientsField({ value, change }: Props) {
  const { i18n } = useLingui();
  const put = (it: Recipients) => change(value.map((one) => (one.to === it.to ? it : one)));
  return (
    <fieldset className="ticks">
      <legend className="sm">
        <b>
          <Trans>To</Trans>
        </b>
      </legend>
      {classes.map((to) => {
        const chosen = value.find((it) => it.to === to);
        return (
          <div key={to}>
            <label>
              <input
                type="checkbox"
                checked={chosen !== undefined}
                onChange={({ target }) =>
                  change(target.checked ? [...value, begun(to)] : value.filter((it) => it.to !== to))
                }
              />
              {i18n._(recipientNames[to])}
            </label>
            {chosen?.to === 'regions' && (
              <Regions value={chosen.regions} change={(regions) => put({ to: 'regions', regions })} />
            )}
            {chosen?.to === 'named' && (
              <People value={chosen.people} change={(people) => put({ to: 'named', people })} />
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

export function Regions({
  value,
  change,
}: {
  value: readonly UnRegion[];
  change: (value: UnRegion[]) => void;
}) {
  const { t, i18n } = useLingui();
  return (
    <div className="row wrap ticks beneath" role="group" aria-label={t`Regions`}>
      {UnRegion.options.map((it) => (
        <label key={it} className="sm">
          <input
            type="checkbox"
            checked={value.includes(it)}
            onChange={({ target }) =>
              change(target.checked ? [...value, it] : value.filter((one) => one !== it))
            }
          />
          {i18n._(regionNames[it])}
        </label>
      ))}
    </div>
  );
}

function People({ value, change }: { value: readonly Person[]; change: (value: Person[]) => void }) {
  const { t } = useLingui();
  const put = (i: number, it: Partial<Person>) =>
    change(value.map((one, at) => (at === i ? { ...one, ...it } : one)));
  return (
    <div className="stack-s beneath">
      {value.map((person, i) => {
        const n = i + 1;
        return (
          <div key={i} className="named" role="group" aria-label={t`Address ${n}`}>
            <input
              className="in-t"
              aria-label={t`Name`}
              placeholder={t`Name`}
              dir="auto"
              autoComplete="off"
              maxLength={120}
              value={person.name}
              onChange={({ target }) => put(i, { name: target.value })}
            />
            <input
              className="in-t"
              type="email"
              aria-label={t`E-mail address`}
              placeholder="name@example.org"
              dir="ltr"
              autoComplete="off"
              maxLength={254}
              value={person.email}
              onChange={({ target }) => put(i, { email: target.value })}
            />
            <select
              className="in-t"
              aria-label={t`Language`}
              value={person.language}
              onChange={({ target }) => put(i, { language: Language.parse(target.value) })}
            >
              {languages.map(([code, name]) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </select>
            <button
              type="button"
              className="b q s"
              aria-label={t`Remove address ${n}`}
              disabled={value.length === 1}
              onClick={() => change(value.filter((_, at) => at !== i))}
            >
              <Icon name="cross" />
            </button>
          </div>
        );
      })}
      <button
        type="button"
        className="b s"
        disabled={value.length >= 50}
        onClick={() => change([...value, { name: '', email: '', language: 'en' }])}
      >
        <Icon name="plus" />
        <Trans>Add an address</Trans>
      </button>
    </div>
  );
}
