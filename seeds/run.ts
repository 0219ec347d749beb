import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { seed } from './seed';
import { SeedModule } from './seed.module';

/** Loads the sample groups into a database that has none. A second run changes nothing. */
async function run(): Promise<void> {
  const app = await NestFactory.createApplicationContext(SeedModule, { logger: ['error', 'warn'] });
  try {
    const seeded = await seed(app);
    console.log(seeded.length > 0 ? `seeded: ${seeded.join(', ')}` : 'the sample groups are there already');
  } finally {
    await app.close();
  }
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
