import { useLingui } from '@lingui/react/macro';
import { readRoster, type Member, type PersonCard } from '@lib/contracts';
import { useGroup } from '@web/app/group';
import { useView } from '@web/app/query';
import { initialsOf } from '@web/ui/initials';
import { partyName } from '@web/ui/party';

export interface Named {
  /** For a chip beside the name: the Party's code, or a short form of the office. */
  chip: string;
  /** How the record calls them: a member by the Party, the chair by the office, others by the service or name. */
  name: string;
}

type Staff = PersonCard & { roles: readonly string[] };

/** What the group calls its people. One who has left, or who is the system itself, has a name as well. */
export function usePeople(): (personId: string | null) => Named {
  const { t, i18n } = useLingui();
  const { groupId, roles } = useGroup();
  const roster = useView(readRoster, { groupId }, { enabled: roles.length > 0 }).data;

  const ofMember = ({ party, office, name }: Member): Named => {
    const chip = party ?? initialsOf(name);
    if (office === 'chair') return { chip, name: t`The Chair` };
    if (office === 'acting_chair') return { chip, name: t`The Acting Chair` };
    return { chip, name: party ? partyName(party, i18n.locale) : name };
  };
  const ofStaff = ({ name, party, roles: their }: Staff): Named => {
    if (their.includes('secretariat') || their.includes('head'))
      return { chip: t`SEC`, name: t`Secretariat` };
    return { chip: party ?? initialsOf(name), name };
  };
  return (personId) => {
    if (personId === null) return { chip: '·', name: t`The system` };
    const member = roster?.members.find(({ id }) => id === personId);
    if (member) return ofMember(member);
    const staff = roster?.staff.find(({ id }) => id === personId);
    return staff ? ofStaff(staff) : { chip: '·', name: t`Somebody no longer here` };
  };
}
