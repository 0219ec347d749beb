import { useLingui } from '@lingui/react/macro';
import { readTaskGroup } from '@lib/contracts';
import { useGroup } from '@web/app/group';
import { View } from '@web/ui/view';
import { PlanForm } from './plan-form';

interface Props {
  /** Its draft and itself, as the address names them. */
  taskGroup: string;
  close: () => void;
}

/** Plans a meeting of a task group, with its members. */
export function PlanOfFew({ taskGroup, close }: Props) {
  const { t } = useLingui();
  const { groupId } = useGroup();
  const [draftId = '', taskGroupId = ''] = taskGroup.split('/');
  return (
    <View of={readTaskGroup} input={{ groupId, draftId, taskGroupId }}>
      {({ n, members }) => (
        <PlanForm
          close={close}
          given={{
            ...{ kind: 'task_group', memberIds: members.map(({ id }) => id) },
            title: t`Meeting of task group ${n}`,
          }}
        />
      )}
    </View>
  );
}
