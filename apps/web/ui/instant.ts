/** Digits stay those of paragraph numbers and symbols, whatever the language. */
export const localeOf = (language: string): string =>
  language === 'en' ? 'en-GB' : language === 'ar' ? 'ar-u-nu-latn' : language;

const formats = new Map<string, Intl.DateTimeFormat>();
function format(
  language: string,
  timeZone: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = JSON.stringify([language, timeZone, options]);
  let it = formats.get(key);
  if (!it) {
    it = new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone });
    formats.set(key, it);
  }
  return it;
}

const clock = { year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/**
 * The year and the time of day by the clocks of a zone: "2018 … 17:00", which reads alike in all languages. To make a
 * format takes a slow device longer than to draw a card: there is one for both, and none for UTC.
 */
const clocksAt = (at: Date, zone: string): string =>
  zone === 'UTC' ? at.toISOString().slice(0, 16) : format('en', zone, clock).format(at);

const yearOf = (at: Date, zone: string): string => clocksAt(at, zone).slice(0, 4);

/** A day: "Fri 18 May", with the year when it is not this one. */
export function dayOf(at: Date, language: string, zone: string, now = new Date()): string {
  const year = yearOf(at, zone) === yearOf(now, zone) ? {} : ({ year: 'numeric' } as const);
  const said = format(language, zone, { weekday: 'short', day: 'numeric', month: 'short', ...year }).format(
    at,
  );
  return language === 'en' ? said.replace(',', '') : said;
}

/** A day without its weekday: "18 May", with the year when it is not this one. */
export function dateOf(at: Date, language: string, zone: string, now = new Date()): string {
  const year = yearOf(at, zone) === yearOf(now, zone) ? {} : ({ year: 'numeric' } as const);
  return format(language, zone, { day: 'numeric', month: 'short', ...year }).format(at);
}

/** From one day to another: "4 – 17 Dec 2016". */
export function rangeOf(from: Date, to: Date, language: string, zone: string, now = new Date()): string {
  const years = new Set([from, to, now].map((it) => yearOf(it, zone)));
  const year = years.size === 1 ? {} : ({ year: 'numeric' } as const);
  return format(language, zone, { day: 'numeric', month: 'short', ...year }).formatRange(from, to);
}

/** What is needed of an instant in a list of what happened: the time when it was today, else the day. */
export const briefOf = (at: Date, language: string, zone: string, now = new Date()): string =>
  dateOf(at, language, zone, now) === dateOf(now, language, zone, now)
    ? timeOf(at, zone)
    : dateOf(at, language, zone, now);

/** A day as a letter dates itself: "28 August 2017", always with the year. */
export const longOf = (at: Date, language: string, zone: string): string =>
  format(language, zone, { day: 'numeric', month: 'long', year: 'numeric' }).format(at);

/** A time of day: "23:59". */
export const timeOf = (at: Date, zone: string): string => clocksAt(at, zone).slice(-5);

/** A day and a time: "Fri 18 May, 23:59". */
export const shortOf = (at: Date, language: string, zone: string, now = new Date()): string =>
  `${dayOf(at, language, zone, now)}${language === 'ar' ? '،' : ','} ${timeOf(at, zone)}`;

/** For formal text, with the day, the year and the zone: "Friday 8 June 2018, 17:00 UTC". */
export function formalOf(at: Date, language: string, zone: string): string {
  const day = format(language, zone, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const said = day.format(at);
  const name = zone === 'UTC' ? 'UTC' : cityOf(zone);
  return `${language === 'en' ? said.replace(',', '') : said}${language === 'ar' ? '،' : ','} ${timeOf(at, zone)} ${name}`;
}

/** The place a zone is called after: "Africa/Dakar" is Dakar. */
export const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
