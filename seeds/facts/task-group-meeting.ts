import { group } from './cycle';
import { title } from './draft';
import { closure, type HeldMeeting, opening, paper, sitting, sourceOf, utc } from './held-meetings';
import { taskGroup } from './task-group';

/**
 * The task group (paragraphs 43 and 47). It had four members; who they were is not recorded. It agrees on nothing but
 * what it proposes.
 */
export const taskGroupMeeting: HeldMeeting = {
  kind: 'task_group',
  title: 'Online meeting of the task group',
  place: '',
  days: [sitting('2018-05-07T13:00', '2018-05-07T14:30')],
  planned: utc('2018-05-02T16:30'),
  circulated: utc('2018-05-03T16:00'),
  quorum: 3,
  among: taskGroup.members,
  apologies: [],
  source: sourceOf(
    'That a task group of four members met online on 7 May 2018, and considered the draft advice that was left, is stated in CBD/SBI/2/11, paragraphs 43 and 47.',
  ),
  items: [
    { ...opening, presenter: 'Wanjiru Kamau' },
    {
      title: 'What is left of the draft advice',
      minutes: 60,
      documents: [paper(`${title} (sample)`, `${group.code}/AD/1`)],
      speakers: ['IN', 'CR', 'SE'],
      told: ['From its work and its proposals the Chair made the final text (paragraph 47).'],
      decided: 'The wordings of three paragraphs are proposed to the Chair (sample).',
    },
    { ...closure, presenter: 'Wanjiru Kamau' },
  ],
  report: {
    circulated: utc('2018-05-08T14:00'),
    until: utc('2018-05-11T20:00'),
    adopted: utc('2018-05-11T20:30'),
    by: 'chair',
  },
};
