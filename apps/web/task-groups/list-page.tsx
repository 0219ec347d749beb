import '@web/styles/advice.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { listTaskGroups, readDraft, type DraftHead, type TaskGroupHead } from '@lib/contracts';
import { useState } from 'react';
import { Link, useParams } from 'wouter';
import { DraftCrumb } from '@web/advice/draft-crumb';
import { MembersOnly, type Inside } from '@web/advice/members-only';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { View } from '@web/ui/view';
import { When } from '@web/ui/when';
import { OpenForm } from './open-form';
import { stateNames, stateTags } from './words';

/** The task groups of a draft: a few members each, who propose wordings for some of its paragraphs. */
export default function ListPage() {
  const { t } = useLingui();
  const { draftId } = useParams<{ draftId: string }>();
  return (
    <MembersOnly>
      {(here) => (
        <Page title={t`Task groups`}>
          <View heads of={readDraft} input={{ groupId: here.groupId, draftId }}>
            {({ draft }) => <OfDraft here={here} draft={draft} />}
          </View>
        </Page>
      )}
    </MembersOnly>
  );
}

const canOpen = (draft: DraftHead): boolean =>
  draft.current !== null && (draft.state === 'drafting' || draft.state === 'commenting');

function OfDraft({ here, draft }: { here: Inside; draft: DraftHead }) {
  const [opening, setOpening] = useState(false);
  const base = `${here.base}/advice/${draft.id}`;
  return (
    <div className="stack-l">
      <DraftCrumb base={base} symbol={draft.current?.symbol ?? draft.stem} />
      <div>
        <h1>
          <Trans>Task groups</Trans>
        </h1>
        <p className="mut" lang={draft.language} dir="auto">
          {draft.title}
        </p>
      </div>
      {here.desk && canOpen(draft) && !opening && (
        <p>
          <button type="button" className="b p" onClick={() => setOpening(true)}>
            <Trans>Open a task group …</Trans>
          </button>
        </p>
      )}
      {opening && <OpenForm draft={draft} close={() => setOpening(false)} />}
      <View of={listTaskGroups} input={{ groupId: here.groupId, draftId: draft.id }}>
        {({ taskGroups }) =>
          taskGroups.length === 0 ? (
            <Empty title={<Trans>No task group has worked on this text</Trans>} />
          ) : (
            <ul className="panel drafts">
              {taskGroups.map((it) => (
                <li key={it.id}>
                  <One it={it} base={base} />
                </li>
              ))}
            </ul>
          )
        }
      </View>
    </div>
  );
}

function One({ it, base }: { it: TaskGroupHead; base: string }) {
  const { i18n } = useLingui();
  return (
    <div className="stack-s">
      <h2>
        <Link href={`${base}/task-groups/${it.id}`}>
          <Trans>Task group {it.n}</Trans>
        </Link>
      </h2>
      <p dir="auto">{it.mandate}</p>
      <p className="row wrap sm">
        <span className={stateTags[it.state]}>{i18n._(stateNames[it.state])}</span>
        <span className="mut">
          <Plural value={it.paragraphs} one="# paragraph" other="# paragraphs" />,{' '}
          <Plural value={it.changed} _0="no proposals" one="# proposal" other="# proposals" />
        </span>
        {it.state === 'working' && (
          <span className="mut">
            <Trans>
              until <When at={it.endsAt} />
            </Trans>
          </span>
        )}
      </p>
    </div>
  );
}
