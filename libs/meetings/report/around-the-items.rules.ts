import type { AttendanceStatus } from '@lib/contracts';
import { type Happening, onlyOf } from './happenings.rules';
import { narrative, outcomeOf, type Proposed } from './outcome.rules';
import type { Sat, Saying } from './saying.rules';

/** What stands before the items: when and where, who presided, who attended, and whether enough did. */
export function openingOf(happenings: readonly Happening[], sat: Sat, say: Saying): Proposed[] {
  const [opened] = onlyOf(happenings, 'meeting.opened');
  if (!opened) return [];
  const { chairId, acting, quorum } = opened.payload;
  const closed = onlyOf(happenings, 'meeting.closed').at(-1);
  const until = closed ? ` to ${say.time(closed.at)}` : '';
  const { title, zone } = sat;
  return [
    narrative(
      `The ${say.group} met ${whereOf(sat)} on ${say.date(opened.at)}, from ${say.time(opened.at)}${until} (${zone}): ${title}.`,
    ),
    narrative(`${say.person(chairId)} presided${acting ? ' as acting Chair' : ' as Chair'}.`),
    ...attendanceOf(sat, say),
    quorumOf(happenings, sat, quorum, say),
  ];
}

function whereOf({ kind, place }: Sat): string {
  if (kind === 'in_person') return place === '' ? 'face to face' : `in ${place}`;
  return kind === 'hybrid' && place !== '' ? `in ${place} and online` : 'online';
}

const attended = [
  ['present', 'The following members attended:'],
  ['partly_present', 'The following members attended a part of the meeting:'],
  ['apologies', 'The following members had sent their apologies:'],
  ['absent', 'The following members were absent:'],
] as const satisfies readonly (readonly [AttendanceStatus, string])[];

function attendanceOf({ attendance, people }: Sat, say: Saying): Proposed[] {
  const of = (status: AttendanceStatus, isMember: boolean) =>
    attendance
      .filter((it) => it.status === status && (people.get(it.personId)?.isMember ?? false) === isMember)
      .map(({ personId }) => personId);
  const members = attended.flatMap(([status, words]) => {
    const ids = of(status, true);
    return ids.length === 0 ? [] : [narrative(`${words} ${say.people(ids)}.`)];
  });
  const others = [...of('present', false), ...of('partly_present', false)];
  return others.length === 0 ? members : [...members, narrative(`Also present: ${say.people(others)}.`)];
}

/** Whether enough members attended, and when that was no longer so. */
function quorumOf(
  happenings: readonly Happening[],
  { attendance, people }: Sat,
  quorum: number,
  say: Saying,
): Proposed {
  const isThere = ({ status }: { status: AttendanceStatus }) =>
    status === 'present' || status === 'partly_present';
  const came = attendance.filter((it) => isThere(it) && people.get(it.personId)?.isMember).length;
  const [informal] = onlyOf(happenings, 'meeting.made-informal');
  const counted = `${String(came)} members attended; the quorum was ${String(quorum)}.`;
  if (!informal) return narrative(counted);
  const { present } = informal.payload;
  return narrative(
    `${counted} At ${say.time(informal.at)} only ${String(present)} were present: from then on nothing was agreed.`,
  );
}

/** What stands after the items: tasks under none of them, and the end. */
export function closingOf(
  happenings: readonly Happening[],
  say: Saying,
  underNone: readonly Happening[],
): Proposed[] {
  const tasks = onlyOf(underNone, 'action-point.set').flatMap((it) => outcomeOf(it, underNone, say));
  const closed = onlyOf(happenings, 'meeting.closed').at(-1);
  const end = closed ? [narrative(`The meeting was closed at ${say.time(closed.at)}.`)] : [];
  if (tasks.length + end.length === 0) return [];
  return [{ kind: 'heading', text: 'End of the meeting' }, ...tasks, ...end];
}
