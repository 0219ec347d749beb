import '@web/styles/group.css';
import { Trans } from '@lingui/react/macro';
import { listCirculations, type TaskView } from '@lib/contracts';
import { Link } from 'wouter';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { Icon } from '@web/ui/icon';
import { useNow } from '@web/ui/now';
import { isSoon, TimeLeft } from '@web/ui/time-left';
import { When } from '@web/ui/when';
import { wordsFor } from './task-words';

function Due({ at }: { at: Date | null }) {
  const now = useNow();
  if (!at)
    return (
      <div className="due">
        <b>
          <Trans>No deadline</Trans>
        </b>
      </div>
    );
  return (
    <div className={isSoon(at, now) ? 'due soon' : 'due'}>
      <b>
        <TimeLeft until={at} />
      </b>{' '}
      <When at={at} />
    </div>
  );
}

/** What the reader has to do, the most urgent first: only that has the filled button. */
export function Tasks({ tasks }: { tasks: readonly TaskView[] }) {
  const { groupId, base } = useGroup();
  const { data } = useView(listCirculations, { groupId }, { enabled: tasks.length > 0 });
  return (
    <ul className="tasks">
      {tasks.map((task, i) => {
        const { title, more, act, path } = wordsFor(task, data?.circulations ?? []);
        return (
          <li key={task.id} className="task">
            <Due at={task.dueAt} />
            <div>
              <h2>{title}</h2>
              <p className="mut">{more}</p>
            </div>
            <Link href={base + path} className={i === 0 ? 'b p' : 'b'}>
              {act}
              {i === 0 && <Icon name="arrow" />}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
