import { escaped } from '@lib/post';

/** Words of several lines as they stand in the HTML of a letter. */
export const escapedLines = (text: string): string => escaped(text).replaceAll('\n', '<br>');
