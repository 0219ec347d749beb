import type { Browser } from '@playwright/test';
import pg from 'pg';
import { ask, type Window } from './demo';
import { comeIn, Ground } from './ground';

/** A constituted group that has no chair: three members, a secretariat and an observer. */
export interface Electing {
  readonly groupId: string;
  readonly slug: string;
  readonly desk: Window;
  readonly ann: Window;
  readonly ben: Window;
  readonly eva: Window;
  readonly observer: Window;
}

const owner = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: process.env['DATABASE_OWNER_URL'] });
  await client.connect();
  return client;
};

export async function electing(browser: Browser): Promise<Electing> {
  const client = await owner();
  const ground = new Ground(client, 'election');
  await ground.found('A sample election', 'constituted');
  const tokens = {
    desk: await ground.person('Mei Desk', 'secretariat'),
    ann: await ground.member('Ann Member', 'SN'),
    ben: await ground.member('Ben Member', 'KE'),
    eva: await ground.member('Eva Member', 'GH'),
    observer: await ground.person('Oli Observer', 'observer'),
  };
  await client.end();
  return {
    ...{ groupId: ground.groupId, slug: ground.slug },
    desk: await comeIn(browser, tokens.desk),
    ann: await comeIn(browser, tokens.ann),
    ben: await comeIn(browser, tokens.ben),
    eva: await comeIn(browser, tokens.eva),
    observer: await comeIn(browser, tokens.observer),
  };
}

/** The same with an election under way, in which Ann has put these forward. */
export async function electingWith(browser: Browser, forward: readonly ('ben' | 'eva')[]): Promise<Electing> {
  const it = await electing(browser);
  const at = `/api/groups/${it.groupId}`;
  const later = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  const { electionId } = await ask<{ electionId: string }>(it.desk, 'POST', `${at}/chair-elections`, {
    ...{ candidatesUntil: later(24), objectionsUntil: later(100), zone: 'UTC' },
  });
  for (const who of forward) {
    const { me } = await ask<{ me: { id: string } }>(it[who], 'GET', '/api/me');
    const said = { personId: me.id, statement: '' };
    await ask(it.ann, 'POST', `${at}/chair-elections/${electionId}/candidates`, said);
  }
  return it;
}

/** Lets the time for candidates pass in the database. The worker has to notice by itself. */
export async function endCandidates(groupId: string): Promise<void> {
  const client = await owner();
  await client.query('update chair_election set candidates_until = clock_timestamp() where group_id = $1', [
    groupId,
  ]);
  await client.end();
}

/** The same for objections to the only candidate. */
export async function endObjections(groupId: string): Promise<void> {
  const client = await owner();
  await client.query('update chair_election set objections_until = clock_timestamp() where group_id = $1', [
    groupId,
  ]);
  await client.end();
}
