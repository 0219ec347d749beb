import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { found } from './found';
import { FoundingModule } from './founding.module';
import { faultsOf, GroupFile } from './group-file';

/** Founds the group that a file describes; the file is the only argument. */
async function main([file = '']: string[]): Promise<void> {
  const written = inJson(readFileSync(file, 'utf8'));
  const faults = faultsOf(written);
  if (faults.length > 0) {
    console.error(`${file} does not describe a group:\n  ${faults.join('\n  ')}\nNothing was changed.`);
    process.exitCode = 1;
    return;
  }
  const app = await NestFactory.createApplicationContext(FoundingModule, { logger: ['error', 'warn'] });
  try {
    const done = await found(app, GroupFile.parse(written));
    console.log(done.length > 0 ? done.join('\n') : 'Everything in the file is there already.');
  } finally {
    await app.close();
  }
}

/** What a text says in JSON; undefined when it is not JSON. */
function inJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
