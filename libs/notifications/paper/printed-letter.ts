import type { Language, NotificationParagraph } from '@lib/contracts';
import { particulars } from '../letters/attachment-list';
import { headOf, labels, type Official } from '../letters/official-letter';

/** What a letter says on paper: the same lines as the mail, without what one recipient alone is told. */
export interface PrintedLetter {
  readonly language: Language;
  readonly org: string;
  /** What it is, as in `Notification`. */
  readonly name: string;
  readonly number: string;
  /** What stands across each page of one that is not issued. */
  readonly mark: string | null;
  readonly title: string;
  readonly head: readonly [label: string, value: string][];
  readonly paragraphs: readonly Pick<NotificationParagraph, 'kind' | 'text'>[];
  readonly signatory: string;
  readonly filesLabel: string;
  readonly files: readonly { words: string; address: string | null }[];
  readonly pageLabel: string;
  readonly page: string | null;
}

export function printedLetter(it: Official): PrintedLetter {
  const { language, org, signatory, page } = it;
  const say = labels[language];
  return {
    ...{ language, org, signatory, page },
    name: say.notification,
    number: it.number ?? `(${say.draft})`,
    mark: it.page === null ? say.draft : null,
    title: say.kinds[it.kind],
    head: headOf(it, say),
    paragraphs: it.paragraphs.map(({ kind, text }) => ({ kind, text })),
    filesLabel: say.attachments,
    files: it.attachments.map((one) => ({
      words: `${one.title} ${particulars(one, language)}`,
      address: one.address,
    })),
    pageLabel: say.onTheWeb,
  };
}
