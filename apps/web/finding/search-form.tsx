import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useGroup } from '@web/app/group';
import { Icon } from '@web/ui/icon';
import { MOST } from './asked';

export const searchPlace = (base: string, q: string): string =>
  `${base}/search?${new URLSearchParams({ q }).toString()}`;

/** The field of the search. It works without script as well: what is asked stands in the address. */
export function SearchForm({ q, fault }: { q: string; fault: string | undefined }) {
  const { t } = useLingui();
  const { base } = useGroup();
  const [, navigate] = useLocation();
  const [typed, setTyped] = useState(q);
  const isWrong = fault !== undefined;
  return (
    <form
      role="search"
      className={isWrong ? 'f wrong' : 'f'}
      method="get"
      action={`${base}/search`}
      onSubmit={(event) => {
        event.preventDefault();
        navigate(searchPlace(base, typed.trim()));
      }}
    >
      <label htmlFor="q" className="search-l">
        <Trans>Words, a number such as 12.4 or ¶12, a symbol or a name</Trans>
      </label>
      {isWrong && (
        <span className="fault" id="q-fault">
          {fault}
        </span>
      )}
      <div className="row">
        <input
          id="q"
          name="q"
          type="search"
          className="in-t grow"
          dir="auto"
          autoComplete="off"
          maxLength={MOST}
          value={typed}
          aria-invalid={isWrong || undefined}
          aria-describedby={isWrong ? 'q-fault' : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        <button type="submit" className="b p" aria-label={t`Search`}>
          <Icon name="search" />
          <span className="desk">
            <Trans>Search</Trans>
          </span>
        </button>
      </div>
    </form>
  );
}
