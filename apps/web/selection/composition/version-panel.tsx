import { Trans, useLingui } from '@lingui/react/macro';
import type { CompositionView } from '@lib/contracts';
import { Fragment } from 'react';
import { Link } from 'wouter';
import { useGroup } from '@web/app/group';
import { seatGroupNames } from '@web/groups/names';
import { Panel } from '@web/ui/panel';
import { When } from '@web/ui/when';
import { SeatCount, SeatedName, SeatedNames } from './seated-names';
import { byGroup, changesIn } from './versions';

interface Props {
  it: CompositionView;
  /** The version before, where there was one. */
  before: CompositionView | undefined;
  isLast: boolean;
}

/** A version of the composition: when, by which notification, what changed with it, and who sat. */
export function VersionPanel({ it, before, isLast }: Props) {
  const { version, publishedAt, members, vacant } = it;
  return (
    <Panel
      title={<Trans>Version {version}</Trans>}
      aside={
        <span className="sm mut">
          <When at={publishedAt} as="date" />
        </span>
      }
    >
      <Announced it={it} />
      <Changed it={it} before={before} />
      <details open={isLast} className="seated">
        <summary>
          <SeatCount members={members.length} vacant={vacant} />
        </summary>
        <Seats members={members} />
      </details>
    </Panel>
  );
}

/** The notification that announces a version; before it has a number only the office knows of it. */
export function Announced({ it: { number, notificationId } }: Pick<Props, 'it'>) {
  const { base, roles } = useGroup();
  const isOffice = roles.some((one) => one === 'secretariat' || one === 'head');
  if (number !== null)
    return (
      <p>
        <Link href={`/n/${number}`}>
          <Trans>
            Notification <bdi dir="ltr">{number}</bdi>
          </Trans>
        </Link>
      </p>
    );
  if (!isOffice || notificationId === null) return null;
  return (
    <p>
      <Trans>It is not announced yet.</Trans>{' '}
      <Link href={`${base}/notifications/${notificationId}`}>
        <Trans>Go on with the notification</Trans>
      </Link>
    </p>
  );
}

function Changed({ it, before }: Pick<Props, 'it' | 'before'>) {
  const { came, left } = changesIn(it, before);
  return (
    <>
      {left.length > 0 && (
        <p>
          <Trans>
            Left: <SeatedNames all={left} />
          </Trans>
        </p>
      )}
      {came.length > 0 && (
        <p>
          <Trans>
            Took a seat: <SeatedNames all={came} />
          </Trans>
        </p>
      )}
      {it.change !== '' && (
        <p className="said sm" dir="auto" lang="en">
          {it.change}
        </p>
      )}
    </>
  );
}

function Seats({ members }: Pick<CompositionView, 'members'>) {
  const { i18n } = useLingui();
  return (
    <div className="seats-of">
      {byGroup(members).map(([group, all]) => (
        <section key={group} className="stack-s">
          <h3>{i18n._(seatGroupNames[group])}</h3>
          <ul className="stack-s">
            {all.map((one) => (
              <li key={one.personId}>
                <SeatedName it={one} />
                {one.overlays.map((overlay) => (
                  <Fragment key={overlay}>
                    {' '}
                    <span className="tag line">{overlay}</span>
                  </Fragment>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
