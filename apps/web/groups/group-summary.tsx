import { Trans, useLingui } from '@lingui/react/macro';
import { readGroup, type Stage } from '@lib/contracts';
import { Link } from 'wouter';
import { useGroup } from '@web/app/group';
import { SignInLink } from '@web/app/sign-in-link';
import { Note } from '@web/ui/note';
import { View } from '@web/ui/view';
import { MandateFacts } from './mandate-facts';
import { stageNames } from './names';

/** Stages in which nobody has been selected yet. */
const unselected: readonly Stage[] = ['draft', 'calling', 'selecting'];

/** What everybody may know of a group: who asked it for what, and how far it is. */
export function GroupSummary() {
  const { i18n } = useLingui();
  const { group, groupId, base, me } = useGroup();
  return (
    <div className="stack-l prose">
      <div>
        <h1>
          <bdi>{group.title}</bdi>
        </h1>
        <p className="mut under">
          <bdi>{group.subtitle}</bdi> · {i18n._(stageNames[group.stage])}
        </p>
      </div>
      <Note tone="info" icon="lock">
        <p>
          <b>
            <Trans>This is the public page of the group</Trans>
          </b>
        </p>
        {me ? (
          <p className="sm">
            <Trans>Its texts and comments are open to its members. You have no role in it.</Trans>
          </p>
        ) : (
          <p className="sm">
            <Trans>
              Its texts and comments are open to its members. <SignInLink>Sign in</SignInLink> if you are one.
            </Trans>
          </p>
        )}
      </Note>
      {!unselected.includes(group.stage) && (
        <p>
          <Link href={`${base}/members/composition`}>
            <Trans>Composition as it was published, by version</Trans>
          </Link>
        </p>
      )}
      <p>
        <Link href={`${base}/calendar`}>
          <Trans>Events of other bodies that the group looks out for</Trans>
        </Link>
      </p>
      <View of={readGroup} input={{ groupId }}>
        {({ mandate }) => <MandateFacts mandate={mandate} />}
      </View>
    </div>
  );
}
