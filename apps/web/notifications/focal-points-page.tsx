import './notifications.css';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { listCodes, listFocalPoints, type Reply } from '@lib/contracts';
import { useState } from 'react';
import { Link } from 'wouter';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { Icon } from '@web/ui/icon';
import { Empty, Note } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { PartyName, partyName } from '@web/ui/party';
import { View } from '@web/ui/view';
import { FocalPointForm } from './focal-point-form';
import { FocalPointRow } from './focal-point-row';
import { ImportForm } from './import-form';
import type { FocalPoint } from './names';
import { StaffOnly } from './staff-only';

type List = Reply<typeof listFocalPoints>;

/** Who speaks for the Parties and gets what is sent to them. */
export default function FocalPointsPage() {
  const { t } = useLingui();
  return (
    <StaffOnly>
      {({ groupId, base }) => (
        <Page title={t`Focal points`}>
          <div className="stack-l">
            <div>
              <nav className="crumb" aria-label={t`Way back`}>
                <Link href={`${base}/notifications`}>
                  <Trans>Notifications</Trans>
                </Link>
              </nav>
              <h1 className="under">
                <Trans>Focal points of the Parties</Trans>
              </h1>
              <p className="mut under">
                <Trans>They get the notifications that go to Parties, and nominate for them.</Trans>
              </p>
            </div>
            <View of={listFocalPoints} input={{ groupId }}>
              {(list) => <FocalPoints list={list} />}
            </View>
          </div>
        </Page>
      )}
    </StaffOnly>
  );
}

type Open = 'nothing' | 'add' | 'import';

function FocalPoints({ list: { focalPoints, without } }: { list: List }) {
  const [open, setOpen] = useState<Open>('nothing');
  const close = () => setOpen('nothing');
  return (
    <>
      {open === 'nothing' && (
        <p className="row wrap">
          <button type="button" className="b p" onClick={() => setOpen('add')}>
            <Icon name="plus" />
            <Trans>Add a focal point</Trans>
          </button>
          <button type="button" className="b" onClick={() => setOpen('import')}>
            <Trans>Take a list in (CSV) …</Trans>
          </button>
        </p>
      )}
      {open === 'add' && <FocalPointForm close={close} />}
      {open === 'import' && <ImportForm close={close} />}
      {without.length > 0 && focalPoints.length > 0 && <Missing without={without} />}
      {focalPoints.length === 0 ? (
        <Empty title={<Trans>No focal point is known yet</Trans>}>
          <Trans>Add them one by one, or take a list in.</Trans>
        </Empty>
      ) : (
        <Table focalPoints={focalPoints} />
      )}
    </>
  );
}

function Missing({ without }: { without: readonly string[] }) {
  return (
    <Note>
      <details>
        <summary>
          <Plural
            value={without.length}
            one="# Party has no focal point: no notification reaches it."
            other="# Parties have no focal point: no notification reaches them."
          />
        </summary>
        <ul className="sm party-list">
          {without.map((code) => (
            <li key={code}>
              <PartyName code={code} />
            </li>
          ))}
        </ul>
      </details>
    </Note>
  );
}

function Table({ focalPoints }: { focalPoints: readonly FocalPoint[] }) {
  const { t, i18n } = useLingui();
  const { groupId } = useGroup();
  // Refused where no code can be given now: then none is offered.
  const codes = useView(listCodes, { groupId }).data?.codes;
  const [words, setWords] = useState('');
  const wanted = words.trim().toLocaleLowerCase();
  const said = (it: FocalPoint) =>
    [partyName(it.party, i18n.locale), it.party, it.name, it.email].join(' ').toLocaleLowerCase();
  const named = (it: FocalPoint) => partyName(it.party, i18n.locale);
  const shown = focalPoints
    .filter((it) => said(it).includes(wanted))
    .sort((a, b) => named(a).localeCompare(named(b), i18n.locale));
  return (
    <div className="stack" key={groupId}>
      <div className="row wrap between">
        <input
          className="in-t find-line"
          type="search"
          aria-label={t`Find by Party, name or address`}
          placeholder={t`Party, name or address`}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
        <span className="sm mut" role="status">
          <Plural value={shown.length} one="# focal point" other="# focal points" />
        </span>
      </div>
      {shown.length === 0 ? (
        <Empty title={<Trans>Nobody is called so</Trans>} />
      ) : (
        <ul className="panel rows with-code">
          {shown.map((it) => (
            <FocalPointRow
              key={it.id}
              focalPoint={it}
              codeSince={codes && (codes.find(({ party }) => party === it.party)?.since ?? null)}
            />
          ))}
        </ul>
      )}
    </div>
  );
}
