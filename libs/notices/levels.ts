import { Injectable } from '@nestjs/common';
import {
  houseId,
  type Input,
  type Level,
  type listLevels,
  type Reply,
  type setLevel,
  type stopSummaries,
  type Topic,
} from '@lib/contracts';
import { Journal, type Page } from '@lib/journal';
import { config, onBehalfOf, Reader, Refusal, signedIn, type Viewer } from '@lib/platform';
import { levelsOf, summarised, type Chosen } from './levels.rules';
import { dropNewsOfTopic } from './news.sql';
import { stoppedBy } from './stop-token';

const chosen = 'select topic, level from notice_level where person_id = $1';
const choose = `
  insert into notice_level (person_id, topic, level) values ($1, $2, $3)
  on conflict (person_id, topic) do update set level = excluded.level`;
const done = { done: true } as const;

/** How each person wants to be told of what is new. */
@Injectable()
export class Levels {
  constructor(
    private readonly db: Reader,
    private readonly journal: Journal,
  ) {}

  async list(viewer: Viewer): Promise<Reply<typeof listLevels>> {
    return { levels: levelsOf(await this.chosenBy(signedIn(viewer))) };
  }

  set(viewer: Viewer, { topic, level }: Input<typeof setLevel>): Promise<Reply<typeof setLevel>> {
    const personId = signedIn(viewer);
    return this.journal.write(houseId, viewer, async (page) => {
      await set(page, personId, topic, level);
      return done;
    });
  }

  /** Whoever holds the link of a summary acts as its reader, as far as the link goes. Pressed again, it does nothing. */
  async stop({ token }: Input<typeof stopSummaries>): Promise<Reply<typeof stopSummaries>> {
    const personId = stoppedBy(config.SECRET, token);
    if (personId === null) throw new Refusal('stop-link-not-valid');
    if (summarised(await this.chosenBy(personId)).length === 0) return done;
    return this.journal.write(houseId, onBehalfOf(personId), async (page) => {
      const before = await page.ask<Chosen[number]>(chosen, personId);
      for (const topic of summarised(before)) await set(page, personId, topic, 'off');
      return done;
    });
  }

  private chosenBy(personId: string): Promise<Chosen> {
    return this.db.query<Chosen[number][]>(chosen, [personId]);
  }
}

/** What waited to be told of a topic that is turned off is told no more. */
async function set(page: Page, personId: string, topic: Topic, level: Level): Promise<void> {
  await page.ask(choose, personId, topic, level);
  if (level === 'off') await page.ask(dropNewsOfTopic, personId, topic);
  page.record('level.set', { personId, topic, level }, personId);
}
