import type { Language, readMeetingReport, Reply } from '@lib/contracts';
import { localeOf, mastheadLabels, originalIn } from '../paper/masthead';
import type { Block, Paper } from '../paper/paper';
import type { Issuer } from '../paper/papers';
import { reportLabels, type ReportLabels } from './report-labels';

export type Report = NonNullable<Reply<typeof readMeetingReport>['report']>;

interface Setting extends Issuer {
  readonly language: Language;
  readonly title: string;
}

/** A report as a paper with its masthead; what a corrigendum put right stands under the paragraph that it is about. */
export function reportOnPaper(report: Report, { org, original, language, title }: Setting): Paper {
  const say = reportLabels[language];
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
  const { symbol, circulatedAt, adoptedAt, draftedAt } = report;
  return {
    ...{ language, org, symbol, title: say.report },
    about: [title, standingOf(report, say)],
    particulars: [
      circulatedAt ? mastheadLabels[language].forGroup : say.forWriters,
      day.format(adoptedAt ?? circulatedAt ?? draftedAt),
      originalIn(language, original),
    ],
    blocks: [...report.paragraphs.flatMap((it) => blocksOf(it, report)), ...absencesIn(report, say)],
  };
}

/** What members stated who were absent when something was decided, by the number of the decision. */
function absencesIn({ absences }: Report, say: ReportLabels): Block[] {
  if (absences.length === 0) return [];
  const heading: Block = { kind: 'heading', level: 0, number: '', text: say.absences, aside: '' };
  return [
    heading,
    ...absences.map(({ number, name, words }): Block => ({
      kind: 'remark',
      text: `${number}: ${name}${words === '' ? '' : `: ${words}`}`,
    })),
  ];
}

function standingOf({ circulatedAt, adoptedAt }: Report, say: ReportLabels): string {
  if (adoptedAt) return say.adopted;
  return circulatedAt ? say.forCorrection : say.draft;
}

function blocksOf({ kind, number, text }: Report['paragraphs'][number], { corrigenda }: Report): Block[] {
  if (kind === 'heading') return [{ kind: 'heading', level: 0, number: '', text, aside: '' }];
  const right = corrigenda.filter((it) => it.number === number);
  return [
    { kind: 'paragraph', number, text },
    ...right.map((it): Block => ({ kind: 'remark', text: `${it.symbol}: ${it.text}` })),
  ];
}
