import { Trans } from '@lingui/react/macro';
import { readRestrictions } from '@lib/contracts';
import { useGroup } from '@web/app/group';
import { useOwnId } from '@web/app/own-id';
import { useView } from '@web/app/query';
import { useMe } from '@web/app/session';

/** From what members keep away, as their disclosed interests were found: whoever records recusals knows it then. */
export function Restrictions() {
  const { groupId } = useGroup();
  const { data } = useView(readRestrictions, { groupId });
  const me = useMe()?.id;
  const id = useOwnId();
  if (!data || data.restrictions.length === 0) return null;
  return (
    <>
      <p className="sm mut" id={id}>
        <Trans>From disclosed interests</Trans>
      </p>
      <ul className="rows" aria-labelledby={id}>
        {data.restrictions.map(({ personId, name, restriction }) => (
          <li key={personId}>
            <p className="sm">
              {personId === me ? (
                <Trans>
                  You keep away from: <span dir="auto">{restriction}</span>
                </Trans>
              ) : (
                <Trans>
                  <b dir="auto">{name}</b> keeps away from: <span dir="auto">{restriction}</span>
                </Trans>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
