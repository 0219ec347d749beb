import { Trans, useLingui } from '@lingui/react/macro';
import { readIssued } from '@lib/contracts';
import { useEffect, type ReactNode } from 'react';
import { Link, useLocation, useParams } from 'wouter';
import { isProblem } from '@web/app/api';
import { useDevice } from '@web/app/device';
import { NoSuchPage } from '@web/app/no-such-page';
import { useView } from '@web/app/query';
import { useMe } from '@web/app/session';
import { dropKept } from '@web/kept/store';
import { Fault } from '@web/ui/fault';
import { Page, PageHeading } from '@web/ui/page';
import { Waiting } from '@web/ui/waiting';
import { Door } from './door';
import { broughtIn, dropPass, keepPass, keptPass, type Brought, type Pass } from './pass';
import { Overview } from './overview';
import { OneNomination } from './one-nomination';
import { NominatorPlace, useMyCall, type MyCall } from './own-view';
import '@web/styles/nominate.css';

const nothing: Brought = { party: '', code: '' };

/** Where the letter of a call leads: a Party nominates here, with the code of the letter and without an account. */
export default function NominatePage() {
  const { t } = useLingui();
  const { number } = useParams<{ number: string }>();
  const { data, error, refetch } = useView(readIssued, { number });
  if (error?.code === 'not-found' || error?.code === 'malformed') return <NoSuchPage />;
  return (
    <Page title={t`Nominate for ${number}`}>
      {data ? (
        <Arriving groupId={data.groupId} number={data.number} subject={data.subject} />
      ) : (
        <>
          <PageHeading />
          {error ? <Fault error={error} retry={() => void refetch()} /> : <Waiting />}
        </>
      )}
    </Page>
  );
}

interface Called {
  groupId: string;
  number: string;
  subject: string;
}

/** Whoever comes: known by a code that this window has, or by an account, or asked for the code of the letter. */
function Arriving({ groupId, number, subject }: Called) {
  const [brought, bring] = useDevice(() => broughtIn(window.location.hash), nothing);
  const [pass, setPass] = useDevice<Pass | null | undefined>(() => keptPass(groupId), undefined);
  // Neither a look over the shoulder nor the browser's history needs the code.
  useEffect(() => {
    if (broughtIn(window.location.hash).code !== '')
      window.history.replaceState(null, '', window.location.pathname);
  }, []);
  const me = useMe();
  const isOne = useLocation()[0].split('/').length > 4;
  const isFocalPoint =
    me?.groups.some(({ id, roles }) => id === groupId && roles.includes('focalPoint')) ?? false;
  const enter = (it: Pass) => {
    keepPass(it);
    setPass(it);
    bring(nothing);
  };
  const leave = () => {
    if (pass) void dropKept(`${groupId}.${pass.party}/`);
    dropPass(groupId);
    setPass(null);
  };
  // What the letter brings goes before what this window had: it may be another Party's.
  const known = brought.code === '' ? pass : null;
  const door = (fault: unknown = null) => (
    <Door groupId={groupId} brought={brought} enter={enter} fault={fault} />
  );
  return (
    <>
      {!isOne && <Crumb number={number} />}
      {known || (isFocalPoint && brought.code === '') ? (
        <Inside key={known?.party} at={{ groupId, number, pass: known ?? null, leave }} door={door} />
      ) : (
        <div className="stack-l narrow-form">
          <div>
            <h1>
              <Trans>Nominate a member</Trans>
            </h1>
            <p className="mut under" dir="auto">
              {subject}
            </p>
          </div>
          {door()}
        </div>
      )}
    </>
  );
}

function Crumb({ number }: { number: string }) {
  return (
    <p className="crumb before-h1">
      <Link href={`/n/${number}`}>
        <bdi>
          <Trans>
            Notification <bdi dir="ltr">{number}</bdi>
          </Trans>
        </bdi>
      </Link>
    </p>
  );
}

const isUnknown = (error: unknown): boolean =>
  isProblem(error, 'pass-not-valid', 'not-found', 'not-signed-in');

interface InsideProps {
  at: { groupId: string; number: string; pass: Pass | null; leave: () => void };
  door: (fault: unknown) => ReactNode;
}

function Inside({ at, door }: InsideProps) {
  const { data, error, refetch } = useMyCall(at);
  if (!data)
    return (
      <>
        <PageHeading />
        {isUnknown(error) ? (
          door(error)
        ) : error ? (
          <Fault error={error} retry={() => void refetch()} />
        ) : (
          <Waiting />
        )}
      </>
    );
  return (
    <NominatorPlace.Provider value={at}>
      <Rooms call={data} />
    </NominatorPlace.Provider>
  );
}

/** The nominations of the Party, or one of them. */
function Rooms({ call }: { call: MyCall }) {
  const [path] = useLocation();
  const [, , , , nominationId = '', step = ''] = path.split('/');
  if (nominationId === '') return <Overview call={call} />;
  return <OneNomination key={nominationId} nominationId={nominationId} step={step} call={call} />;
}
