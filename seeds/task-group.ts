import { Decisions, Proposals, TaskGroups } from '@lib/advice';
import type { SeededDraft } from './drafting';
import type { Passage } from './facts/passage';
import { taskGroup } from './facts/task-group';
import type { Cast } from './people';
import type { Seeding } from './seeding';
import { written } from './writing';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A task group meets on one day about what was left open; on the next, the chair takes over what it proposes. */
export async function playTaskGroup(
  seeding: Seeding,
  cast: Cast,
  { groupId, draftId, paragraphs }: SeededDraft,
  passages: readonly Passage[],
  day: Date,
): Promise<void> {
  const { mandate, note, members, proposals } = taskGroup;
  const idOf = (key: string) => paragraphs.get(key)?.id ?? '';
  const who = { memberIds: members.map((it) => cast.id(it)), leadId: cast.id(members[0]) };
  const after = (ms: number) => new Date(day.getTime() + ms);
  const endsAt = after(8 * HOUR);
  const what = { mandate, paragraphIds: proposals.map(({ on }) => idOf(on)), endsAt, zone: 'Africa/Dakar' };
  const { taskGroupId } = await seeding.at(day, () =>
    seeding.the(TaskGroups).open(cast.as('chair'), { groupId, draftId, ...who, ...what }),
  );
  const here = { groupId, draftId, taskGroupId };
  await seeding.at(after(6 * HOUR), async () => {
    for (const { by, on } of proposals) {
      const passage = passages.find(({ key }) => key === on);
      if (!passage) throw new Error(`There is no passage ${on}.`);
      const wording = { kind: passage.kind, ...written(passage.text) };
      const edit = { ...here, paragraphId: idOf(on), ...wording };
      await seeding.the(Proposals).edit({ ...cast.as(by), match: 1 }, edit);
    }
    await seeding.the(TaskGroups).giveBack(cast.as(members[0]), { ...here, note });
  });
  await seeding.at(after(DAY), () => seeding.the(Decisions).takeAll(cast.as('chair'), here));
}
