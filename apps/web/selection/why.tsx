import { Trans, useLingui } from '@lingui/react/macro';
import { downloadNominationFile, type ProposalView, type SeatProfile } from '@lib/contracts';
import { Link } from 'wouter';
import { useAsOf } from '@web/app/copies';
import { useGroup } from '@web/app/group';
import { FetchFile } from '@web/nominations/form/fetch-file';
import { disclosureNames } from '@web/nominations/words/names';
import { When } from '@web/ui/when';
import { placedIn, type Board, type Nominee } from './board';
import { countsFor } from './counting';
import { dayWords } from './day-words';
import { Names, type NomineeOf } from './names';
import { OpenSeats } from './open-seats';
import type { Trying } from './trial';
import { Found } from './what-it-takes';
import { placeNames, standingNames } from './words';

interface Props {
  it: Nominee;
  board: Board;
  proposal: ProposalView | null;
  trying: Trying | null;
  of: NomineeOf;
}

/** Why somebody is in or not, and what it would take to have it otherwise: facts, papers, and what the engine finds. */
export function Why({ it, board, proposal, trying, of }: Props) {
  const { groupId, base } = useGroup();
  const categories = board.profile?.profile.categories ?? [];
  const isOffline = useAsOf() !== null;
  const mayOpen = board.may.propose && categories.length > 1 && !isOffline;
  return (
    <div className="why stack-s">
      <Standing it={it} />
      <Papers it={it} groupId={groupId} base={base} />
      <InProposals it={it} board={board} />
      {proposal?.check && <Criteria it={it} board={board} proposal={proposal} />}
      {mayOpen && <OpenSeats it={it} categories={categories} />}
      {proposal?.check && <Found it={it} board={board} proposal={proposal} trying={trying} of={of} />}
    </div>
  );
}

function Standing({ it }: { it: Nominee }) {
  const { i18n } = useLingui();
  return (
    <p>
      {(it.title || it.organization) && (
        <bdi>{[it.title, it.organization].filter((words) => words !== '').join(', ')}. </bdi>
      )}
      {it.letterDate ? (
        <Trans>Nominated by a letter of {dayWords(it.letterDate, i18n.locale)}.</Trans>
      ) : (
        <Trans>Nominated; the letter has no date.</Trans>
      )}{' '}
      {it.disclosure && <Trans>Interests: {i18n._(disclosureNames[it.disclosure])}.</Trans>}{' '}
      {it.standing !== 'choosable' && (
        <b className="warn-words">
          {i18n._(standingNames[it.standing])}. <bdi>{it.reason}</bdi>
        </b>
      )}
    </p>
  );
}

function Papers({ it, groupId, base }: { it: Nominee; groupId: string; base: string }) {
  return (
    <p className="row wrap sm">
      {it.files.map((kind) => (
        <span key={kind} className="row">
          {kind === 'letter' ? <Trans>Letter</Trans> : <Trans>CV</Trans>}
          <FetchFile
            route={downloadNominationFile}
            input={{ groupId, nominationId: it.id, kind }}
            name={`${it.name} ${kind}`}
          />
        </span>
      ))}
      <Link href={`${base}/nominations/${it.id}`}>
        <Trans>The nomination and its history</Trans>
      </Link>
    </p>
  );
}

function InProposals({ it, board }: { it: Nominee; board: Board }) {
  const { i18n } = useLingui();
  return (
    <ul className="row wrap sm">
      {board.proposals.map((one) => {
        const placed = placedIn(one, it.id);
        return (
          <li key={one.id}>
            <Trans>
              Proposal {one.letter}: {i18n._(placeNames[placed?.place ?? 'out'])}
            </Trans>
            {placed && (
              <span className="mut">
                {' '}
                (<When at={placed.at} />
                {placed.by && (
                  <>
                    , <bdi>{placed.by}</bdi>
                  </>
                )}
                )
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Criteria({ it, board, proposal }: Pick<Props, 'it' | 'board'> & { proposal: ProposalView }) {
  const seat = proposal.check?.members.find(({ nominee }) => nominee === it.id)?.category ?? null;
  const profile = board.profile?.profile;
  const counted = profile?.quotas.filter((quota) => countsFor(it, seat, quota)) ?? [];
  return (
    <p>
      <Seat seat={seat} open={profile?.categories.filter(({ id }) => it.seats.includes(id)) ?? []} />{' '}
      {it.seatsReason && <bdi>{it.seatsReason} </bdi>}
      {counted.length > 0 && <Trans>Counts for: {counted.map(({ label }) => label).join(', ')}.</Trans>}
    </p>
  );
}

/** The seat that somebody takes, or those that they could. */
function Seat({ seat, open }: { seat: string | null; open: SeatProfile['categories'] }) {
  if (seat !== null)
    return <Trans>Takes a seat of: {open.find(({ id }) => id === seat)?.label ?? seat}.</Trans>;
  if (open.length === 0) return <Trans>No seat of the profile is open to this nominee.</Trans>;
  return <Trans>Seats that are open: {open.map(({ label }) => label).join(', ')}.</Trans>;
}

/** Who could be meant: other nominations of the same person. */
export function SamePerson({ it, of }: { it: Nominee; of: NomineeOf }) {
  if (it.sameAs.length === 0) return null;
  return (
    <p className="sm">
      <Trans>
        The same person was nominated also as: <Names ids={it.sameAs} of={of} />
      </Trans>
    </p>
  );
}
