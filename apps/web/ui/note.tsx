import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

/** A boxed remark. Its icon and its words say what its colour says. */
export function Note(props: { tone?: 'warn' | 'info' | 'bad' | 'ok'; icon?: IconName; children: ReactNode }) {
  const {
    tone = 'warn',
    icon = tone === 'info' ? 'info' : tone === 'ok' ? 'tick' : 'warning',
    children,
  } = props;
  return (
    <div className={tone === 'warn' ? 'note' : `note ${tone}`}>
      <Icon name={icon} />
      <div className="grow">{children}</div>
    </div>
  );
}

/** What a list says when there is nothing in it. */
export function Empty({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="h3">{title}</p>
      {children && <div className="mut">{children}</div>}
    </div>
  );
}
