import { Trans, useLingui } from '@lingui/react/macro';
import { dateOf } from '@web/ui/instant';
import type { Disclosure } from './form/interests';
import { questionNames } from './words/names';

interface Props {
  it: Disclosure;
  names?: typeof questionNames;
}

/** The answers to the form of interests, one by one. */
export function DisclosedAnswers({ it: { answers, signedAt }, names = questionNames }: Props) {
  const { i18n } = useLingui();
  return (
    <details>
      <summary>
        <Trans>What was disclosed</Trans>
      </summary>
      <ul className="stack-s disclosed">
        {answers?.map(({ question, yes, details }) => (
          <li key={question}>
            <span className="sm">{i18n._(names[question])}</span>
            <b className="block">{yes ? <Trans>Yes</Trans> : <Trans>No</Trans>}</b>
            {details !== '' && (
              <span className="block sm" dir="auto">
                {details}
              </span>
            )}
          </li>
        ))}
      </ul>
      {signedAt && (
        <p className="sm mut">
          <Trans>Signed {dateOf(new Date(`${signedAt}T12:00:00Z`), i18n.locale, 'UTC', new Date(0))}</Trans>
        </p>
      )}
    </details>
  );
}
