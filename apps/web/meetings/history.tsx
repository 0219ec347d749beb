import { Trans } from '@lingui/react/macro';
import { meetingsEntries, sessionEntries } from '@lib/contracts';
import { usePeople } from '@web/groups/people';
import { type EntryView, read } from '@web/notices/entries';
import type { Says } from '@web/notices/said';
import { meetingsSays, sessionSays } from '@web/notices/says-meetings';
import { Panel } from '@web/ui/panel';
import { When } from '@web/ui/when';

const says = { ...meetingsSays, ...sessionSays };
type Kind = keyof typeof says;
const isOfMeetings = (type: string): type is Kind => type in meetingsEntries || type in sessionEntries;

/** What was planned and changed of a meeting, the latest first. */
export function History({ entries }: { entries: readonly EntryView[] }) {
  const named = usePeople();
  const nameOf = (personId: string) => named(personId).name;
  return (
    <Panel title={<Trans>What has changed</Trans>}>
      <ul className="rows">
        {[...entries].reverse().map((it) => {
          const entry = read(it);
          if (!entry || !isOfMeetings(entry.type)) return null;
          const say = says[entry.type] as Says<Kind>;
          return (
            <li key={it.seq}>
              <span className="grow">
                {say({
                  who: named(it.actorId).name,
                  it: entry.payload as never,
                  nameOf,
                })}
              </span>
              <span className="xs mut">
                <When at={it.at} as="brief" />
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
