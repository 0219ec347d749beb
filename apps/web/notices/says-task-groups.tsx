import { Plural, Trans } from '@lingui/react/macro';
import type { taskGroupEntries } from '@lib/contracts';
import { When } from '@web/ui/when';
import type { Says } from './said';

/** Of a proposal its words are the same, whether it rewords, adds or leaves out: its page tells which. */
export const taskGroupSays: { [T in keyof typeof taskGroupEntries]: Says<T> } = {
  'task-group.opened': ({ who, it: { n, title } }) => (
    <Trans>
      <b>{who}</b> opened task group {n} on <bdi>{title}</bdi>
    </Trans>
  ),
  'task-group.extended': ({ who, it: { n, endsAt } }) => (
    <Trans>
      <b>{who}</b> gave task group {n} until <When at={endsAt} />
    </Trans>
  ),
  'task-proposal.edited': ({ who, it: { n, label } }) => (
    <Trans>
      <b>{who}</b> worked in task group {n} on paragraph {label}
    </Trans>
  ),
  'task-group.returned': ({ who, it: { n, proposals } }) => (
    <Trans>
      <b>{who}</b> returned the result of task group {n}:{' '}
      <Plural value={proposals} _0="no proposals" one="# proposal" other="# proposals" />
    </Trans>
  ),
  'task-proposal.taken': ({ who, it: { n, label } }) => (
    <Trans>
      <b>{who}</b> took over what task group {n} proposed on paragraph {label}
    </Trans>
  ),
  'task-proposal.declined': ({ who, it: { n, label } }) => (
    <Trans>
      <b>{who}</b> declined what task group {n} proposed on paragraph {label}
    </Trans>
  ),
  'task-group.settled': ({ who, it: { n } }) => (
    <Trans>
      <b>{who}</b> has decided about everything that task group {n} proposed
    </Trans>
  ),
  'task-group.ended': ({ who, it: { n } }) => (
    <Trans>
      <b>{who}</b> ended task group {n}
    </Trans>
  ),
};
