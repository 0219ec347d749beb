import type { Language } from '@lib/contracts';
import { escapedLines } from './escaped-lines';
import { locale } from './locale';

/** A file that goes with a notification, as its letter names it: it is fetched, and never sent. */
export interface Enclosed {
  readonly title: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Null until it is issued. */
  readonly address: string | null;
}

const MEGABYTE = 1_000_000;

function sizeIn(language: Language, bytes: number): string {
  const isLarge = bytes >= MEGABYTE;
  return new Intl.NumberFormat(locale(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(isLarge ? bytes / MEGABYTE : Math.ceil(bytes / 1_000));
}

/** What a file is called and how large it is, behind its title. */
export const particulars = ({ name, size }: Enclosed, language: Language): string =>
  `(${name}, ${sizeIn(language, size)})`;

/** The files of a letter line by line. */
export const attachmentLines = (files: readonly Enclosed[], language: Language): string =>
  files
    .map((it) => [`- ${it.title} ${particulars(it, language)}`, it.address].filter(Boolean).join('\n  '))
    .join('\n');

/** The same as simple HTML. */
export const attachmentList = (files: readonly Enclosed[], language: Language): string =>
  `<ul>${files
    .map((it) => {
      const title = `<bdi>${escapedLines(it.title)}</bdi>`;
      const linked = it.address === null ? title : `<a href="${escapedLines(it.address)}">${title}</a>`;
      return `<li>${linked} <bdi>${escapedLines(particulars(it, language))}</bdi></li>`;
    })
    .join('')}</ul>`;
