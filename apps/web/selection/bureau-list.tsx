import { Trans, useLingui } from '@lingui/react/macro';
import type { ConsultationView } from '@lib/contracts';
import { useState, type ReactNode } from 'react';
import { Icon } from '@web/ui/icon';
import { Note } from '@web/ui/note';
import { WhenBoth } from '@web/ui/when';
import { TimeLeft } from '@web/ui/time-left';
import type { Nominee } from './board';
import type { RowView } from './board-row';
import { BoardTable } from './board-table';
import type { Acting } from './bureau-acting';
import { Acts } from './bureau-acts';
import { BureauSearch } from './bureau-search';
import { countsFor } from './counting';
import { CriteriaPanel } from './criteria-panel';
import { PlaceWord } from './place-choice';
import { standingNames } from './words';

type Listed = ConsultationView['nominees'][number];

interface Props {
  it: ConsultationView;
  acting: Acting | null;
  children: ReactNode;
}

/** The list as it was sent, and how it stands against the profile; what whoever reads may do stands beside. */
export function BureauList({ it, acting, children }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState<string | null>(null);
  const [found, setFound] = useState<string | null>(null);
  const pool = it.may.readFiles ? acting?.pool : undefined;
  const placeOf = new Map(it.nominees.map(({ id, place }) => [id, place]));
  const row = (one: Nominee): RowView => {
    const place = placeOf.get(one.id) ?? 'out';
    const isOpen = open === one.id;
    return {
      place,
      tried: false,
      choice: <PlaceWord value={place} />,
      name: (
        <button
          type="button"
          className="who"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(isOpen ? null : one.id);
            setFound(null);
          }}
        >
          <bdi>{one.name}</bdi>
          <Icon name={isOpen ? 'up' : 'down'} />
        </button>
      ),
      below: isOpen ? <Facts one={one} it={it} acting={acting} /> : null,
    };
  };
  const nameOf = (id: string) => it.nominees.find((one) => one.id === id)?.name ?? '–';
  return (
    <div className="board-of">
      <BoardTable
        nominees={it.nominees}
        profile={it.profile.profile}
        proposal={asPlaced(it)}
        panel={it.check}
        row={row}
      />
      <aside className="stack" aria-label={t`Your view and the balance`}>
        {children}
        {pool && (
          <BureauSearch
            pool={pool}
            open={found}
            setOpen={(id) => {
              setFound(id);
              setOpen(null);
            }}
          />
        )}
        <CriteriaPanel panel={it.check} seats={it.check.seats.of} nameOf={nameOf} />
      </aside>
    </div>
  );
}

/** The round as a proposal, by which the table puts its rows in order. */
function asPlaced({ id, letter, nominees, sentAt, check }: ConsultationView) {
  const placed = ({ id: nominee, place, rank }: Listed) => ({
    ...{ nominee, place, rank, revision: 0, at: sentAt, by: null },
  });
  return {
    ...{ id, letter, name: '', locked: true, rounds: [], revision: 0, changedAt: sentAt, changedBy: null },
    ...{ stale: false, places: nominees.map(placed), check },
  };
}

function Facts({ one, it, acting }: { one: Nominee; it: ConsultationView; acting: Acting | null }) {
  const { i18n } = useLingui();
  const seat = it.check.members.find(({ nominee }) => nominee === one.id)?.category ?? null;
  const { categories, quotas } = it.profile.profile;
  const counted = quotas.filter((quota) => countsFor(one, seat, quota)).map(({ label }) => label);
  return (
    <div className="why stack-s">
      <p>
        <bdi>{[one.title, one.organization].filter((words) => words !== '').join(', ')}</bdi>
        {one.standing !== 'choosable' && <b className="warn-words"> {i18n._(standingNames[one.standing])}</b>}
      </p>
      <p>
        {seat && <Trans>Takes a seat of: {categories.find(({ id }) => id === seat)?.label ?? seat}.</Trans>}{' '}
        {counted.length > 0 && <Trans>Counts for: {counted.join(', ')}.</Trans>}
      </p>
      {acting && <Acts one={one} may={it.may} acting={acting} />}
    </div>
  );
}

/** Which round it is, until when, and what the secretariat says with it. */
export function BureauHead({ it, title }: { it: ConsultationView; title: ReactNode }) {
  return (
    <div className="stack">
      <div>
        <h1>{title}</h1>
        <p className="mut under">
          <Trans>
            Proposal {it.letter}, round {it.n}.
          </Trans>{' '}
          {it.state === 'open' && (
            <>
              <b>
                <TimeLeft until={it.endsAt} />
              </b>
              {' · '}
              <Trans>
                until <WhenBoth at={it.endsAt} />
              </Trans>
            </>
          )}
        </p>
      </div>
      {it.note !== '' && (
        <p className="said prose" dir="auto">
          {it.note}
        </p>
      )}
      {it.state === 'closed' && (
        <Note tone="info">
          <p>
            <Trans>The time for answers is over.</Trans>
          </p>
        </Note>
      )}
      {it.outcome && (
        <Note tone="ok">
          <p>
            <b>
              {it.outcome.rework ? (
                <Trans>The list is reworked, and the Bureau is asked again.</Trans>
              ) : (
                <Trans>The outcome is noted.</Trans>
              )}
            </b>{' '}
            <span dir="auto">{it.outcome.note}</span>
          </p>
        </Note>
      )}
    </div>
  );
}
