import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { Comment } from '@lib/contracts';
import { announce } from '@web/app/announce';
import { focusNew } from '@web/ui/focus-new';
import { partyName } from '@web/ui/party';
import { counted, filters, type Filter, type Reading } from './filters';
import { filterLabels, nothingLabels } from './labels';

/** Which comments are asked for. */
export interface Wanted {
  filter: Filter;
  party: string | null;
}

interface Props {
  comments: readonly Comment[];
  /** How many of them are shown. */
  shown: number;
  reading: Reading;
  wanted: Wanted;
  choose: (some: Partial<Wanted>) => void;
}

/** Chooses which comments are shown, and says how many are and how many are not. */
export function FilterChips({ comments, shown, reading, wanted, choose }: Props) {
  const { t, i18n } = useLingui();
  const counts = counted(comments, reading);
  const parties = [...new Set(comments.map(({ party }) => party).filter((it) => it !== null))];
  const hidden = comments.length - shown;
  useSaid(wanted, shown, hidden);
  return (
    <>
      {filters.map((it) => (
        <button
          key={it}
          type="button"
          className="chip"
          aria-pressed={wanted.filter === it}
          onClick={() => choose({ filter: it })}
        >
          {i18n._(filterLabels[it])} <b className="num">{counts[it]}</b>
        </button>
      ))}
      <select
        className="in-t"
        aria-label={t`Comments of`}
        value={wanted.party ?? ''}
        onChange={(event) => choose({ party: event.target.value || null })}
      >
        <option value="">{t`All members`}</option>
        {parties.map((it) => (
          <option key={it} value={it}>
            {partyName(it, i18n.locale)}
          </option>
        ))}
      </select>
      {hidden > 0 && (
        <span className="sm mut hidden-count">
          <Plural value={shown} one="# comment shown" other="# comments shown" />,{' '}
          <Plural value={hidden} one="# hidden" other="# hidden" />
        </span>
      )}
    </>
  );
}

/** What a filter that lets nothing through says, and the way back to everything. */
export function Nothing({ wanted, all, choose }: Pick<Props, 'wanted' | 'choose'> & { all: number }) {
  const { i18n } = useLingui();
  return (
    <span className="sm row nothing">
      {wanted.party === null ? (
        i18n._(nothingLabels[wanted.filter])
      ) : (
        <Trans>No comment of this member is among them</Trans>
      )}
      <button
        type="button"
        className="b s"
        onClick={() => {
          focusNew(document.getElementById('main'));
          choose({ filter: 'all', party: null });
        }}
      >
        <Plural value={all} one="Show # comment" other="Show all #" />
      </button>
    </span>
  );
}

/** How long a choice rests before it is told: who tries several hears of the last. */
const RESTS_MS = 500;

/** Tells those who listen what a choice has left. What comes and goes by itself is not told here. */
function useSaid({ filter, party }: Wanted, shown: number, hidden: number): void {
  const { t } = useLingui();
  const choice = `${filter} ${party ?? ''}`;
  const told = useRef(choice);
  const latest = useRef({ shown, hidden });
  useEffect(() => {
    latest.current = { shown, hidden };
  });
  useEffect(() => {
    if (told.current === choice) return;
    const timer = setTimeout(() => {
      told.current = choice;
      const { shown, hidden } = latest.current;
      const count = plural(shown, { one: '# comment shown', other: '# comments shown' });
      const rest = plural(hidden, { one: '# hidden', other: '# hidden' });
      announce(t`${count}, ${rest}`);
    }, RESTS_MS);
    return () => clearTimeout(timer);
  }, [choice, t]);
}
