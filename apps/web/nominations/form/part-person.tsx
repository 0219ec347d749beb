import { Trans, useLingui } from '@lingui/react/macro';
import { Gender } from '@lib/contracts';
import { useMemo } from 'react';
import { zonesWith } from '@web/ui/zones';
import { genderNames } from '../words/names';
import { AnyOf, Choose, OneOf } from './choices';
import { useForm } from './form-place';
import { languageName, languagesKnown, workingLanguages } from './languages';

/** In which languages and at which hours the nominee works; and what they may say of themselves. */
export function PersonPart() {
  const { t, i18n } = useLingui();
  const { form, put } = useForm();
  const { nominee } = form;
  const set = (some: Partial<typeof nominee>) => put({ nominee: { ...nominee, ...some } });
  const zones = useMemo(() => zonesWith(nominee.timeZone), [nominee.timeZone]);
  const named = (code: string) => languageName(code, i18n.locale);
  const own = nominee.languages.filter((it) => !workingLanguages.includes(it));
  const turn = (code: string, on: boolean) =>
    set({
      languages: on ? [...nominee.languages, code] : nominee.languages.filter((it) => it !== code),
    });
  const others = languagesKnown
    .filter((it) => !nominee.languages.includes(it) && !workingLanguages.includes(it))
    .map((it) => [it, named(it)] as const)
    .sort(([, a], [, b]) => a.localeCompare(b, i18n.locale));
  return (
    <>
      <AnyOf
        field="nominee.languages"
        label={<Trans>Languages in which the nominee works</Trans>}
        options={[...workingLanguages, ...own].map((value) => ({ value, label: named(value) }))}
        values={nominee.languages}
        turn={turn}
      >
        <select
          className="in-t other-language"
          aria-label={t`Add another language`}
          value=""
          onChange={({ target }) => turn(target.value, true)}
        >
          <option value="">{t`Add another language`}</option>
          {others.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </AnyOf>
      <Choose
        field="nominee.timeZone"
        label={<Trans>Time zone of the nominee</Trans>}
        hint={<Trans>So that meetings do not fall into the night.</Trans>}
        optional
        value={nominee.timeZone}
        change={(timeZone) => set({ timeZone })}
        options={[['', t`Not said`], ...zones.map((it) => [it, it.replaceAll('_', ' ')] as const)]}
      />
      <OneOf
        field="nominee.gender"
        label={<Trans>Gender, as the nominee says</Trans>}
        hint={<Trans>For the balance of the group. It may be left out.</Trans>}
        optional
        short
        options={Gender.options.map((value) => ({ value, label: i18n._(genderNames[value]) }))}
        none={<Trans>Not said</Trans>}
        value={nominee.gender}
        choose={(gender) => set({ gender })}
      />
      <OneOf
        field="nominee.fundingEligible"
        label={<Trans>Is your Party eligible for funded travel?</Trans>}
        optional
        short
        options={[
          { value: 'yes', label: <Trans>Yes</Trans> },
          { value: 'no', label: <Trans>No</Trans> },
        ]}
        none={<Trans>Not said</Trans>}
        value={nominee.fundingEligible === null ? null : nominee.fundingEligible ? 'yes' : 'no'}
        choose={(it) => set({ fundingEligible: it === null ? null : it === 'yes' })}
      />
    </>
  );
}
