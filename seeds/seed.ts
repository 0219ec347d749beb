import type { INestApplicationContext } from '@nestjs/common';
import { group as synergies } from './facts/cycle';
import { group as pollinators } from './facts/pollinators';
import { seedPollinators } from './pollinators';
import { Seeding } from './seeding';
import { seedSynergies } from './synergies';

/** Issues the commands of the sample groups that are not there yet, and names those groups. */
export async function seed(app: INestApplicationContext): Promise<string[]> {
  const seeding = new Seeding(app);
  const seeded: string[] = [];
  for (const [slug, play] of [
    [synergies.slug, seedSynergies],
    [pollinators.slug, seedPollinators],
  ] as const) {
    if (await seeding.has(slug)) continue;
    await play(seeding);
    seeded.push(slug);
  }
  return seeded;
}
