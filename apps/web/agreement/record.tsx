import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { EntryType, Reply, readJournal } from '@lib/contracts';
import { PartyName } from '@web/ui/party';

type Line = Reply<typeof readJournal>['entries'][number];

const sentences: Partial<Record<EntryType, MessageDescriptor>> = {
  'circulation.opened': msg`The procedure was opened`,
  'answer.given': msg`An answer was given`,
  'answers.counted': msg`The answers were counted`,
  'silence.broken': msg`An objection stopped the clock`,
  'objection.lifted': msg`An objection was lifted`,
  'circulation.extended': msg`The period was extended`,
  'circulation.consulting': msg`The Chair began a consultation`,
  'circulation.superseded': msg`The text was taken back`,
  'circulation.referred': msg`The text was referred to a meeting`,
  'circulation.agreed': msg`The text was adopted`,
  'circulation.lapsed': msg`The period ended without agreement`,
  'statement.late': msg`A statement came after the end`,
};

/** What happened in this procedure, newest first, as the journal has it. */
export function Record({ entries, circulationId, zone }: { entries: readonly Line[]; circulationId: string; zone: string }) {
  const { i18n } = useLingui();
  const [all, setAll] = useState(false);
  const own = entries.filter((it) => it.payload['circulationId'] === circulationId && isTold(it.type)).reverse();
  const shown = all ? own : own.slice(0, 6);
  return (
    <section className="panel" aria-labelledby="record">
      <header>
        <h2 id="record">
          <Trans>Record</Trans>
        </h2>
      </header>
      <div className="pad">
        <ul className="log">
          {shown.map((it) => (
            <li key={it.seq}>
              <time dateTime={it.at.toISOString()}>
                {i18n.date(it.at, {
                  day: 'numeric',
                  month: 'short',
                  hour: '2-digit',
                  minute: '2-digit',
                  timeZone: zone,
                })}
              </time>
              <span>
                <Told line={it} />
              </span>
            </li>
          ))}
        </ul>
        {own.length > shown.length && (
          <button type="button" className="lnk sm" aria-expanded={false} onClick={() => setAll(true)}>
            <Trans>Full record</Trans>
          </button>
        )}
      </div>
    </section>
  );
}

/** Each answer is told by name to the desk, so the count that follows it need not be told as well. */
const isTold = (type: string): boolean => type in sentences && type !== 'answers.counted';

function Told({ line }: { line: Line }) {
  const { i18n } = useLingui();
  const sentence = sentences[line.type as EntryType];
  const party = partyOf(line.payload);
  return (
    <>
      {party !== null && (
        <>
          <PartyName code={party} />
          {': '}
        </>
      )}
      {sentence && i18n._(sentence)}
    </>
  );
}

function partyOf(payload: Line['payload']): string | null {
  const objection = payload['objection'] as { party?: unknown } | undefined;
  const party = payload['party'] ?? objection?.party;
  return typeof party === 'string' ? party : null;
}
