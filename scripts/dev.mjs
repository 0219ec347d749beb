import { watch } from 'node:fs';
import { join } from 'node:path';
import { appEnvironment, keptSecret, migrate, seed, startApp } from './machine/app.mjs';
import { buildServer, serverFolders, webEnvironment } from './machine/built.mjs';
import { endRunning } from './machine/children.mjs';
import { explain } from './machine/failure.mjs';
import { install } from './machine/install.mjs';
import { dataFolder, makeDataFolder, root } from './machine/paths.mjs';
import { checkPort, freePort } from './machine/ports.mjs';
import { step } from './machine/progress.mjs';
import { RunRecord } from './machine/run-record.mjs';
import { SampleLoad } from './machine/sample.mjs';
import { Services } from './machine/services.mjs';
import { givenEnvironment, readSettings } from './machine/settings.mjs';
import { onStop } from './machine/stopping.mjs';
import { startStores } from './machine/stores.mjs';

const quiet = 200;

let record, services, web;

async function leave(code) {
  endRunning();
  await web?.close();
  await services?.stop();
  record?.close();
  process.exit(code);
}

/** The web client as it is being written, at the address people use; what is the API's is asked of the API. */
async function serveWeb(port, apiPort) {
  process.chdir(root);
  Object.assign(process.env, webEnvironment);
  const { createServer } = await import('vite');
  const target = `http://127.0.0.1:${apiPort}`;
  const server = await createServer({
    configFile: join(root, 'apps', 'web', 'vite.config.ts'),
    server: {
      port,
      strictPort: true,
      proxy: {
        '/api': target,
        '/health': target,
        // The page is the client's to show; what is posted to its address is not.
        '/unsubscribe': { target, bypass: (asked) => (asked.method === 'POST' ? undefined : asked.url) },
        '/socket.io': { target, ws: true },
        // What other programs fetch of a notification, and calendars: papers, feeds and days, which are no pages.
        '^/n/.*\\.(pdf|json|ics|atom)(\\?.*)?$': target,
        '/calendar/': target,
      },
    },
  });
  await server.listen();
  return server;
}

/** Builds the server and starts it anew whenever its sources have changed and then been left alone for a moment. */
function followSources(environment, ownerUrl) {
  let [timer, busy] = [undefined, Promise.resolve()];
  const rebuild = async () => {
    try {
      if (!(await buildServer())) return;
      await migrate(environment, ownerUrl);
      await Promise.all([services.replace('API'), services.replace('Worker')]);
    } catch (error) {
      explain(error);
    }
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => (busy = busy.then(rebuild)), quiet);
  };
  for (const folder of serverFolders) watch(join(root, folder), { recursive: true }, changed);
}

async function develop() {
  const settings = readSettings();
  makeDataFolder();
  record = await RunRecord.open(join(dataFolder, 'run.json'), { baseUrl: settings.baseUrl });
  services = new Services(record);
  await checkPort(settings.port);
  await install();
  await buildServer();
  const { ownerUrl, ...stores } = await startStores(services, settings);
  const secret = process.env.SECRET ?? keptSecret(join(dataFolder, 'secret'));
  const port = await freePort();
  const environment = appEnvironment(givenEnvironment(), { ...settings, ...stores, secret, port });
  await migrate(environment, ownerUrl);
  if (settings.demo) await new SampleLoad(dataFolder).run(ownerUrl, () => seed(environment));
  await step('Starting the API and the worker', () => startApp(services, environment));
  web = await serveWeb(settings.port, port);
  followSources(environment, ownerUrl);
  console.log(
    `\nConsilia is ready at ${settings.baseUrl}, and follows your changes. Ctrl-C stops everything.\n`,
  );
}

onStop(async (signal) => {
  console.log(`\nStopping (${signal}).`);
  await leave(0);
});

develop().catch((error) => {
  explain(error);
  return leave(1);
});
