import { localeOf } from '@web/ui/instant';

/** How large a file is, for people: "214 kB", "1.4 MB". */
export function sizeOf(bytes: number, language: string): string {
  const isLarge = bytes >= 1_000_000;
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(Math.max(bytes, 1_000) / (isLarge ? 1_000_000 : 1_000));
}
