/** Hands a text to the browser to be kept as a file. */
export function saveFile(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  Object.assign(link, { href, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read it only after the press is over.
  window.setTimeout(() => URL.revokeObjectURL(href), 10_000);
}
