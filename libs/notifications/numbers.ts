import { Injectable } from '@nestjs/common';
import type { Input, Reply, tellNumbersElsewhere } from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { refuse, type Viewer } from '@lib/platform';
import { numberOf } from './number.rules';
import { NotificationCounter, NumbersElsewhere } from './numbers.entity';

/** A year begins when it does where the group is. */
const yearOf = `
  select extract(year from $2::timestamptz at time zone time_zone)::int as year from cycle where group_id = $1`;
const take = `
  insert into notification_counter as counter (year, last) values ($1, 1)
  on conflict (year) do update set last = counter.last + 1 returning last`;
const hold = `
  insert into notification_counter as counter (year, last) values ($1, 0)
  on conflict (year) do update set last = counter.last returning last`;

/** A number of the whole installation. */
export interface Numbered {
  readonly year: number;
  readonly serial: number;
  readonly number: string;
}

/**
 * Takes the next number of the year. It is the last thing that may fail on its page: what refuses afterwards would
 * leave a gap. The counter's row is held until the page is committed, so that no two get the same and none is skipped.
 */
export async function takeNumberOn(page: Page): Promise<Numbered> {
  const [now] = await page.ask<{ year: number }>(yearOf, page.groupId, page.at);
  if (!now) throw new Error('A group has a cycle.');
  const [counter] = await page.ask<{ last: number }>(take, now.year);
  if (!counter) throw new Error('A counter counts.');
  return { ...now, serial: counter.last, number: numberOf(now.year, counter.last) };
}

/** Numbers that are given to notifications outside of this installation. */
@Injectable()
export class Numbers {
  constructor(private readonly journal: Journal) {}

  /** Counts on from there. What was given here stays given. */
  tellElsewhere(
    viewer: Viewer,
    { groupId, year, upTo, reason }: Input<typeof tellNumbersElsewhere>,
  ): Promise<Reply<typeof tellNumbersElsewhere>> {
    return this.journal.write(groupId, viewer, async (page) => {
      const [held] = await page.ask<{ last: number }>(hold, year);
      const last = held?.last ?? 0;
      refuse(upTo <= last ? 'number-given' : null, { last: numberOf(year, last) });
      const told = { year, upTo, reason };
      await page.insert(NumbersElsewhere, {
        ...told,
        ...{ fromNo: last + 1, groupId, toldBy: viewer.id, toldAt: page.at },
      });
      await page.update(NotificationCounter, { year }, { last: upTo });
      page.record('numbers.told', { ...told, from: last + 1 });
      return { next: numberOf(year, upTo + 1) };
    });
  }
}
