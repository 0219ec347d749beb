import { useLingui } from '@lingui/react/macro';
import type { MouseEvent } from 'react';
import { Icon } from '@web/ui/icon';
import type { Choice, Section } from './choices';
import { FindWords } from './find-words';

/** What an element for this choice is called: it holds no spaces or slashes. */
export const idOf = ({ id }: Choice): string => `choice-${id.replace(/[^\w-]/g, '_')}`;

interface Props {
  sections: readonly Section[];
  active: Choice | undefined;
  go: (it: Choice) => void;
}

/** What the search offers. The focus stays in the field, which says which of these is meant. */
export function PaletteList({ sections, active, go }: Props) {
  const { t } = useLingui();
  return (
    <div className="palette-list" id="palette-list" role="listbox" aria-label={t`What can be chosen`}>
      {sections.map(({ title, choices }) => (
        <div key={title} role="group" aria-label={title}>
          <b aria-hidden="true">{title}</b>
          {choices.map((it) => (
            <Option key={it.id} choice={it} isActive={it.id === active?.id} go={go} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface OptionProps {
  choice: Choice;
  isActive: boolean;
  go: (it: Choice) => void;
}

function Option({ choice, isActive, go }: OptionProps) {
  const { name, href, icon, lang, find } = choice;
  const press = (event: MouseEvent) => {
    // With a key held a place opens in a window of its own, as any link does.
    if (href !== undefined && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    go(choice);
  };
  const props = {
    id: idOf(choice),
    role: 'option',
    'aria-selected': isActive,
    tabIndex: -1,
    onClick: press,
    // The field keeps the focus.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
  };
  const inside = (
    <>
      <Icon name={icon} />
      {find ? <FindWords find={find} /> : <span lang={lang}>{name}</span>}
    </>
  );
  return href === undefined ? (
    <div {...props}>{inside}</div>
  ) : (
    <a {...props} href={href}>
      {inside}
    </a>
  );
}
