import '@web/styles/account.css';
import '@web/styles/levels.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { listLevels } from '@lib/contracts';
import { Link } from 'wouter';
import { AccountFrame } from '@web/access/account-frame';
import { Panel } from '@web/ui/panel';
import { View } from '@web/ui/view';
import { LevelChoice } from './level-choice';

/** What comes whatever one chooses. */
function Always() {
  return (
    <Panel title={<Trans>Always, at once</Trans>}>
      <p>
        <Trans>
          These messages ask something of you, or say what has been decided. They cannot be switched off.
        </Trans>
      </p>
      <ul className="dots">
        <li>
          <Trans>A comment round opens, or gets more time</Trans>
        </li>
        <li>
          <Trans>A text is circulated for agreement, extended, taken back or referred to a meeting</Trans>
        </li>
        <li>
          <Trans>Somebody objects, or lifts an objection</Trans>
        </li>
        <li>
          <Trans>A text is agreed, or was not agreed in time</Trans>
        </li>
        <li>
          <Trans>You are given a role</Trans>
        </li>
        <li>
          <Trans>The ways by which you sign in have changed, or somebody has ended your sessions</Trans>
        </li>
      </ul>
    </Panel>
  );
}

/** Where everybody says how they want to be told of what is new. */
export default function LevelsPage() {
  const { t } = useLingui();
  return (
    <AccountFrame at="/me/notifications" title={t`How you get messages`}>
      {({ timeZone: zone, ...me }) => (
        <>
          <p>
            <Trans>
              By mail to <bdi dir="ltr">{me.email}</bdi>, for all your groups. What you choose is kept at
              once.
            </Trans>
          </p>
          <Panel title={<Trans>As you want it</Trans>}>
            <p>
              <Trans>
                The daily summary comes at 07:00 in your time zone, <bdi dir="ltr">{zone}</bdi>, and only when
                there is something new. You can change the zone in <Link href="/me">your settings</Link>.
              </Trans>
            </p>
            <View of={listLevels} input={{}}>
              {({ levels }) => (
                <div>
                  {levels.map((it) => (
                    <LevelChoice key={it.topic} topic={it.topic} level={it.level} />
                  ))}
                </div>
              )}
            </View>
          </Panel>
          <Always />
        </>
      )}
    </AccountFrame>
  );
}
