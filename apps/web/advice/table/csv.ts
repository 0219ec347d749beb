/** Where a spreadsheet would take a cell for a formula; the wide signs are those of Chinese and Japanese fonts. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell that a spreadsheet shows and does not reckon with. */
const cell = (text: string): string => {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",;\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
};

/** Rows as a file that spreadsheets open: in UTF-8, which they know by the mark it begins with. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
