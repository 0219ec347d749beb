import '@web/styles/group.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { listGroups } from '@lib/contracts';
import { Link } from 'wouter';
import { DemoLinks } from '@web/access/demo-links';
import { useDemo, useMe } from '@web/app/session';
import { Icon } from '@web/ui/icon';
import { Empty } from '@web/ui/note';
import { Page } from '@web/ui/page';
import { View } from '@web/ui/view';
import { roleNames, stageNames } from './names';

export default function GroupsPage() {
  const { t, i18n } = useLingui();
  const me = useMe();
  const demo = useDemo();
  return (
    <Page title={t`Groups`}>
      <div className="stack-l prose">
        <div>
          <h1>
            <Trans>Advisory groups</Trans>
          </h1>
          <p className="mut under">
            <Trans>
              Members comment on draft advice, the chair answers and finalises it, and the group agrees on it.
            </Trans>
          </p>
        </div>
        {me === null && (
          <p>
            <Link href="/sign-in" className="b p">
              <Trans>Sign in</Trans>
            </Link>
          </p>
        )}
        <View of={listGroups} input={{}}>
          {({ groups }) =>
            groups.length === 0 ? (
              <Empty title={<Trans>There is no group here yet</Trans>} />
            ) : (
              <ul className="panel rows groups">
                {groups.map((group) => {
                  const roles = me?.groups.find(({ id }) => id === group.id)?.roles ?? [];
                  return (
                    <li key={group.id}>
                      <div className="grow">
                        <h2 className="h3">
                          <Link href={`/g/${group.slug}`}>
                            <bdi>{group.title}</bdi>
                          </Link>
                        </h2>
                        <p className="sm mut">
                          <bdi>{group.subtitle}</bdi>
                        </p>
                      </div>
                      <span className="tag line">{i18n._(stageNames[group.stage])}</span>
                      {roles.map((role) => (
                        <span key={role} className="tag act">
                          <Icon name="tick" />
                          {i18n._(roleNames[role])}
                        </span>
                      ))}
                    </li>
                  );
                })}
              </ul>
            )
          }
        </View>
        {demo && <DemoLinks />}
      </div>
    </Page>
  );
}
