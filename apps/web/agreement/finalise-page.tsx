import '@web/styles/advice.css';
import '@web/styles/changes.css';
import '@web/styles/desk.css';
import '@web/styles/agreement.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from 'wouter';
import { listComments, readDraft, type DraftHead } from '@lib/contracts';
import { DraftCrumb } from '@web/advice/draft-crumb';
import { MembersOnly, type Inside } from '@web/advice/members-only';
import { usePeopleById } from '@web/advice/people';
import { Page } from '@web/ui/page';
import { View } from '@web/ui/view';
import { FinaliseSteps } from './finalise-steps';
import { readinessOf } from './finalising';
import { FlowSteps } from './flow-steps';
import { NextStep } from './next-step';
import { OpenProcedure } from './open-procedure';
import { StillNeeded, WhatIsMissing } from './still-needed';
import { Unanswered } from './unanswered';
import { useWorkingChanges } from '@web/advice/working-changes';
import { WhatChanges } from './what-changes';

/** The chair's desk: answer what is left, approve what changes, issue the final text, start the clock. */
export default function FinalisePage() {
  const { t } = useLingui();
  const { draftId } = useParams<{ draftId: string }>();
  return (
    <MembersOnly roles={['chair', 'secretariat', 'head']}>
      {(here) => (
        <Page title={t`Finalise the advice`}>
          <View heads of={readDraft} input={{ groupId: here.groupId, draftId }}>
            {({ draft }) => <Desk here={here} draft={draft} />}
          </View>
        </Page>
      )}
    </MembersOnly>
  );
}

function Desk({ here, draft }: { here: Inside; draft: DraftHead }) {
  const base = `${here.base}/advice/${draft.id}`;
  return (
    <>
      <DraftCrumb base={base} symbol={draft.stem} />
      <div className="phead">
        <div>
          <h1>
            <Trans>Finalise the advice</Trans>
          </h1>
          <p className="mut">
            <Trans>Only the Chair and the secretariat see the text that is being worked on.</Trans>
          </p>
        </div>
        <Link className="b s" href={`${base}/edit`}>
          <Trans>Working text</Trans>
        </Link>
      </div>
      <View of={listComments} input={{ groupId: here.groupId, draftId: draft.id }}>
        {({ comments }) => <Work here={here} draft={draft} base={base} comments={comments} />}
      </View>
    </>
  );
}

interface WorkProps {
  here: Inside;
  draft: DraftHead;
  base: string;
  comments: Parameters<typeof readinessOf>[1];
}

function Work({ here, draft, base, comments }: WorkProps) {
  const { t } = useLingui();
  const { groupId } = here;
  const isChair = here.roles.includes('chair');
  const changes = useWorkingChanges(groupId, draft);
  const people = usePeopleById(groupId);
  const ready = readinessOf(draft, comments, changes);
  return (
    <>
      <FlowSteps>
        <FinaliseSteps draft={draft} ready={ready} changed={changes.length} />
      </FlowSteps>
      <div className="g2">
        <div className="stack-l">
          <NextStep draft={draft} ready={ready} isChair={isChair} base={base} />
          <Unanswered
            draft={draft}
            base={base}
            comments={comments}
            people={people}
            may={['commenting', 'drafting'].includes(draft.state)}
          />
          <WhatChanges
            changes={changes}
            draft={draft}
            base={base}
            may={isChair && draft.state === 'finalising'}
          />
        </div>
        <aside className="stack" aria-label={t`On the way to the procedure`}>
          {ready.next !== 'circulating' && ready.next !== 'done' && (
            <>
              <StillNeeded ready={ready} draft={draft} changed={changes.length} />
              <OpenProcedure
                version={draft.current}
                base={base}
                may={isChair}
                missing={ready.next === 'open' ? null : <WhatIsMissing ready={ready} draft={draft} />}
              />
            </>
          )}
        </aside>
      </div>
    </>
  );
}
