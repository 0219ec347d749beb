import './finding.css';
import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useLocation } from 'wouter';
import { announce } from '@web/app/announce';
import { FaultWords } from '@web/ui/fault';
import { Icon } from '@web/ui/icon';
import { Modal } from '@web/ui/modal';
import { MOST } from './asked';
import type { Choice } from './choices';
import { idOf, PaletteList } from './palette-list';
import { usePalette } from './palette-sections';

const steps: Readonly<Partial<Record<string, number>>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
};

/** Finds what is in the group, goes to its pages, and does what can be done from anywhere. */
export default function Palette({ close }: { close: () => void }) {
  const { t } = useLingui();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const [chosen, choose] = useState<string | null>(null);
  const isWaiting = useRef(false);
  const type = (words: string) => {
    setTyped(words);
    choose(null);
    isWaiting.current = false;
  };
  const { sections, answers } = usePalette(typed, type);
  const { found, isSettled, fault } = answers;
  const choices = sections.flatMap((it) => it.choices);
  const at = Math.max(
    0,
    choices.findIndex(({ id }) => id === chosen),
  );
  const active = choices[at];

  const go = (it: Choice) => {
    if (!it.stays) close();
    it.act?.();
    if (it.href !== undefined) navigate(it.href);
  };
  // Whoever presses Enter means what they have typed, not what was found before it.
  const enter = () => {
    const isEarlier = !isSettled && chosen === null && !active?.id.startsWith('page-');
    if (isEarlier) isWaiting.current = true;
    else if (active) go(active);
  };
  useEffect(() => {
    if (!isSettled) return;
    if (isWaiting.current && active) {
      isWaiting.current = false;
      go(active);
    } else if (typed.trim() !== '') announce(said(found.length, t`Nothing found.`));
  }, [isSettled, typed, found.length]);
  useEffect(() => {
    if (active) document.getElementById(idOf(active))?.scrollIntoView({ block: 'nearest' });
  }, [active?.id]);

  const press = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (event.nativeEvent.isComposing || (step === undefined && event.key !== 'Enter')) return;
    event.preventDefault();
    if (step === undefined) enter();
    else choose(stepped(choices, at, step));
  };
  const name = t`Search or go to`;
  return (
    <Modal close={close} className="palette" label={name}>
      <div className="palette-top">
        <Icon name="search" />
        <input
          type="text"
          className="in-t grow"
          role="combobox"
          dir="auto"
          aria-label={name}
          aria-expanded={choices.length > 0}
          aria-controls="palette-list"
          aria-autocomplete="list"
          aria-activedescendant={active ? idOf(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={MOST}
          placeholder={t`Words, ¶12, 12.4, a symbol, a name, a page`}
          value={typed}
          onChange={(event) => type(event.target.value)}
          onKeyDown={press}
        />
        <button type="button" className="b q s" onClick={close}>
          <Trans>Close</Trans>
        </button>
      </div>
      <PaletteList sections={sections} active={active} go={go} />
      {Boolean(fault) && (
        <p className="palette-foot">
          <Icon name="warning" />
          <span className="grow">
            <FaultWords error={fault} />
          </span>
        </p>
      )}
      <Hints />
    </Modal>
  );
}

const said = (count: number, nothing: string): string =>
  count === 0 ? nothing : plural(count, { one: '# found.', other: '# found.' });

/** The choice so many places on: at either end the other one follows, but no further. */
function stepped(choices: readonly Choice[], at: number, by: number): string | null {
  const last = choices.length - 1;
  const isAtEnd = by > 0 ? at === last : at === 0;
  const next = isAtEnd ? (by > 0 ? 0 : last) : Math.max(0, Math.min(last, at + by));
  return choices[next]?.id ?? null;
}

function Hints() {
  return (
    <p className="palette-foot desk" aria-hidden="true">
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> <Trans>choose</Trans>
      </span>
      <span>
        <kbd>Enter</kbd> <Trans>open</Trans>
      </span>
      <span>
        <kbd>Esc</kbd> <Trans>close</Trans>
      </span>
    </p>
  );
}
