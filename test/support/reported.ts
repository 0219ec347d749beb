import {
  adoptMeetingReport,
  circulateMeetingReport,
  draftMeetingReport,
  endSounding,
  openSounding,
  proposeCorrection,
  readMeetingReport,
  setActionPoint,
  steerMeeting,
} from '@lib/contracts';
import { laterIn } from './electing';
import type { Person } from './person';
import { sittingMeeting } from './sitting';
import type { World } from './world';

/** A meeting that was run with the chair's buttons, and is closed. */
export async function closedMeeting(world: World) {
  const meeting = await sittingMeeting(world);
  const { is, chair, ann, desk } = meeting;
  await meeting.ask(ann);
  await meeting.give();
  const { soundingId } = await chair.call(openSounding, { ...is, text: 'To begin with key action 2.1.' });
  await chair.call(endSounding, { ...is, soundingId, agreed: true });
  await desk.call(setActionPoint, { ...is, text: 'Write to all.', ownerId: ann.id, dueOn: '2031-03-01' });
  await chair.call(steerMeeting, { ...is, to: 'close' });
  const read = async (who: Person = desk) => who.call(readMeetingReport, is);
  const shown = async (who: Person = desk) => {
    const { report } = await read(who);
    if (!report) throw new Error('There is no report.');
    return report;
  };
  return { ...meeting, read, shown };
}

/** The same with its report, circulated for corrections for a week. */
export async function circulatedReport(world: World) {
  const meeting = await closedMeeting(world);
  const { desk, is } = meeting;
  await desk.call(draftMeetingReport, is);
  await desk.call(circulateMeetingReport, { ...is, correctionsUntil: laterIn(world, 7 * 24) });
  const of = async (kind: string) => {
    const found = (await meeting.shown()).paragraphs.find((it) => it.kind === kind);
    if (!found) throw new Error(`There is no paragraph that is ${kind}.`);
    return found;
  };
  const correct = async (who: Person, text = 'To begin with both key actions.') =>
    who.call(proposeCorrection, { ...is, paragraphId: (await of('agreed')).id, text, reason: '' });
  /** A week later: the time for corrections is over. */
  const overdue = () => {
    world.clock.ahead += 7 * 24 * 3_600_000 + 1_000;
  };
  const adopt = () => {
    overdue();
    return meeting.chair.call(adoptMeetingReport, is);
  };
  return { ...meeting, of, correct, overdue, adopt };
}
