// The folder of the project, with package.json in it: where dist/ is, whether this file runs as it is or compiled.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

export function projectFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('projectFolder: there is no package.json above this file');
    folder = above;
  }
  return folder;
}
