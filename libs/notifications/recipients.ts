import { Injectable } from '@nestjs/common';
import type { Language, Recipients } from '@lib/contracts';
import { Refusal } from '@lib/platform';
import { callBehind, type CallBehind } from './calls-behind.sql';
import type { Notification } from './notification.entity';
import { WhoNominated } from './who-nominated';

/** Asks the database, on a page or outside of one. */
export type Ask = <T extends object>(question: string, ...given: unknown[]) => Promise<T[]>;

/** Somebody whom a notification goes to. */
export interface Addressee {
  readonly party: string | null;
  readonly focalPointId: string | null;
  readonly name: string;
  readonly address: string;
  readonly fallback: string | null;
  readonly language: Language;
}
export interface Addressees {
  readonly all: readonly Addressee[];
  /** Parties of its classes that have no focal point. */
  readonly without: readonly string[];
}

/** The Parties of some regions, or all, that are not among others; each with its focal points, or none. */
const ofParties = `
  select p.code as party, f.id as "focalPointId", f.name, f.email as address, f.fallback_email as fallback, f.language
    from party p left join focal_point f on f.party = p.code and f.until is null
   where p.is_party and ($1::text[] is null or p.region = any($1)) and not p.code = any($2)
   order by p.code, f.email`;
const members = `
  select m.party, null as "focalPointId", p.name, a.email as address, null as fallback, p.language
    from membership m join person p on p.id = m.person_id join person_address a on a.person_id = p.id
   where m.group_id = $1 and m.status = 'active' and p.active order by m.party, a.email`;
const bureau = `
  select p.party, null as "focalPointId", p.name, a.email as address, null as fallback, p.language
    from access_grant g join person p on p.id = g.person_id join person_address a on a.person_id = p.id
   where g.group_id = $1 and g.role = 'bureau' and p.active order by a.email`;
const languages = 'select language from notification_text where notification_id = $1';

type OfParty = Omit<Addressee, 'name'> & { party: string; name: string | null };

/** Who gets a notification, as things stand now. */
@Injectable()
export class RecipientsNow {
  constructor(private readonly nominated: WhoNominated) {}

  /** Whoever is in several classes gets it once; each in their own language where there is a text in it. */
  async of(ask: Ask, it: Notification): Promise<Addressees> {
    const found: Addressee[] = [];
    const without = new Set<string>();
    for (const some of it.recipients) {
      const { all, without: missing } = await this.ofClass(ask, it, some);
      found.push(...all);
      for (const party of missing) without.add(party);
    }
    const written = await ask<{ language: Language }>(languages, it.id);
    const inTheirs = (language: Language) =>
      written.some((text) => text.language === language) ? language : it.language;
    const all = new Map<string, Addressee>();
    for (const one of found)
      if (!all.has(one.address)) all.set(one.address, { ...one, language: inTheirs(one.language) });
    return { all: [...all.values()], without: [...without].sort() };
  }

  private async ofClass(ask: Ask, it: Notification, some: Recipients): Promise<Addressees> {
    switch (some.to) {
      case 'parties':
        return ofParty(await ask<OfParty>(ofParties, null, []));
      case 'regions':
        return ofParty(await ask<OfParty>(ofParties, some.regions, await this.answered(ask, it)));
      case 'not-nominated':
        return this.left(ask, it);
      case 'group':
        return { all: await ask<Addressee>(members, it.groupId), without: [] };
      case 'bureau':
        return { all: await ask<Addressee>(bureau, it.groupId), without: [] };
      case 'named':
        return { all: some.people.map(named), without: [] };
    }
  }

  /** The Parties that are asked by the call which it follows on and have not nominated, under this or one with it. */
  private async left(ask: Ask, it: Notification): Promise<Addressees> {
    const [call] = await ask<CallBehind>(callBehind, it.id);
    if (!call) throw new Refusal('not-to-be-related');
    const nominated = await this.nominated.under(it.groupId, call.allWith);
    return ofParty(await ask<OfParty>(ofParties, call.regions, nominated));
  }

  /** Those to whom a supplementary call does not go, nor what follows on it: they have nominated without it. */
  private async answered(ask: Ask, it: Notification): Promise<readonly string[]> {
    const [call] = await ask<CallBehind>(callBehind, it.id);
    if (!call?.isSupplementary) return [];
    return this.nominated.under(
      it.groupId,
      call.allWith.filter((id) => id !== call.id),
    );
  }
}

function ofParty(rows: readonly OfParty[]): Addressees {
  return {
    all: rows.filter((it): it is OfParty & { name: string } => it.name !== null),
    without: rows.filter(({ name }) => name === null).map(({ party }) => party),
  };
}

const named = ({
  name,
  email,
  language,
}: {
  name: string;
  email: string;
  language: Language;
}): Addressee => ({
  ...{ party: null, focalPointId: null, fallback: null },
  ...{ name, address: email, language },
});
