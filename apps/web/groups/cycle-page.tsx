import '@web/styles/group.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { readCycle, readGroup, type Reply } from '@lib/contracts';
import { Link } from 'wouter';
import { useGroup } from '@web/app/group';
import { NotForYou } from '@web/app/not-for-you';
import { Page } from '@web/ui/page';
import { Panel } from '@web/ui/panel';
import { View } from '@web/ui/view';
import { CycleActs } from './cycle-acts';
import { MandateFacts, NotRecorded } from './mandate-facts';
import { stageNames, stepNames } from './names';
import { ProcedurePanel } from './procedure-panel';
import { StepDates } from './ribbon';

type Cycle = Reply<typeof readCycle>;

function Steps({ steps }: { steps: Cycle['steps'] }) {
  const states = {
    done: <Trans>Done</Trans>,
    now: <Trans>Now</Trans>,
    ahead: <Trans>Ahead</Trans>,
  };
  const tags = { done: 'tag ok', now: 'tag new', ahead: 'tag line' };
  return (
    <Panel title={<Trans>Steps</Trans>}>
      <ol className="rows">
        {steps.map((step) => (
          <li key={step.step} id={step.step} aria-current={step.state === 'now' ? 'step' : undefined}>
            <b>
              <StepName step={step} />
            </b>
            <span>{step.from || step.to ? <StepDates step={step} /> : <NotRecorded />}</span>
            <span className={tags[step.state]}>{states[step.state]}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

/**
 * The name of a step, and the way to where it is worked on, or to what came of it: that of the selection leads secretariat
 * and head to the board and everybody else to the composition, that of the chair to the election once it has come so far.
 */
function StepName({ step: { step, state } }: { step: Cycle['steps'][number] }) {
  const { i18n } = useLingui();
  const { base, roles } = useGroup();
  const isOffice = roles.some((it) => it === 'secretariat' || it === 'head');
  const name = i18n._(stepNames[step]);
  if (step === 'selection' && isOffice) return <Link href={`${base}/selection`}>{name}</Link>;
  if (step === 'selection' && state === 'done')
    return <Link href={`${base}/members/composition`}>{name}</Link>;
  if (step === 'chair' && (isOffice || state !== 'ahead'))
    return <Link href={`${base}/election`}>{name}</Link>;
  return name;
}

function WholeCycle({ cycle }: { cycle: Cycle }) {
  const { i18n } = useLingui();
  const { groupId } = useGroup();
  const { code, stage, stageReason } = cycle;
  return (
    <div className="stack-l">
      <div>
        <h1>
          <Trans>The whole cycle</Trans>
        </h1>
        <p className="mut under">
          <bdi className="sym" dir="ltr">
            {code}
          </bdi>{' '}
          · {i18n._(stageNames[stage])}
          {stageReason && (
            <>
              : <span dir="auto">{stageReason}</span>
            </>
          )}
        </p>
      </div>
      <div className="halves">
        <Steps steps={cycle.steps} />
        <div className="stack">
          <View of={readGroup} input={{ groupId }}>
            {({ mandate }) => <MandateFacts mandate={mandate} />}
          </View>
          <ProcedurePanel cycle={cycle} />
          <CycleActs cycle={cycle} />
        </div>
      </div>
    </div>
  );
}

export default function CyclePage() {
  const { t } = useLingui();
  const { groupId, roles } = useGroup();
  if (roles.length === 0) return <NotForYou title={t`This page is for the people of the group`} />;
  return (
    <Page title={t`The whole cycle`}>
      <View heads of={readCycle} input={{ groupId }}>
        {(cycle) => <WholeCycle cycle={cycle} />}
      </View>
    </Page>
  );
}
