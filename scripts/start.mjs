import { join } from 'node:path';
import { appEnvironment, keptSecret, migrate, seed, startApp } from './machine/app.mjs';
import { build } from './machine/built.mjs';
import { endRunning } from './machine/children.mjs';
import { explain } from './machine/failure.mjs';
import { install } from './machine/install.mjs';
import { dataFolder, makeDataFolder } from './machine/paths.mjs';
import { checkPort } from './machine/ports.mjs';
import { step } from './machine/progress.mjs';
import { RunRecord } from './machine/run-record.mjs';
import { SampleLoad } from './machine/sample.mjs';
import { Services } from './machine/services.mjs';
import { givenEnvironment, readSettings } from './machine/settings.mjs';
import { onStop } from './machine/stopping.mjs';
import { startStores } from './machine/stores.mjs';

const roles = ['member', 'member2', 'chair', 'secretariat', 'head', 'observer', 'admin'];

let record, services;

/** Ends everything this process has started, and then this process. */
async function leave(code) {
  endRunning();
  await services?.stop();
  record?.close();
  process.exit(code);
}

function greet({ baseUrl, demo }) {
  console.log(`\nConsilia is ready at ${baseUrl}`);
  if (!demo) return;
  console.log('\nThis is a demonstration with a sample cycle. Sign in as');
  for (const role of roles) console.log(`  ${role.padEnd(12)} ${baseUrl}/demo/${role}`);
  console.log(`Mail that was sent: ${baseUrl}/demo/mailbox`);
  console.log('What the programs say is in .data/log. Ctrl-C stops everything.\n');
}

async function start() {
  const settings = readSettings();
  makeDataFolder();
  record = await RunRecord.open(join(dataFolder, 'run.json'), { baseUrl: settings.baseUrl });
  services = new Services(record);
  await checkPort(settings.port);
  await install();
  await build();
  const { ownerUrl, ...stores } = await startStores(services, settings);
  const secret = process.env.SECRET ?? keptSecret(join(dataFolder, 'secret'));
  const environment = appEnvironment(givenEnvironment(), { ...settings, ...stores, secret });
  await migrate(environment, ownerUrl);
  if (settings.demo) await new SampleLoad(dataFolder).run(ownerUrl, () => seed(environment));
  const logs = settings.demo ? join(dataFolder, 'log') : undefined;
  await step('Starting the API and the worker', () => startApp(services, environment, logs));
  greet(settings);
}

onStop(async (signal) => {
  console.log(`\nStopping (${signal}).`);
  await leave(0);
});

start().catch((error) => {
  explain(error);
  return leave(1);
});
