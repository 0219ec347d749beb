/** The zones that this browser knows, UTC, and the one that is set, which may be none of them. */
export function zonesWith(own: string): string[] {
  const known = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : [];
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return [...new Set(['UTC', ...known, here, own])].filter(Boolean).sort((a, b) => a.localeCompare(b, 'en'));
}
