import { Trans, useLingui } from '@lingui/react/macro';
import type { AgendaItem } from '@lib/contracts';
import { Icon, type IconName } from '@web/ui/icon';
import { isHeading, moved, newItem, settled, shifted } from './agenda-draft';
import { ItemFields } from './item-fields';

interface Props {
  meetingId: string;
  items: readonly AgendaItem[];
  change: (items: readonly AgendaItem[]) => void;
}

const MOST = 80;

/** The items of an agenda, each to be written, moved, and made a part of the one before it. */
export function ItemEditors({ meetingId, items, change }: Props) {
  return (
    <>
      <ol className="agenda">
        {items.map((it, i) => (
          <li key={it.id} className={`level-${String(it.level)}`}>
            <ItemFields
              meetingId={meetingId}
              it={it}
              heading={isHeading(items, i)}
              change={(to) => change(items.map((one) => (one.id === it.id ? to : one)))}
            />
            <Acts items={items} at={i} change={change} />
          </li>
        ))}
      </ol>
      {items.length < MOST && (
        <p>
          <button type="button" className="b s" onClick={() => change([...items, newItem(0)])}>
            <Trans>Add an item</Trans>
          </button>
        </p>
      )}
    </>
  );
}

function Acts({ items, at, change }: Omit<Props, 'meetingId'> & { at: number }) {
  const { t } = useLingui();
  const it = items[at];
  if (!it) return null;
  const { title, level } = it;
  const isDeepest = level >= Math.min(2, (items[at - 1]?.level ?? -1) + 1);
  const act = (icon: IconName, label: string, off: boolean, to: () => AgendaItem[]) => (
    <button
      type="button"
      className="b q s ico"
      aria-label={label}
      title={label}
      disabled={off}
      onClick={() => change(to())}
    >
      <Icon name={icon} />
    </button>
  );
  return (
    <div className="row wrap">
      {act('up', t`Move up: ${title}`, at === 0, () => moved(items, at, -1))}
      {act('down', t`Move down: ${title}`, at === items.length - 1, () => moved(items, at, 1))}
      {act('forward', t`Make it a part of the item before: ${title}`, isDeepest, () => shifted(items, at, 1))}
      {act('back', t`Make it no longer a part: ${title}`, level === 0, () => shifted(items, at, -1))}
      {act('cross', t`Take off: ${title}`, false, () => settled(items.filter((_, i) => i !== at)))}
    </div>
  );
}
