import { randomUUID } from 'node:crypto';
import type { ReportParagraph } from '@lib/contracts';
import { Corrections, Reports } from '@lib/meetings';
import { theSystem, type Viewer } from '@lib/platform';
import type { AskedCorrection, HeldItem, HeldMeeting } from './facts/held-meetings';
import type { Cast } from './people';
import type { Seeding } from './seeding';

const paragraphsOf = 'select id, kind, text from report_paragraph where meeting_id = $1 order by position';
const paragraph = (kind: ReportParagraph['kind'], text: string): ReportParagraph => ({
  ...{ id: randomUUID(), kind, text },
});

/** The report of a meeting: drafted from its journal, with what is known written around that, corrected and adopted. */
export class ReportWriting {
  constructor(
    private readonly seeding: Seeding,
    private readonly cast: Cast,
    private readonly of: { groupId: string; meetingId: string },
    private readonly it: HeldMeeting,
  ) {}

  async circulate(): Promise<void> {
    const reports = this.seeding.the(Reports);
    const { until: correctionsUntil } = this.it.report;
    await reports.draft(this.desk, this.of);
    const paragraphs = this.writtenAround(await this.paragraphs());
    await reports.edit({ ...this.desk, match: 1 }, { ...this.of, paragraphs });
    await reports.circulate(this.desk, { ...this.of, correctionsUntil });
  }

  async adopt(): Promise<void> {
    const { groupId, meetingId } = this.of;
    if (this.it.report.by === 'chair') await this.seeding.the(Reports).adopt(this.chair, this.of);
    else await this.seeding.the(Reports).adoptBySilence(theSystem, groupId, meetingId);
  }

  /** Somebody asks for a correction, and the chair answers. */
  async correct({ by, of, text, reason, outcome, answer }: AskedCorrection): Promise<void> {
    const meant = (await this.paragraphs()).find((it) => it.text.startsWith(of));
    if (!meant) throw new Error(`No paragraph begins with “${of}”.`);
    const corrections = this.seeding.the(Corrections);
    const asked = { ...this.of, paragraphId: meant.id, text, reason };
    const { correctionId } = await corrections.propose(this.cast.as(by), asked);
    await corrections.answer(this.chair, { ...this.of, correctionId, outcome, answer, over: meant.text });
  }

  /** What is known stands before all, and under each item after how it was taken up. */
  private writtenAround(drafted: readonly ReportParagraph[]): ReportParagraph[] {
    const { source, items } = this.it;
    const under = new Map(items.map((item, i) => [`Item ${String(i + 1)}. ${item.title}`, item]));
    const all = drafted.flatMap((it, i) => {
      const item = under.get(drafted[i - 1]?.text ?? '');
      return item ? [it, ...knownOf(item)] : [it];
    });
    return [paragraph('narrative', source), ...all];
  }

  private paragraphs(): Promise<ReportParagraph[]> {
    return this.seeding.db.query<ReportParagraph[]>(paragraphsOf, [this.of.meetingId]);
  }

  private get desk(): Viewer {
    return this.cast.as('secretariat');
  }

  /** The chair, asked by the policy: that they are it is what lets them adopt. */
  private get chair(): Viewer {
    return { ...this.cast.as('chair'), does: 'M10' };
  }
}

const knownOf = ({ told = [], noted = [] }: HeldItem): ReportParagraph[] => [
  ...told.map((text) => paragraph('narrative', text)),
  ...noted.map((text) => paragraph('noted', text)),
];
