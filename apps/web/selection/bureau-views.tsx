import { Trans } from '@lingui/react/macro';
import { readViews } from '@lib/contracts';
import { useGroup } from '@web/app/group';
import { Panel } from '@web/ui/panel';
import { PartyChip } from '@web/ui/party';
import { View } from '@web/ui/view';
import { ViewWords } from './bureau-answer';

/** What every member of the Bureau said: to be read once one has said one's own. */
export function BureauViews({ roundId }: { roundId: string }) {
  const { groupId } = useGroup();
  return (
    <Panel title={<Trans>What the Bureau said</Trans>}>
      <View of={readViews} input={{ groupId, roundId }}>
        {({ views }) => (
          <ul className="stack outcomes">
            {views.map(({ personId, name, party, view, noReply }) => (
              <li key={personId}>
                <p>
                  {party && <PartyChip code={party} />} <b dir="auto">{name}</b>
                </p>
                {view ? (
                  <ViewWords view={view} />
                ) : (
                  <p className="mut">
                    {noReply ? <Trans>No reply by the date.</Trans> : <Trans>Not heard yet.</Trans>}
                  </p>
                )}
              </li>
            ))}
          </ul>
        )}
      </View>
    </Panel>
  );
}
