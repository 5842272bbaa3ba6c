// The try-out page in a separate process, on any free port, for tests and pictures.
import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

export interface PageServer {
  readonly url: string;
  readonly process: ChildProcess;
}

/** Uses dist/ as it is. */
export function startServer(): Promise<PageServer> {
  const words = ['--import', 'tsx', 'host/server/start.ts', '--no-open', '--no-build', '--no-watch'];
  const child = spawn(process.execPath, [...words, '--port', '0'], { cwd: root });
  return new Promise((resolve, reject) => {
    let output = '';
    const listen = (text: Buffer) => {
      output += text.toString();
      const url = /http:\/\/\S+/.exec(output)?.[0];
      if (url) resolve({ url, process: child });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', (code) => reject(new Error(`The server ended with ${code}: ${output}`)));
  });
}
