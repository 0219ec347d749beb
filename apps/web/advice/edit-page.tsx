import '@web/styles/advice.css';
import '@web/styles/desk.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useParams } from 'wouter';
import { readDraft, type DraftHead } from '@lib/contracts';
import { Note } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { View } from '@web/ui/view';
import { DraftCrumb } from './draft-crumb';
import { IssueVersion } from './issue-version';
import { MembersOnly, type Inside } from './members-only';
import { desk, rightsOf } from './rights';
import { RoundPanel } from './round-panel';
import { WorkingText } from './working-text';

/** The drafters' working text: change it, issue it as a version, open it for comments. */
export default function EditPage() {
  const { t } = useLingui();
  const { draftId } = useParams<{ draftId: string }>();
  return (
    <MembersOnly roles={desk}>
      {(here) => (
        <Page title={t`Working text`}>
          <View heads of={readDraft} input={{ groupId: here.groupId, draftId }}>
            {({ draft }) => <Desk here={here} draft={draft} />}
          </View>
        </Page>
      )}
    </MembersOnly>
  );
}

function Desk({ here, draft }: { here: Inside; draft: DraftHead }) {
  const { t } = useLingui();
  const { groupId, roles } = here;
  const base = `${here.base}/advice/${draft.id}`;
  const rights = rightsOf(roles, draft);
  return (
    <>
      <DraftCrumb base={base} symbol={draft.stem} />
      <div className="phead">
        <div>
          <h1>
            <Trans>Working text</Trans>
          </h1>
          <p className="mut" lang={draft.language} dir="auto">
            {draft.title}
          </p>
        </div>
        <Link className="b s" href={`${base}/finalise`}>
          <Trans>Finalise</Trans>
        </Link>
      </div>
      <div className="g2">
        <div className="stack">
          {!rights.edit && <Locked draft={draft} />}
          <WorkingText
            drafting={{ groupId, draftId: draft.id }}
            language={draft.language}
            may={rights.edit}
          />
        </div>
        <aside className="stack" aria-label={t`Versions and comment rounds`}>
          {rights.issue && <IssueVersion draft={draft} base={base} />}
          {['drafting', 'commenting'].includes(draft.state) && (
            <RoundPanel draft={draft} base={base} rights={rights} />
          )}
        </aside>
      </div>
    </>
  );
}

function Locked({ draft }: { draft: DraftHead }) {
  return (
    <Note tone="info" icon="lock">
      <p>
        {draft.state === 'finalising' ? (
          <Trans>The Chair is finalising the text. Only the Chair changes it now; you read along.</Trans>
        ) : (
          <Trans>The text is locked: it is in circulation, or was decided.</Trans>
        )}
      </p>
    </Note>
  );
}
