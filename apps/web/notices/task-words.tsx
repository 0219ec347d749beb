import { Plural, Trans } from '@lingui/react/macro';
import { listCirculations, type Reply, type TaskView } from '@lib/contracts';
import type { ReactNode } from 'react';

type Circulations = Reply<typeof listCirculations>['circulations'];

interface Words {
  title: ReactNode;
  /** What it is about, and what happens if nothing is done. */
  more: ReactNode;
  act: ReactNode;
  /** The page where it is done, under the pages of the group. */
  path: string;
}

const textIn = (about: TaskView['about'], name: string): string => {
  const it = about[name];
  return typeof it === 'string' ? it : '';
};
const numberIn = (about: TaskView['about'], name: string): number => {
  const it = about[name];
  return typeof it === 'number' ? it : 0;
};

function Text({ about }: { about: TaskView['about'] }) {
  return (
    <>
      <bdi>{textIn(about, 'title')}</bdi>,{' '}
      <bdi className="sym" dir="ltr">
        {textIn(about, 'symbol')}
      </bdi>
    </>
  );
}

/** What a task is about: a consultation, a report, a notification, a date that is looked for, or a draft: itself or by its circulation. */
function placeOf({ kind, about }: TaskView, circulations: Circulations): string {
  if (kind === 'consult') return '/selection/bureau';
  if (kind === 'correct') return `/meetings/${String(numberIn(about, 'n'))}/report`;
  const notification = textIn(about, 'notificationId');
  if (notification !== '') return `/notifications/${notification}`;
  const poll = textIn(about, 'pollId');
  if (poll !== '') return `/meetings/times/${poll}`;
  const own = textIn(about, 'draftId');
  if (own !== '') return `/advice/${own}`;
  const [first] = circulations.find(({ id }) => id === textIn(about, 'circulationId'))?.bundle ?? [];
  return first ? `/advice/${first.draftId}` : '/advice';
}

const says: Record<TaskView['kind'], (about: TaskView['about']) => Omit<Words, 'path'> & { page: string }> = {
  times: (about) => ({
    title: <Trans>Say when you can meet</Trans>,
    more: (
      <Trans>
        <bdi>{textIn(about, 'title')}</bdi>. Without your answer a date is chosen that may not suit you.
      </Trans>
    ),
    act: <Trans>Choose times</Trans>,
    page: '',
  }),
  comment: (about) => ({
    title: <Trans>Comment on the draft advice</Trans>,
    more: (
      <Trans>
        <Text about={about} />. Comments that come later are kept in a list of their own; the chair decides
        about them.
      </Trans>
    ),
    act: <Trans>Read and comment</Trans>,
    page: '',
  }),
  propose: (about) => ({
    title: <Trans>Work in the task group</Trans>,
    more: (
      <Trans>
        <bdi>{textIn(about, 'title')}</bdi>. Without your words the others propose alone.
      </Trans>
    ),
    act: <Trans>Read the task and write</Trans>,
    page: `/task-groups/${textIn(about, 'taskGroupId')}`,
  }),
  decide: (about) => ({
    title: <Trans>Decide what a task group has proposed</Trans>,
    more: (
      <Trans>
        <bdi>{textIn(about, 'title')}</bdi>. The text stays as it is until you take something over.
      </Trans>
    ),
    act: <Trans>See the proposals</Trans>,
    page: `/task-groups/${textIn(about, 'taskGroupId')}`,
  }),
  correct: (about) => ({
    title: <Trans>Answer the corrections of a report</Trans>,
    more: (
      <Trans>
        <bdi>{textIn(about, 'title')}</bdi>.{' '}
        <Plural
          value={numberIn(about, 'unanswered')}
          one="# correction has no answer yet."
          other="# corrections have no answer yet."
        />{' '}
        The report is not adopted before each of them has one.
      </Trans>
    ),
    act: <Trans>Answer the corrections</Trans>,
    page: '',
  }),
  answer: (about) => ({
    title: <Trans>Answer the comments</Trans>,
    more: (
      <Trans>
        <Text about={about} />.{' '}
        <Plural
          value={numberIn(about, 'unanswered')}
          _0="Every comment has an answer: close the round."
          one="# comment has no answer yet."
          other="# comments have no answer yet."
        />
      </Trans>
    ),
    act: <Trans>Answer comments</Trans>,
    page: '/finalise',
  }),
  finalise: (about) => ({
    title: <Trans>Finalise the advice and circulate it</Trans>,
    more:
      textIn(about, 'symbol') === '' ? (
        <Trans>Nothing is agreed until the final text has been in circulation.</Trans>
      ) : (
        <Trans>
          <Text about={about} />. Nothing is agreed until the final text has been in circulation.
        </Trans>
      ),
    act: <Trans>Finalise the text</Trans>,
    page: '/finalise',
  }),
  respond: (about) => ({
    title: <Trans>Say whether you agree to the advice</Trans>,
    more:
      textIn(about, 'mode') === 'explicit' ? (
        <Trans>
          <Text about={about} />. Each member answers; without every answer it is not agreed.
        </Trans>
      ) : (
        <Trans>
          <Text about={about} />. If you agree, you need do nothing: silence counts as agreement.
        </Trans>
      ),
    act: <Trans>Agree or object</Trans>,
    page: '/answer',
  }),
  resolve: (about) => ({
    title: <Trans>Decide how to go on after the objection</Trans>,
    more: (
      <Trans>
        <Text about={about} />. The clock has stopped; nothing is agreed until you decide.
      </Trans>
    ),
    act: <Trans>See the objection</Trans>,
    page: '/silence',
  }),
  approve: (about) => ({
    title: <Trans>Approve a notification</Trans>,
    more: (
      <Trans>
        <bdi>{textIn(about, 'subject')}</bdi>. It gets its number when you approve it; nothing is sent before.
      </Trans>
    ),
    act: <Trans>Read and approve</Trans>,
    page: '',
  }),
  reach: (about) => ({
    title: <Trans>Reach Parties that a notification has not reached</Trans>,
    more: (
      <Trans>
        <bdi className="sym" dir="ltr">
          {textIn(about, 'number')}
        </bdi>
        . They may miss the deadline without knowing of it.
      </Trans>
    ),
    act: <Trans>See whom it has not reached</Trans>,
    page: '/deliveries',
  }),
  consult: () => ({
    title: <Trans>Give your view on the list of members</Trans>,
    more: (
      <Trans>The Bureau is consulted. Whoever says nothing by then is recorded as not having replied.</Trans>
    ),
    act: <Trans>Read the list and give your view</Trans>,
    page: '',
  }),
};

/** A task in words: what to do, about what, and where. */
export function wordsFor(task: TaskView, circulations: Circulations): Words {
  const { page, ...words } = says[task.kind](task.about);
  return { ...words, path: placeOf(task, circulations) + page };
}
