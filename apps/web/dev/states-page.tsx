import { Trans, useLingui } from '@lingui/react/macro';
import { listDrafts, listGroups } from '@lib/contracts';
import { NoSuchPage } from '@web/app/no-such-page';
import { useDemo, useMe } from '@web/app/session';
import { Page } from '@web/ui/page';
import { Panel } from '@web/ui/panel';
import { View } from '@web/ui/view';
import { addressOf, states } from './states';

function Links({ groupId, base }: { groupId: string; base: string }) {
  const { i18n } = useLingui();
  return (
    <View of={listDrafts} input={{ groupId }}>
      {({ drafts: [draft] }) => (
        <ul className="dots">
          {states.map((it) => (
            <li key={it.name}>
              <a href={addressOf(it, base, draft?.id ?? '')}>{i18n._(it.title)}</a>
            </li>
          ))}
        </ul>
      )}
    </View>
  );
}

/** The states in which pages may be, each to be looked at. In demonstrations only. */
export default function StatesPage() {
  const { t } = useLingui();
  const me = useMe();
  if (!useDemo()) return <NoSuchPage />;
  return (
    <Page title={t`States`}>
      <div className="stack-l prose">
        <div>
          <h1>
            <Trans>States</Trans>
          </h1>
          <p className="mut under">
            <Trans>
              Each is the page itself, with other answers from the server. Nothing is sent from there. Sign in
              as the secretariat to see them all.
            </Trans>
          </p>
        </div>
        {me && (
          <Panel title={<Trans>States of pages</Trans>}>
            <View of={listGroups} input={{}}>
              {({ groups }) =>
                groups
                  .filter(({ slug }) => slug === 'iag-syn')
                  .map(({ id, slug }) => <Links key={id} groupId={id} base={`/g/${slug}`} />)
              }
            </View>
          </Panel>
        )}
      </div>
    </Page>
  );
}
