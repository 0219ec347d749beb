import { Injectable } from '@nestjs/common';
import { symbolOfAgenda, symbolOfReport } from '@lib/meetings';
import { type FileReply, Reader, Refusal, type Viewer } from '@lib/platform';
import { AgendaPapers } from '../agenda/agenda-papers';
import { ReportPapers } from '../report/report-papers';

interface Held {
  readonly meetingId: string;
  readonly n: number;
  readonly cycle: string;
  /** The revisions of its agenda that were circulated. */
  readonly revisions: readonly number[];
}

const meetingsOf = `
  select m.id as "meetingId", m.n, c.code as cycle,
         array(select i.revision from agenda_issue i where i.meeting_id = m.id order by i.revision) as revisions
    from meeting m join cycle c on c.group_id = m.group_id where m.group_id = $1`;

/** Agendas and reports of a group's meetings by their symbols, each in so far as somebody may read it. */
@Injectable()
export class PapersOfMeetings {
  constructor(
    private readonly db: Reader,
    private readonly agendas: AgendaPapers,
    private readonly reports: ReportPapers,
  ) {}

  /** The agenda of a meeting as it was circulated last. */
  agenda(viewer: Viewer, of: { groupId: string; meetingId: string }): Promise<FileReply> {
    return this.agendas.file(viewer, { ...of, as: 'pdf', copy: 'own' });
  }

  /** What prints each of them, by its symbol in small letters. It gives null for what may not be read now. */
  async bySymbol(viewer: Viewer, groupId: string): Promise<Map<string, () => Promise<FileReply | null>>> {
    const held = await this.db.query<Held[]>(meetingsOf, [groupId]);
    const papers = held.flatMap(({ meetingId, n, cycle, revisions }) => {
      const of = { groupId, meetingId, as: 'pdf' } as const;
      const report = () => this.reports.file(viewer, of);
      return [
        [symbolOfReport(cycle, n), report] as const,
        ...revisions.map(
          (revision) =>
            [
              symbolOfAgenda(cycle, n, revision),
              () => this.agendas.file(viewer, { ...of, copy: 'own', revision }),
            ] as const,
        ),
      ];
    });
    return new Map(papers.map(([symbol, print]) => [symbol.toLowerCase(), () => ifReadable(print)]));
  }
}

async function ifReadable(print: () => Promise<FileReply>): Promise<FileReply | null> {
  try {
    return await print();
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
