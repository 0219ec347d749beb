import { Trans, useLingui } from '@lingui/react/macro';
import { nominationsEntries, type Reply, type readNomination } from '@lib/contracts';
import type { ReactNode } from 'react';
import { PartyName } from '@web/ui/party';
import { When } from '@web/ui/when';
import { actingIn, type Acting } from './acting';
import { historyWords } from './history-words';

type Nomination = Reply<typeof readNomination>;
type Type = keyof typeof nominationsEntries;

/** Everything that was done about a nomination, newest first. */
export function History({ it }: { it: Nomination }) {
  const newestFirst = [...it.history].reverse();
  return (
    <ol className="history">
      {newestFirst.map((entry) => (
        <li key={entry.seq}>
          <span className="grow">
            <Said it={it} entry={entry} />
          </span>
          <When at={entry.at} />
        </li>
      ))}
    </ol>
  );
}

const isKnown = (type: string): type is Type => type in nominationsEntries;

function Said({ it, entry }: { it: Nomination; entry: Nomination['history'][number] }): ReactNode {
  const { i18n } = useLingui();
  const { type, actorId } = entry;
  if (!isKnown(type)) return <bdi>{type}</bdi>;
  const read = nominationsEntries[type].payload.safeParse(entry.payload);
  if (!read.success) return <bdi>{type}</bdi>;
  const say = historyWords[type] as (payload: unknown, named: typeof i18n._) => ReactNode;
  return (
    <>
      <b>
        <Actor acting={actingIn({ type, actorId, payload: read.data }, it.people)} party={it.party} />
      </b>
      : {say(read.data, i18n._.bind(i18n))}
    </>
  );
}

function Actor({ acting, party }: { acting: Acting; party: string }) {
  if (acting.as === 'clock') return <Trans>The system</Trans>;
  if (acting.as === 'party') return <PartyName code={party} />;
  if (acting.as === 'person') return <bdi>{acting.name}</bdi>;
  if (acting.name === null) return <Trans>The nominee</Trans>;
  return (
    <Trans>
      <bdi>{acting.name}</bdi>, as nominee
    </Trans>
  );
}
