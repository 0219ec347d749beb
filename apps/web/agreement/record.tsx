import { Trans } from '@lingui/react/macro';
import { agreementEntries, type Entry, readJournal } from '@lib/contracts';
import { useState } from 'react';
import { Link } from 'wouter';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { usePeople } from '@web/groups/people';
import { read, type EntryView } from '@web/notices/entries';
import type { Says } from '@web/notices/said';
import { agreementSays } from '@web/notices/says-agreement';
import { Panel } from '@web/ui/panel';
import { When } from '@web/ui/when';

/** How far back the journal is read here; the page of the record has all of it. */
const looksBack = 200;

/** What happened in this procedure, newest first, as the journal has it. */
export function Record({ circulationId }: { circulationId: string }) {
  const { base } = useGroup();
  const named = usePeople();
  const lines = useLines(circulationId);
  return (
    <Panel title={<Trans>Record</Trans>}>
      <ul className="log">
        {lines.map((it) => (
          <li key={it.seq}>
            <When at={it.at} as="short" />
            <span>
              {sayOf(it)({
                ...{ who: named(it.actorId).name, nameOf: (id) => named(id).name },
                it: it.payload,
              })}
            </span>
          </li>
        ))}
      </ul>
      <p className="sm">
        <Link href={`${base}/record`}>
          <Trans>Full record</Trans>
        </Link>
      </p>
    </Panel>
  );
}

type OfAgreement = keyof typeof agreementEntries;

/** What names a circulation is of these kinds: the page needs no words for others. */
const isOfAgreement = (it: Entry): it is Entry<OfAgreement> => it.type in agreementEntries;
const sayOf = ({ type }: Entry<OfAgreement>) => agreementSays[type] as Says<OfAgreement>;

/** The desk is told of each answer by name, and everyone of an objection: neither is told once more. */
const isToldTwice = ({ type, payload }: EntryView): boolean =>
  type === 'answers.counted' || (type === 'answer.given' && payload['kind'] === 'object');

function useLines(circulationId: string) {
  const { groupId, group, desk } = useGroup();
  const [after] = useState(() => Math.max(0, group.seq - looksBack));
  const { data } = useView(readJournal, { groupId, after });
  return (data?.entries ?? [])
    .filter((it) => it.payload['circulationId'] === circulationId && !(desk && isToldTwice(it)))
    .map(read)
    .filter((it) => it !== null)
    .filter(isOfAgreement)
    .reverse()
    .slice(0, 8);
}
