import { Trans, useLingui } from '@lingui/react/macro';
import { Convention, ExpertiseLevel, type Expertise } from '@lib/contracts';
import { seatGroupNames } from '@web/groups/names';
import { conventionNames, levelNames } from '../words/names';
import { OneOf } from './choices';
import { TextField } from './text-field';
import { idOf, useForm } from './form-place';

/** For which seats the Party nominates, and in which conventions the nominee is at home. */
export function ExpertisePart() {
  const { t, i18n } = useLingui();
  const { form, put, seatGroups, faultOf } = useForm();
  const missing = faultOf('expertise');
  const set = (convention: Convention, level: ExpertiseLevel | null) => {
    const others = form.expertise.filter((it) => it.convention !== convention);
    const before = form.expertise.find((it) => it.convention === convention);
    const own = level === null ? [] : [{ convention, level, evidence: before?.evidence ?? '' }];
    put({ expertise: inOrder([...others, ...own]) });
  };
  const say = (convention: Convention, evidence: string) =>
    put({ expertise: form.expertise.map((it) => (it.convention === convention ? { ...it, evidence } : it)) });
  return (
    <>
      <OneOf
        field="seatGroup"
        label={<Trans>Seat group</Trans>}
        hint={
          seatGroups.length > 1 ? (
            <Trans>Your Party may claim a seat in one of these.</Trans>
          ) : (
            <Trans>Your Party may claim a seat here.</Trans>
          )
        }
        options={seatGroups.map((value) => ({ value, label: i18n._(seatGroupNames[value]) }))}
        value={form.seatGroup}
        choose={(seatGroup) => put({ seatGroup })}
      />
      <div
        role="group"
        aria-labelledby="expertise-name"
        className={missing === undefined ? 'f' : 'f wrong'}
        aria-describedby={missing === undefined ? 'expertise-hint' : 'expertise-hint f-expertise-fault'}
      >
        <span className="name" id="expertise-name">
          <Trans>Expertise in each convention</Trans>
        </span>
        <span className="hint" id="expertise-hint">
          <Trans>Leave at “None” where there is none. One is enough.</Trans>
        </span>
        {missing !== undefined && (
          <span className="fault" id="f-expertise-fault">
            {missing}
          </span>
        )}
        <ul className="conventions">
          {Convention.options.map((convention, i) => {
            const at = form.expertise.findIndex((it) => it.convention === convention);
            const own = form.expertise[at];
            const id = i === 0 ? idOf('expertise') : `level-${convention}`;
            return (
              <li key={convention} className={own ? 'on' : undefined}>
                <label htmlFor={id}>
                  <b>{convention}</b> <span className="sm mut">{i18n._(conventionNames[convention])}</span>
                </label>
                <select
                  id={id}
                  className="in-t"
                  value={own?.level ?? ''}
                  onChange={({ target }) =>
                    set(convention, target.value === '' ? null : ExpertiseLevel.parse(target.value))
                  }
                >
                  <option value="">{t`None`}</option>
                  {[...ExpertiseLevel.options].reverse().map((level) => (
                    <option key={level} value={level}>
                      {i18n._(levelNames[level])}
                    </option>
                  ))}
                </select>
                {own && (
                  <TextField
                    field={`expertise.${String(at)}.evidence`}
                    label={<Trans>What shows it: {convention}</Trans>}
                    hint={<Trans>A post, a project, a publication: a few words</Trans>}
                    rows={2}
                    value={own.evidence}
                    change={(evidence) => say(convention, evidence)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      </div>
    </>
  );
}

const inOrder = (all: readonly Expertise[]): Expertise[] =>
  [...all].sort(
    (a, b) => Convention.options.indexOf(a.convention) - Convention.options.indexOf(b.convention),
  );
