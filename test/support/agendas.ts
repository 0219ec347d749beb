import { randomUUID } from 'node:crypto';
import { type AgendaItem, editAgenda, issueAgenda } from '@lib/contracts';
import { meetingGroup } from './meeting';
import type { Person } from './person';
import type { World } from './world';

export const agendaItem = (level: number, title: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  ...{ id: randomUUID(), level, title, annotation: '', minutes: null, presenter: '' },
  ...{ visibility: 'group', documents: [], ...more },
});

/** A meeting two weeks ahead whose agenda has these items, and was circulated. */
export async function circulatedAgenda(world: World, items: readonly AgendaItem[]) {
  const group = await meetingGroup(world, 'UTC');
  const { of, desk, members } = group;
  const [ann] = members as [Person];
  const { meetingId, n } = await group.plan(14 * 24);
  const is = { ...of, meetingId };
  const edit = (these: readonly AgendaItem[], match: number) =>
    desk.call(editAgenda, { ...is, items: [...these] }, { match });
  const issue = (note = '') => desk.call(issueAgenda, { ...is, note });
  await edit(items, 1);
  await issue();
  return { ...group, ann, meetingId, n, is, edit, issue };
}
