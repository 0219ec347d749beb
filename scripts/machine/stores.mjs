import { join } from 'node:path';
import { startEmbedded } from './embedded.mjs';
import { dataFolder } from './paths.mjs';
import { startRedis } from './redis.mjs';

/** Where the app stores and queues: what the settings name, or what comes along with it. */
export async function startStores(services, { databaseUrl, ownerUrl, redisUrl, noRedis, demo }) {
  const database = databaseUrl ? { databaseUrl, ownerUrl } : await startEmbedded(services, { demo });
  const redis = redisUrl ?? (noRedis ? undefined : await startRedis(services, join(dataFolder, 'redis')));
  if (!redis) console.log('  No Redis: Postgres keeps the queue.');
  return { ...database, redisUrl: redis };
}
