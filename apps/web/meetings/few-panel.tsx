import { Trans } from '@lingui/react/macro';
import { Panel } from '@web/ui/panel';
import { PartyName } from '@web/ui/party';
import { PersonName } from '@web/ui/person';
import { useSeated } from './few';
import { isToCome, type Meeting } from './meeting';

/** Whose meeting it is, where it has members of its own. */
export function FewPanel({ it: { memberIds, joining, state } }: { it: Meeting }) {
  const seated = useSeated();
  if (memberIds === null) return null;
  return (
    <Panel title={<Trans>For these members</Trans>}>
      <ul className="rows">
        {seated
          .filter(({ id }) => memberIds.includes(id))
          .map((one) => (
            <li key={one.id}>
              <span className="grow">
                <PersonName person={one} />{' '}
                <span className="mut">{one.party && <PartyName code={one.party} />}</span>
              </span>
            </li>
          ))}
      </ul>
      {joining === null && isToCome({ state }) && (
        <p className="sm">
          <Trans>You are not asked to come. You can read the agenda and the report.</Trans>
        </p>
      )}
    </Panel>
  );
}
