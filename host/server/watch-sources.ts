// Watches the source files and reports changes once they have settled.
import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const quietTime = 150;

export interface Changes {
  /** Something that dist/ is built from. */
  readonly addOn: boolean;
}

export function watchSources(whenChanged: (changes: Changes) => void): { close(): void } {
  let timer: NodeJS.Timeout | undefined;
  let addOn = false;
  const changed = (isAddOn: boolean) => {
    addOn ||= isAddOn;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const changes = { addOn };
      addOn = false;
      whenChanged(changes);
    }, quietTime);
  };
  const watchers: FSWatcher[] = [
    watch(join(root, 'src'), { recursive: true }, () => changed(true)),
    watch(join(root, 'appsscript.json'), () => changed(true)),
    watch(join(root, 'host'), { recursive: true }, () => changed(false)),
  ];
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
    },
  };
}
