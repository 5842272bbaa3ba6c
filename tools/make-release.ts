// `npm run release`: the pasted files of the last build go into install/, where everyone with a browser can get them.
import { copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const to = join(root, 'install');

mkdirSync(to, { recursive: true });
for (const folder of ['dist', 'dist-scheduled'].map((name) => join(root, name)).filter(existsSync))
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.gs'))) {
    copyFileSync(join(folder, name), join(to, name));
    console.log(`install/${name}`);
  }
