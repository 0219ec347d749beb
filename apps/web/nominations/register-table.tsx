import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { seatGroupNames } from '@web/groups/names';
import { Icon } from '@web/ui/icon';
import { PartyChip, PartyName } from '@web/ui/party';
import { When } from '@web/ui/when';
import { disclosureNames, genderNames, statusNames, statusTags } from './words/names';
import type { Register } from './sieve';

export type Line = Register['nominations'][number];

/**
 * A table on a desk; on a phone each row is a card. Laying rows out as cards takes away what a table is for those who
 * hear it, so every part says its role.
 */
export function RegisterTable({ rows, base }: { rows: readonly Line[]; base: string }) {
  const heads: readonly [string, ReactNode][] = [
    ['receipt', <Trans key="r">Receipt</Trans>],
    ['nominee', <Trans key="n">Nominee</Trans>],
    ['party', <Trans key="p">Nominated by</Trans>],
    ['seat', <Trans key="s">Seat group</Trans>],
    [
      'came',
      <Trans key="c" context="nomination">
        Received
      </Trans>,
    ],
    ['papers', <Trans key="f">Papers</Trans>],
    ['state', <Trans key="t">State</Trans>],
  ];
  return (
    <table role="table" className="reg">
      <caption className="vh">
        <Trans>Nominations, the latest received first</Trans>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map(([name, label]) => (
            <th key={name} role="columnheader" scope="col" className={`of-${name}`}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((it) => (
          <Row key={it.id} it={it} base={base} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ it, base }: { it: Line; base: string }) {
  const { i18n } = useLingui();
  return (
    <tr role="row">
      <td role="cell" className="of-receipt num">
        {it.receipt ?? '–'}
      </td>
      <th role="rowheader" scope="row" className="of-nominee">
        <Link href={`${base}/nominations/${it.id}`}>
          {it.nomineeName === '' ? <Trans>Without a name yet</Trans> : <bdi>{it.nomineeName}</bdi>}
        </Link>
        <span className="block sm mut">
          <bdi>{it.organization}</bdi>
          {it.gender && <> · {i18n._(genderNames[it.gender])}</>}
        </span>
      </th>
      <td role="cell" className="of-party">
        <PartyChip code={it.party} /> <PartyName code={it.party} /> <Marks it={it} />
      </td>
      <td role="cell" className="of-seat">
        {it.seatGroup ? i18n._(seatGroupNames[it.seatGroup]) : '–'}
      </td>
      <td role="cell" className="of-came num">
        {it.receivedAt ? <When at={it.receivedAt} /> : '–'}{' '}
        {it.late && (
          <span className="tag warn">
            <Trans context="nomination">Late</Trans>
          </span>
        )}
      </td>
      <td role="cell" className="of-papers">
        <Papers it={it} />
      </td>
      <td role="cell" className="of-state">
        <span className={statusTags[it.status]}>{i18n._(statusNames[it.status])}</span>
        <State it={it} />
      </td>
    </tr>
  );
}

/** What of a Party counts for the balance. */
export function Marks({ it: { ldc, sids } }: { it: Pick<Line, 'ldc' | 'sids'> }) {
  return (
    <>
      {ldc && <span className="tag line">LDC</span>} {sids && <span className="tag line">SIDS</span>}
    </>
  );
}

function Papers({ it: { files } }: { it: Line }) {
  return (
    <ul className="papers">
      <li className={files.includes('letter') ? undefined : 'lacks'}>
        <Icon name={files.includes('letter') ? 'tick' : 'warning'} />
        {files.includes('letter') ? <Trans>Letter</Trans> : <Trans>No letter</Trans>}
      </li>
      <li className={files.includes('cv') ? undefined : 'lacks'}>
        <Icon name={files.includes('cv') ? 'tick' : 'warning'} />
        {files.includes('cv') ? <Trans>CV</Trans> : <Trans>No CV</Trans>}
      </li>
    </ul>
  );
}

/** What else is to be known at a glance: another of the same Party, until when it waits, the nominee, interests. */
function State({ it }: { it: Line }) {
  const { i18n } = useLingui();
  return (
    <span className="block xs mut">
      {it.conflict && (
        <span className="block warn-words">
          <Icon name="warning" /> <Trans>Another of this Party</Trans>
        </span>
      )}
      {it.status === 'incomplete' && it.supplyBy && (
        <span className="block">
          <Trans>
            waits until <When at={it.supplyBy} />
          </Trans>
        </span>
      )}
      {it.sameAs.length > 0 && (
        <span className="block">
          <Trans>Nominated more than once</Trans>
        </span>
      )}
      {it.status !== 'draft' && (
        <span className="block">
          <Answer answer={it.answer} />
        </span>
      )}
      {it.disclosure && (
        <span className="block">
          <Trans>Interests: {i18n._(disclosureNames[it.disclosure])}</Trans>
        </span>
      )}
    </span>
  );
}

function Answer({ answer }: Pick<Line, 'answer'>) {
  if (answer === 'confirmed') return <Trans>Nominee confirmed</Trans>;
  return answer === 'declined' ? <Trans>Nominee declined</Trans> : <Trans>Nominee not yet heard</Trans>;
}
