import { Plural } from '@lingui/react/macro';
import { Note } from '@web/ui/note';
import { PartyName } from '@web/ui/party';

/** Parties among those addressed that nobody gets it for. */
export function Without({ parties }: { parties: readonly string[] }) {
  if (parties.length === 0) return null;
  return (
    <Note>
      <p>
        <Plural
          value={parties.length}
          one="# Party has no focal point and does not get it:"
          other="# Parties have no focal point and do not get it:"
        />
      </p>
      <ul className="sm party-list">
        {parties.map((code) => (
          <li key={code}>
            <PartyName code={code} />
          </li>
        ))}
      </ul>
    </Note>
  );
}
