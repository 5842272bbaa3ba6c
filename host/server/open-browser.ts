// Opens the default browser if there is one; otherwise the printed address is enough.
import { spawn } from 'node:child_process';

function command(url: string): readonly [string, readonly string[]] | undefined {
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  return hasScreen ? ['xdg-open', [url]] : undefined;
}

export function openBrowser(url: string): void {
  const found = command(url);
  if (!found) return;
  const [program, words] = found;
  const child = spawn(program, words, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
