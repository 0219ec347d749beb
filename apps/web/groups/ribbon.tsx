import '@web/styles/group.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { readCycle, type Reply } from '@lib/contracts';
import { Link } from 'wouter';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { When, WhenBetween } from '@web/ui/when';
import { stepNames } from './names';

type Step = Reply<typeof readCycle>['steps'][number];

/** When a step was, is or will be, as far as that is recorded. */
export function StepDates({ step: { from, to } }: { step: Step }) {
  if (from && to) return <WhenBetween from={from} to={to} />;
  if (to)
    return (
      <Trans>
        to <When at={to} as="date" />
      </Trans>
    );
  if (from)
    return (
      <Trans>
        from <When at={from} as="date" />
      </Trans>
    );
  return null;
}

/** The steps of the cycle, and which it is at: in full on a desk, in one line on a phone. */
export function Ribbon() {
  const { t, i18n } = useLingui();
  const { groupId, base, roles } = useGroup();
  const { data, error } = useView(readCycle, { groupId }, { enabled: roles.length > 0 });
  // Who may not read the steps yet is kept no room for them.
  if (error && !data) return null;
  if (!data) return <section className="ribbon ribbon-room" aria-label={t`Steps of the cycle`} />;
  const { steps } = data;
  const total = steps.length;
  const at = steps.findIndex(({ state }) => state === 'now');
  const current = steps[at];
  const position = at + 1;
  const label = current ? t`Step ${position} of ${total}` : t`Steps of the cycle`;
  return (
    <section className="ribbon" aria-label={label}>
      <div className="in">
        <div className="row between mob">
          <span>
            <b>{label}</b>
            {current && <> · {i18n._(stepNames[current.step])}</>}
          </span>
          <Link href={`${base}/cycle`} className="sm">
            <Trans>See the whole cycle</Trans>
          </Link>
        </div>
        <ol className="steps">
          {steps.map((step) => (
            <li
              key={step.step}
              className={step.state === 'ahead' ? undefined : step.state}
              aria-current={step.state === 'now' ? 'step' : undefined}
            >
              <Link href={`${base}/cycle#${step.step}`}>
                {step.state === 'done' && (
                  <span className="vh">
                    <Trans>Done:</Trans>{' '}
                  </span>
                )}
                {i18n._(stepNames[step.step])}
              </Link>
              <small>
                <StepDates step={step} />
              </small>
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
}
