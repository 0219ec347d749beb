import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type {
  AgendaChange,
  AgendaItem,
  answerSuggestion,
  editAgenda,
  Input,
  issueAgenda,
  NumberedItem,
  Reply,
  suggestItem,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { matched, refuse, Refusal, signedIn, type Viewer } from '@lib/platform';
import { brieflyOf, daysOn, meetingOn } from '../held/meeting-on-the-page';
import { Meeting } from '../held/meeting.entity';
import { meetingAfter, objectionToMove, phaseOfMeeting } from '../held/meeting.rules';
import { invitedOn } from '../held/members-on-the-page';
import { objectionToOpenItems } from '../recusal/recusal.rules';
import { recusalsOf } from '../recusal/recusal.sql';
import { forgetUnnamedOn } from './agenda-files';
import { objectionToFiles } from './agenda-files.rules';
import { filesOf } from './agenda-files.sql';
import { preparedOn, writeOn } from './agenda-on-the-page';
import { AgendaIssue, SuggestedItem } from './agenda.entity';
import { changesBetween, isLate, numbered, objectionToIssue, objectionToItems } from './agenda.rules';
import { itemsOf, lastIssueOf } from './agenda.sql';

const done = { done: true } as const;

/** Prepares the agenda of a meeting and circulates it. What was circulated is never edited: it is revised. */
@Injectable()
export class Agendas {
  constructor(private readonly journal: Journal) {}

  edit(
    viewer: Viewer,
    { groupId, meetingId, items }: Input<typeof editAgenda>,
  ): Promise<Reply<typeof editAgenda>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { n, title, agendaVersion } = await preparedOn(page, meetingId);
      if (agendaVersion !== matched(viewer))
        throw new Refusal('changed-meanwhile', { version: agendaVersion });
      refuse(objectionToItems(items));
      const files = await page.ask<{ id: string }>(filesOf, meetingId);
      refuse(objectionToFiles(items, new Set(files.map(({ id }) => id))));
      const version = await writeOn(page, meetingId, agendaVersion, items);
      await forgetUnnamedOn(page, meetingId);
      page.record('agenda.edited', { meetingId, n, title, items: items.length });
      return { version };
    });
  }

  issue(
    viewer: Viewer,
    { groupId, meetingId, note, version }: Input<typeof issueAgenda>,
  ): Promise<Reply<typeof issueAgenda>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const meeting = await meetingOn(page, meetingId);
      page.during(phaseOfMeeting(meeting.state));
      refuse(objectionToMove(meeting.state, 'circulate-agenda'), { state: meeting.state });
      if (version !== undefined && version !== meeting.agendaVersion)
        throw new Refusal('changed-meanwhile', { version: meeting.agendaVersion });
      const { startsAt, revision, items, changes } = await nextIssueOn(page, meeting);
      await page.insert(AgendaIssue, {
        ...{ meetingId, revision, groupId, issuedAt: page.at, issuedBy: viewer.id },
        ...{ note, items, changes },
      });
      await conveneOn(page, meeting);
      page.record('agenda.issued', { ...brieflyOf(meeting), revision, startsAt, note });
      return { revision };
    });
  }

  suggest(
    viewer: Viewer,
    { groupId, meetingId, title, reason }: Input<typeof suggestItem>,
  ): Promise<Reply<typeof suggestItem>> {
    const personId = signedIn(viewer);
    return this.journal.write(groupId, viewer, async (page) => {
      const meeting = await preparedOn(page, meetingId);
      invitedOn(page, meeting);
      const { n } = meeting;
      const { id: suggestionId } = await page.insert(SuggestedItem, {
        ...{ groupId, meetingId, personId, title, reason, at: page.at },
        ...{ outcome: null, answer: '', answeredAt: null },
      });
      page.record('agenda-item.suggested', { meetingId, n, suggestionId, title });
      return { suggestionId };
    });
  }

  answer(
    viewer: Viewer,
    { groupId, meetingId, suggestionId, outcome, answer }: Input<typeof answerSuggestion>,
  ): Promise<Reply<typeof answerSuggestion>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const { n, agendaVersion } = await preparedOn(page, meetingId);
      const it = await page.one(SuggestedItem, { id: suggestionId, meetingId, groupId });
      refuse(it.outcome === null ? null : 'suggestion-answered');
      refuse(outcome === 'declined' && answer === '' ? 'reason-required' : null);
      await page.update(SuggestedItem, { id: suggestionId }, { outcome, answer, answeredAt: page.at });
      if (outcome === 'taken') {
        const items = await page.ask<AgendaItem>(itemsOf, meetingId);
        await writeOn(page, meetingId, agendaVersion, [...items, itemOf(it)]);
      }
      page.record('agenda-item.answered', { meetingId, n, suggestionId, title: it.title, outcome });
      return done;
    });
  }
}

interface NextIssue {
  readonly startsAt: Date;
  readonly revision: number;
  readonly items: NumberedItem[];
  readonly changes: AgendaChange[];
}

/** What would be circulated now; refuses where that is nothing. */
async function nextIssueOn(page: Page, { id, state }: Meeting): Promise<NextIssue> {
  const [day] = await daysOn(page, id);
  const items = numbered(await page.ask<AgendaItem>(itemsOf, id));
  const [last] = await page.ask<{ revision: number; items: NumberedItem[] }>(lastIssueOf, id);
  const changes = last ? changesBetween(last.items, items, isLate(day?.startsAt ?? null, page.at)) : [];
  // A meeting that was postponed is convened anew by the same agenda.
  const isFirst = last === undefined || state === 'planned';
  refuse(objectionToIssue({ items: items.length, isDated: day !== undefined, isFirst }, changes));
  const recusals = await page.ask<{ itemId: string }>(recusalsOf, id, null);
  refuse(
    objectionToOpenItems(
      items,
      recusals.map(({ itemId }) => itemId),
    ),
  );
  const startsAt = day?.startsAt ?? page.at;
  return { startsAt, revision: last ? last.revision + 1 : 0, items, changes };
}

/** The meeting is convened by its first agenda, and known to everybody from then on. */
async function conveneOn(page: Page, { id, state, convenedAt, version }: Meeting): Promise<void> {
  const to = meetingAfter(state, 'circulate-agenda') ?? state;
  if (to === state && convenedAt !== null) return;
  await page.update(Meeting, { id }, { state: to, convenedAt: convenedAt ?? page.at, version: version + 1 });
}

const itemOf = ({ title, reason }: SuggestedItem): AgendaItem => ({
  ...{ id: randomUUID(), level: 0, title, annotation: reason, minutes: null, presenter: '' },
  ...{ visibility: 'group', documents: [] },
});
