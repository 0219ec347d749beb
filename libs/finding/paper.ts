import { objectionDuring, objectionTo, type OwnStanding } from '@lib/access';
import type { DocumentHead, DocumentPlace, MeetingKind, MeetingState } from '@lib/contracts';
import {
  followsClosed,
  isApart,
  phaseOfMeeting,
  symbolOfAgenda,
  symbolOfCorrigendum,
  symbolOfProcedure,
  symbolOfReport,
} from '@lib/meetings';
import { agendaLabels, reportLabels } from '@lib/reports';

interface Facts extends Dated {
  readonly groupId: string;
  readonly slug: string;
  readonly cycle: string;
  /** Of the meeting; of a procedure that of the group. */
  readonly id: string;
  /** The number of the meeting. */
  readonly n: number;
  readonly title: string;
  /** Which revision of an agenda, which corrigendum to a report, which version of a procedure. */
  readonly part: number;
  readonly number: string;
  readonly isCurrent: boolean;
  /** The item that it is about alone, and whether that one is closed; null where it is about more. */
  readonly itemId: string | null;
  readonly closed: boolean;
}
/** What a group published beside its texts, as the database tells it. */
export type Published =
  | (Facts & {
      readonly of: 'agenda' | 'report' | 'corrigendum';
      readonly meetingState: MeetingState;
      readonly meetingKind: MeetingKind;
    })
  | (Facts & { readonly of: 'procedure'; readonly meetingState: null; readonly meetingKind: null });
export type Paper = Published & { readonly symbol: string };

export interface Dated {
  readonly issuedAt: Date;
}

/** The order of documents in lists, to sort by. */
export const newestFirst = (one: Dated, other: Dated): number =>
  other.issuedAt.getTime() - one.issuedAt.getTime();

export function symbolOf({ of, cycle, n, part }: Published): string {
  switch (of) {
    case 'agenda':
      return symbolOfAgenda(cycle, n, part);
    case 'report':
      return symbolOfReport(cycle, n);
    case 'corrigendum':
      return symbolOfCorrigendum(symbolOfReport(cycle, n), part);
    case 'procedure':
      return symbolOfProcedure(cycle, part);
  }
}

const nobody: Pick<OwnStanding, 'roles' | 'apart'> = { roles: [], apart: [] };

/**
 * Which papers somebody of this standing may read: by the rows of the matrix by which they read the pages of these. What
 * is closed, and what task groups do, is not for those who only observe; what somebody is recused from, not for them.
 */
export function readableBy(standing: OwnStanding | null): (it: Published) => boolean {
  const [ofMeetings, ofCycle] = [objectionTo('M01', standing), objectionTo('C02', standing)];
  const { roles, apart } = standing ?? nobody;
  const isOutside = ({ itemId, closed }: Pick<Facts, 'itemId' | 'closed'>) =>
    (closed && !followsClosed(roles)) || apart.some((it) => it === itemId);
  return ({ meetingState, meetingKind, ...of }) => {
    if (meetingState === null) return ofCycle === null;
    if (isApart(meetingKind, roles) || isOutside(of)) return false;
    return ofMeetings === null && objectionDuring('M01', roles, phaseOfMeeting(meetingState)) === null;
  };
}

export function placeOf({ of, n, part, number }: Published): Exclude<DocumentPlace, { of: 'text' }> {
  switch (of) {
    case 'agenda':
      return { of, n, revision: part };
    case 'report':
      return { of, n };
    case 'corrigendum':
      return { of, n, number };
    case 'procedure':
      return { of, version: part };
  }
}

/** A paper as it stands in the list of documents. */
export function headOf(it: Paper): DocumentHead {
  const { symbol, title, issuedAt } = it;
  const named = { symbol, title, issuedAt };
  const place = placeOf(it);
  const state = it.isCurrent ? 'issued' : 'superseded';
  switch (place.of) {
    case 'agenda':
      return { ...place, ...named, state };
    case 'report':
      return {
        ...place,
        ...named,
        state: it.meetingState === 'report_adopted' ? 'adopted' : 'for_correction',
      };
    case 'corrigendum':
      return { ...place, ...named, state: 'issued' };
    case 'procedure':
      return { ...place, ...named, state };
  }
}

const procedures = [
  'Working procedure',
  'إجراءات العمل',
  '工作程序',
  'Procédure de travail',
  'Порядок работы',
  'Procedimiento de trabajo',
];
/** What such a paper is called in the languages of the United Nations: one finds it by that too. */
export const namesOf: Readonly<Record<Paper['of'], readonly string[]>> = {
  agenda: Object.values(agendaLabels).map(({ agenda }) => agenda),
  report: Object.values(reportLabels).map(({ report }) => report),
  corrigendum: [],
  procedure: procedures,
};
