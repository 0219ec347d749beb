import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { listPeople, type Insider } from '@lib/contracts';
import { useState } from 'react';
import { useGroup } from '@web/app/group';
import { NotForYou } from '@web/app/not-for-you';
import { roleNames } from '@web/groups/names';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { Panel } from '@web/ui/panel';
import { View } from '@web/ui/view';
import { InsiderRow } from './insider-row';
import { InviteForm } from './invite-form';

type RoleFilter = Insider['roles'][number] | 'all';

/** Everyone with a role, or those with one of them. */
function People({ people }: { people: readonly Insider[] }) {
  const { t, i18n } = useLingui();
  const [of, setOf] = useState<RoleFilter>('all');
  const held = [...new Set(people.flatMap(({ roles }) => roles))];
  const shown = people.filter(({ roles }) => of === 'all' || roles.includes(of));
  return (
    <Panel
      title={<Trans>People with a role</Trans>}
      aside={
        <span className="row sm">
          <span className="mut">
            <Plural value={shown.length} one="# person" other="# people" />
          </span>
          <select
            className="in-t"
            aria-label={t`Role`}
            value={of}
            onChange={({ target }) => setOf(target.value as RoleFilter)}
          >
            <option value="all">{t`All roles`}</option>
            {held.map((it) => (
              <option key={it} value={it}>
                {i18n._(roleNames[it])}
              </option>
            ))}
          </select>
        </span>
      }
    >
      {people.length === 0 && <Empty title={<Trans>Nobody has a role here yet</Trans>} />}
      <ul className="rows">
        {shown.map((it) => (
          <InsiderRow key={it.id} person={it} />
        ))}
      </ul>
    </Panel>
  );
}

/** Who has a role in the group: invited, given another, signed out, deactivated by those whose it is. */
export default function PeoplePage() {
  const { t } = useLingui();
  const { groupId, staff } = useGroup();
  if (!staff) return <NotForYou title={t`This page is for the secretariat`} />;
  return (
    <Page title={t`People`}>
      <div className="stack-l prose">
        <div>
          <h1>
            <Trans>People of the group</Trans>
          </h1>
          <p className="mut under">
            <Trans>
              Who has which role, and by which address they come in. A change holds within two seconds.
            </Trans>
          </p>
        </div>
        <View of={listPeople} input={{ groupId }}>
          {({ people, mayInvite }) => (
            <>
              {mayInvite.length > 0 && <InviteForm roles={mayInvite} />}
              <People people={people} />
            </>
          )}
        </View>
      </div>
    </Page>
  );
}
