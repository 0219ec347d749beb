import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { found } from './found';
import { FoundingModule } from './founding.module';
import { faultsOf, GroupFile } from './group-file';

/** Founds the group that a file describes; the file is the only argument. */
async function main([file = '']: string[]): Promise<void> {
  const text = readFileSync(file, 'utf8');
  const faults = isJson(text) ? faultsOf(JSON.parse(text)) : ['the file: It is not JSON.'];
  if (faults.length > 0) {
    console.error(`${file} does not describe a group:\n  ${faults.join('\n  ')}\nNothing was changed.`);
    process.exitCode = 1;
    return;
  }
  const app = await NestFactory.createApplicationContext(FoundingModule, { logger: ['error', 'warn'] });
  try {
    const done = await found(app, GroupFile.parse(JSON.parse(text)));
    console.log(done.length > 0 ? done.join('\n') : 'Everything in the file is there already.');
  } finally {
    await app.close();
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
