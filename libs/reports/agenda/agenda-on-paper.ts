import type { Language, MeetingHead, NumberedItem, readAgenda, Reply } from '@lib/contracts';
import { localeOf, mastheadLabels, originalIn } from '../paper/masthead';
import type { Block, Cited, Paper } from '../paper/paper';
import { type AgendaLabels, agendaLabels } from './agenda-labels';

export type Issue = Reply<typeof readAgenda>['issues'][number];

/** Whose agenda it is, and for whom this copy of it. */
export interface Setting {
  readonly org: string;
  /** The language in which the group works: that of the words that people have written. */
  readonly original: Language;
  readonly language: Language;
  /** Whether closed items stand in it. */
  readonly isWhole: boolean;
  readonly addressOf: (document: NumberedItem['documents'][number]) => string | null;
}

/** An agenda as it was circulated, as a paper with its masthead; annotations are numbered paragraphs through all of it. */
export function agendaOnPaper(meeting: MeetingHead, issue: Issue, setting: Setting): Paper {
  const { language, org, original, isWhole } = setting;
  const say = agendaLabels[language];
  const day = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: meeting.zone });
  return {
    ...{ language, org, symbol: issue.symbol, title: say.agenda },
    about: [
      meeting.title,
      `${say.kinds[meeting.kind]}${meeting.place === '' ? '' : `, ${meeting.place}`}`,
      ...timesOf(meeting, say, language),
    ],
    particulars: [
      isWhole ? mastheadLabels[language].forGroup : say.forOpenItems,
      day.format(issue.issuedAt),
      originalIn(language, original),
    ],
    blocks: [...noteOf(issue), ...changesOf(issue, say), ...itemsOf(issue.items, setting, say)],
  };
}

function timesOf({ days, zone }: MeetingHead, { undated }: AgendaLabels, language: Language): string[] {
  if (days.length === 0) return [undated];
  const span = new Intl.DateTimeFormat(localeOf(language), {
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone, timeZoneName: 'short' },
  });
  return days.map(({ startsAt, endsAt }) => span.formatRange(startsAt, endsAt));
}

const noteOf = ({ note }: Issue): Block[] => (note === '' ? [] : [{ kind: 'remark', text: note }]);

function changesOf({ changes }: Issue, { changed, changes: kinds }: AgendaLabels): Block[] {
  if (changes.length === 0) return [];
  const heading: Block = { kind: 'heading', level: 0, number: '', text: changed, aside: '' };
  return [
    heading,
    ...changes.map(({ number, title, kind }): Block => ({
      kind: 'remark',
      text: `${number}. ${title}: ${kinds[kind]}`,
    })),
  ];
}

function itemsOf(
  items: readonly NumberedItem[],
  { language, addressOf }: Setting,
  say: AgendaLabels,
): Block[] {
  const minutes = new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long',
  });
  let paragraphs = 0;
  // In a copy without closed items the others are cited by the same numbers.
  const numberFor = ({ visibility }: NumberedItem) => (visibility === 'closed' ? '' : String(++paragraphs));
  return items.flatMap((it): Block[] => {
    const { number, level, title, presenter, annotation, documents } = it;
    const time = it.minutes === null || it.minutes === 0 ? [] : [minutes.format(it.minutes)];
    const closed = it.visibility === 'closed' ? [say.closed] : [];
    const cited = documents.map((one): Cited => ({ ...one, address: addressOf(one) }));
    return [
      { kind: 'heading', level, number, text: title, aside: [...closed, ...time].join(' · ') },
      ...(presenter === '' ? [] : [{ kind: 'remark', text: presenter } as const]),
      ...paragraphsIn(annotation).map((text): Block => ({
        kind: 'paragraph',
        number: numberFor(it),
        text,
      })),
      ...(cited.length === 0 ? [] : [{ kind: 'documents', label: say.documents, documents: cited } as const]),
    ];
  });
}

const paragraphsIn = (text: string): string[] =>
  text
    .split(/\n\s*\n/)
    .map((it) => it.trim())
    .filter((it) => it !== '');
