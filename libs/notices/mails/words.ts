import { type I18n, setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import type { Language } from '@lib/contracts';
import { en, type MessageId } from './catalogue.en';
import { translations } from './translations';

/** What mails say, in each language of the United Nations. */
export const catalogues: Record<Language, Record<MessageId, string>> = { en, ...translations };

/** English as the United Nations write it: the day before the month. */
const regions: Partial<Record<Language, string>> = { en: 'en-GB' };

const known = new Map<Language, Words>();

/** What mails say, in one language. */
export class Words {
  private readonly i18n: I18n;

  static in(language: Language): Words {
    const words = known.get(language) ?? new Words(language);
    known.set(language, words);
    return words;
  }

  private constructor(readonly language: Language) {
    this.i18n = setupI18n({ locale: language, messages: { [language]: catalogues[language] } });
    this.i18n.setMessagesCompiler(compileMessage);
  }

  say(id: MessageId, values: Record<string, unknown> = {}): string {
    return this.i18n._(id, values);
  }

  /** The name of a Party by its code. */
  party(code: string): string {
    return new Intl.DisplayNames([this.language], { type: 'region', fallback: 'code' }).of(code) ?? code;
  }

  list(items: readonly string[]): string {
    return new Intl.ListFormat(this.locale, { type: 'conjunction' }).format(items);
  }

  /** A deadline for a subject: weekday, day, month, time and place. */
  shortly(at: Date, zone: string): string {
    return this.told(at, zone, {});
  }

  /** A deadline in full, in the reader's own time and in UTC. */
  fully(at: Date, zone: string): string {
    const [local, utc] = [zone, 'UTC'].map((it) => this.told(at, it, { year: 'numeric' }));
    return local === utc || local === undefined || utc === undefined
      ? (utc ?? '')
      : this.say('and', { local, utc });
  }

  /** A day without an hour, as in `2018-03-01`. */
  day(on: string): string {
    const day = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
    return new Intl.DateTimeFormat(this.locale, day).format(new Date(on));
  }

  private get locale(): string {
    return regions[this.language] ?? this.language;
  }

  private told(at: Date, zone: string, more: Intl.DateTimeFormatOptions): string {
    const day = { weekday: 'long', day: 'numeric', month: 'long', ...more } as const;
    const time = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
    const format = (it: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(this.locale, { ...it, timeZone: zone }).format(at);
    return `${format(day)}, ${format(time)} ${placeOf(zone)}`;
  }
}

/** What people call a zone of the IANA database: Africa/Dakar is Dakar's time. */
const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
