import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { Reply, searchPool } from '@lib/contracts';
import { useState } from 'react';
import { useSubmit } from '@web/app/submit';
import { Fault } from '@web/ui/fault';
import { Icon } from '@web/ui/icon';
import { Line } from '@web/ui/line';
import { Panel } from '@web/ui/panel';
import { PartyChip } from '@web/ui/party';
import type { Pool } from './bureau-acting';
import { PooledFile } from './bureau-file';

type Found = Reply<typeof searchPool>;

interface Props {
  pool: Pool;
  /** Which of those found is open, and the way to open another. */
  open: string | null;
  setOpen: (id: string | null) => void;
}

/** Looks for words in the nominations: who has worked on something, or where somebody comes from. */
export function BureauSearch({ pool, open, setOpen }: Props) {
  const { t } = useLingui();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const { busy, fault, submit } = useSubmit(() => pool.search(words.trim()), setFound);
  return (
    <Panel title={<Trans>Search the nominations</Trans>}>
      <form
        className="stack-s"
        role="search"
        aria-label={t`Search the nominations`}
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() !== '') submit();
        }}
      >
        <Line
          label={<Trans>A name, an organization, or words on expertise</Trans>}
          value={words}
          most={100}
          change={setWords}
        />
        {fault !== null && <Fault error={fault} />}
        <div className="row">
          <button type="submit" className="b s" disabled={busy || words.trim() === ''}>
            <Trans>Search</Trans>
          </button>
        </div>
      </form>
      <p className="sm mut" role="status">
        {found && (
          <Plural
            value={found.total}
            _0="Nothing found on this list."
            one="# nomination found"
            other="# nominations found"
          />
        )}
      </p>
      <ul className="stack-s">
        {found?.nominees.map(({ nominationId, name, party }) => (
          <li key={nominationId} className="stack-s">
            <button
              type="button"
              className="who"
              aria-expanded={open === nominationId}
              onClick={() => setOpen(open === nominationId ? null : nominationId)}
            >
              <PartyChip code={party} /> <bdi>{name}</bdi>
              <Icon name={open === nominationId ? 'up' : 'down'} />
            </button>
            {open === nominationId && <PooledFile nominationId={nominationId} pool={pool} />}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
