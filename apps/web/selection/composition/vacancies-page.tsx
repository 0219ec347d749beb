import '@web/styles/group.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { listCompositions, readBoard, readVacancies, type Reply } from '@lib/contracts';
import { Link } from 'wouter';
import type { Here } from '@web/app/group';
import { useView } from '@web/app/query';
import { Empty } from '@web/ui/note';
import { Panel } from '@web/ui/panel';
import { SelectionPage } from '../frame';
import { Office } from '../office';
import { DepartPanel } from './depart-form';
import { Filled } from './departed';
import { SeatCount } from './seated-names';
import { VacancyPanel, type CouldTake } from './vacancy-panel';
import { Announced } from './version-panel';

/** What becomes of seats after the composition was published: who leaves, and who comes for the rest of the term. */
export default function VacanciesPage() {
  return <Office>{(here) => <Opened here={here} />}</Office>;
}

function Opened({ here }: { here: Here }) {
  const { t } = useLingui();
  const { groupId, base } = here;
  const { data, error, refetch } = useView(readVacancies, { groupId });
  return (
    <SelectionPage
      title={t`Departures and vacant seats`}
      up={
        <Link href={`${base}/members/composition`}>
          <Trans>Composition of the group</Trans>
        </Link>
      }
      error={error}
      retry={() => void refetch()}
    >
      {data && <Whole data={data} here={here} />}
    </SelectionPage>
  );
}

type Vacancies = Reply<typeof readVacancies>;

function Whole({ data: { vacancies, filled }, here }: { data: Vacancies; here: Here }) {
  const { groupId, roles } = here;
  const newly = useNewly(groupId, vacancies);
  const isHead = roles.includes('head');
  return (
    <div className="board-of">
      <div className="stack">
        {vacancies.length === 0 && <Empty title={<Trans>No seat is vacant by a departure</Trans>} />}
        {vacancies.map((it) => (
          <VacancyPanel key={it.membershipId} it={it} newly={newly} isHead={isHead} />
        ))}
        {filled.length > 0 && (
          <Panel title={<Trans>Seats that were taken again</Trans>}>
            <ul className="stack">
              {filled.map((it) => (
                <Filled key={it.membershipId} it={it} />
              ))}
            </ul>
          </Panel>
        )}
      </div>
      <aside className="stack">
        <Now groupId={groupId} isHead={isHead} />
      </aside>
    </div>
  );
}

/** Who was nominated since and found eligible, in answer to an invitation or a call: they are on no list of reserves. */
function useNewly(groupId: string, vacancies: Vacancies['vacancies']): CouldTake[] {
  const board = useView(readBoard, { groupId }, { enabled: vacancies.length > 0 }).data;
  return (board?.nominees ?? [])
    .filter(({ status, standing }) => status === 'eligible' && standing === 'choosable')
    .map(({ id, name, party }) => ({ nominationId: id, name, party, breaks: null }));
}

/** The composition as it is now, and the way on: nobody leaves what was never published. */
function Now({ groupId, isHead }: { groupId: string; isHead: boolean }) {
  const [last] = useView(listCompositions, { groupId }).data?.compositions ?? [];
  if (!last) return null;
  const { version, members, vacant } = last;
  return (
    <>
      <Panel title={<Trans>Composition, version {version}</Trans>}>
        <p>
          <SeatCount members={members.length} vacant={vacant} />
        </p>
        <Announced it={last} />
      </Panel>
      {isHead ? (
        <DepartPanel />
      ) : (
        <p className="mut">
          <Trans>Departures and who takes a seat are recorded by the head of the secretariat.</Trans>
        </p>
      )}
    </>
  );
}
