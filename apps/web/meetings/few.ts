import { type Member, type MeetingKind, readRoster } from '@lib/contracts';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';

/** What is typed of whose meeting it is to be. */
interface Typed {
  readonly kind: MeetingKind;
  readonly memberIds: readonly string[];
}

/** Whether it has members of its own: a meeting of another kind is everybody's. */
export const isOfFew = ({ kind }: Pick<Typed, 'kind'>): boolean => kind === 'task_group';

/** The few as they are sent. */
export const fewOf = (it: Typed): string[] | undefined => (isOfFew(it) ? [...it.memberIds] : undefined);

/** Whether it is said whose meeting it is. */
export const isPeopled = (it: Typed): boolean => !isOfFew(it) || it.memberIds.length > 1;

/** Those who sit in the group now. */
export function useSeated(): readonly Member[] {
  const { groupId } = useGroup();
  const { data } = useView(readRoster, { groupId });
  return data?.members.filter(({ status }) => status === 'active') ?? [];
}
