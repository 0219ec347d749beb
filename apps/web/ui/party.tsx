import { useLingui } from '@lingui/react';

const names = new Map<string, Intl.DisplayNames>();

/** The name of a Party in a language, from the code that ISO 3166 gives it; EU is the European Union. */
export function partyName(code: string, locale: string): string {
  let of = names.get(locale);
  if (!of) {
    of = new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'code' });
    names.set(locale, of);
  }
  try {
    return of.of(code) ?? code;
  } catch {
    return code;
  }
}

export function PartyName({ code }: { code: string }) {
  const { i18n } = useLingui();
  return <>{partyName(code, i18n.locale)}</>;
}

/** The code of a Party, beside its name: never a flag. */
export function PartyChip({ code, mine = false }: { code: string; mine?: boolean }) {
  return (
    <span className={mine ? 'cc me' : 'cc'} aria-hidden="true">
      {code}
    </span>
  );
}
