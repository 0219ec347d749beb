import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { appEnvironment, keptSecret } from './machine/app.mjs';
import { buildServer } from './machine/built.mjs';
import { run } from './machine/children.mjs';
import { embeddedDatabase } from './machine/embedded.mjs';
import { explain, Failure } from './machine/failure.mjs';
import { install } from './machine/install.mjs';
import { dataFolder, makeDataFolder } from './machine/paths.mjs';
import { givenEnvironment, readSettings } from './machine/settings.mjs';

/**
 * Founds a group in a running installation: npm run found -- group.json. The file says what the group is for, how it
 * works, and who leads its desk; docs/group.example.json is one. Those come in by mail and do the rest.
 */
async function found([file]) {
  if (!file) throw new Failure('Name the file that describes the group: npm run found -- group.json');
  if (!existsSync(file)) throw new Failure(`There is no file ${file}. Nothing was changed.`);
  const settings = readSettings();
  await install();
  await buildServer();
  makeDataFolder();
  const databaseUrl = settings.databaseUrl ?? embeddedDatabase().databaseUrl;
  const secret = process.env.SECRET ?? keptSecret(join(dataFolder, 'secret'));
  const env = appEnvironment(givenEnvironment(), {
    ...settings,
    redisUrl: undefined,
    demo: false,
    databaseUrl,
    secret,
  });
  const { code } = await run(process.execPath, ['dist/apps/founding/main.js', resolve(file)], {
    env,
    live: true,
  });
  process.exitCode = code;
}

found(process.argv.slice(2)).catch((error) => {
  explain(error);
  process.exitCode = 1;
});
