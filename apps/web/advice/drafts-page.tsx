import '@web/styles/advice.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'wouter';
import { listDrafts, type DraftHead, type Stage } from '@lib/contracts';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { View } from '@web/ui/view';
import { When } from '@web/ui/when';
import { BeginDraft } from './begin-draft';
import { stateLabels } from './labels';
import { MembersOnly, type Inside } from './members-only';

const isAtWork = (stage: Stage): boolean => stage === 'working' || stage === 'agreeing';

/** The drafts of the group, where each of them is and how much of it still waits for an answer. */
export default function DraftsPage() {
  const { t } = useLingui();
  return (
    <MembersOnly>
      {(here) => (
        <Page title={t`Advice`}>
          <h1 className="title">
            <Trans>Advice</Trans>
          </h1>
          {here.desk && isAtWork(here.group.stage) && <BeginDraft />}
          <View of={listDrafts} input={{ groupId: here.groupId }}>
            {({ drafts }) =>
              drafts.length === 0 ? (
                <Empty title={<Trans>No draft has been distributed yet</Trans>} />
              ) : (
                <ul className="panel drafts">
                  {drafts.map((draft) => (
                    <li key={draft.id}>
                      <One draft={draft} here={here} />
                    </li>
                  ))}
                </ul>
              )
            }
          </View>
        </Page>
      )}
    </MembersOnly>
  );
}

function One({ draft, here }: { draft: DraftHead; here: Inside }) {
  const { i18n } = useLingui();
  const { current, round } = draft;
  const base = `${here.base}/advice/${draft.id}`;
  const isTold = draft.circulationId !== null;
  return (
    <div className="stack-s">
      <h2 lang={draft.language} dir="auto">
        <Link href={base}>{draft.title}</Link>
      </h2>
      <p className="row wrap sm">
        <span className={draft.state === 'commenting' ? 'tag act' : 'tag'}>
          {i18n._(stateLabels[draft.state])}
        </span>
        <bdi className="sym" dir="ltr">
          {current?.symbol ?? draft.stem}
        </bdi>
        {draft.comments > 0 && (
          <span className="mut">
            <Plural value={draft.comments} one="# comment" other="# comments" />,{' '}
            <Plural value={draft.unanswered} _0="all answered" other="# without an answer" />
          </span>
        )}
        {round?.state === 'open' && (
          <span className="mut">
            <Trans>
              open until <When at={round.closesAt} />
            </Trans>
          </span>
        )}
      </p>
      {current && (
        <p className="row wrap">
          <Link className="b s" href={`${base}/task-groups`}>
            <Trans>Task groups</Trans>
          </Link>
        </p>
      )}
      {(here.desk || isTold) && (
        <p className="row wrap">
          {here.desk && (
            <>
              <Link className="b s" href={`${base}/edit`}>
                <Trans>Working text</Trans>
              </Link>
              <Link className="b s" href={`${base}/finalise`}>
                <Trans>Finalise</Trans>
              </Link>
            </>
          )}
          {isTold && (
            <Link className="b s" href={`${base}/silence`}>
              <Trans>Silence procedure</Trans>
            </Link>
          )}
        </p>
      )}
    </div>
  );
}
