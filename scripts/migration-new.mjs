import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explain, Failure } from './machine/failure.mjs';
import { root } from './machine/paths.mjs';

const capital = (word) => word[0].toUpperCase() + word.slice(1);

const skeleton = (title) => `import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What this step changes, and why. */
export class ${title} implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(\`
      select 1;
    \`);
  }
  down(): Promise<void> {
    throw new Error('Forward only.');
  }
}
`;

/** Writes the skeleton of a migration and puts it at the end of the list. */
function create(name) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name ?? ''))
    throw new Failure(
      'Name the migration in lower case with hyphens: npm run migration:new -- seats-of-observers',
    );
  const at = Date.now();
  const title = `${name.split('-').map(capital).join('')}${at}`;
  const list = join(root, 'migrations', 'index.ts');
  const before = readFileSync(list, 'utf8');
  const after = before
    .replace(
      /(\n)(?!import )(?=[^]*export const migrations)/,
      `$1import { ${title} } from './${at}-${name}';\n`,
    )
    .replace(/\n\];/, `\n  ${title},\n];`);
  writeFileSync(join(root, 'migrations', `${at}-${name}.ts`), skeleton(title), { flag: 'wx' });
  writeFileSync(list, after);
  console.log(`migrations/${at}-${name}.ts`);
}

try {
  create(process.argv[2]);
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
