import { Trans, useLingui } from '@lingui/react/macro';
import type { ProposalView } from '@lib/contracts';
import { useRef, type KeyboardEvent } from 'react';
import { Icon } from '@web/ui/icon';

interface Props {
  proposals: readonly ProposalView[];
  chosen: ProposalView;
  choose: (letter: string) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** Proposals A, B and C as tabs: one tab stop, and the arrows choose. */
export function ProposalTabs({ proposals, chosen, choose }: Props) {
  const { t } = useLingui();
  const box = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const turn = document.documentElement.dir === 'rtl' ? -1 : 1;
    const step = (steps[event.key] ?? 0) * turn;
    if (step === 0) return;
    event.preventDefault();
    const at = (proposals.indexOf(chosen) + step + proposals.length) % proposals.length;
    box.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
    choose(proposals[at]?.letter ?? chosen.letter);
  };
  return (
    <div className="seg" role="tablist" aria-label={t`Proposals`} ref={box} onKeyDown={press}>
      {proposals.map(({ id, letter, name, locked }) => (
        <button
          key={id}
          id={`proposal-${letter}`}
          type="button"
          role="tab"
          title={name}
          aria-selected={id === chosen.id}
          aria-controls="board"
          tabIndex={id === chosen.id ? 0 : -1}
          onClick={() => choose(letter)}
        >
          {locked && <Icon name="lock" />}
          <Trans>Proposal {letter}</Trans>
        </button>
      ))}
    </div>
  );
}
