// Serves the page to this computer alone, and tells the page when to reload.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readServed } from './served-files';

export interface PageServer {
  readonly url: string;
  /** The page's own code, bundled; takes effect for the next load. */
  setBundle(bundle: Uint8Array): void;
  /** Every open page keeps its workbook and loads itself again. */
  reload(): void;
  /** Says in every open page what a rebuild stumbled over. */
  report(problem: string): void;
  close(): Promise<void>;
}

const host = '127.0.0.1';

// The browser enforces "Nothing leaves your computer": the page may connect only to the server it came from.
// The spreadsheet compiles its templates, and the sidebar is a page with its script inside: hence the three exceptions.
const policy = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "frame-ancestors 'none'",
  "form-action 'none'",
].join('; ');

const headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

/** Takes the port, or any free one where it is taken. */
function listen(server: ReturnType<typeof createServer>, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE' || port === 0) reject(error);
      else resolve(listen(server, 0));
    });
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

export async function servePage(port: number, firstBundle: Uint8Array): Promise<PageServer> {
  let bundle = firstBundle;
  const listeners = new Set<ServerResponse>();

  function listenToEvents(response: ServerResponse): void {
    response.writeHead(200, { ...headers, 'Content-Type': 'text/event-stream' });
    response.write('retry: 500\n\n');
    listeners.add(response);
    response.on('close', () => listeners.delete(response));
  }

  function send(event: string, data: string): void {
    for (const response of listeners) response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', `http://${host}`);
    // Another site could point its own host name at this address; only requests for this host name are answered.
    const requestedHost = (request.headers.host ?? '').replace(/:\d+$/, '');
    if (requestedHost !== host && requestedHost !== 'localhost')
      return refuse(response, 403, 'Not this address.');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, 405, 'Only reading is possible here.');
    if (pathname === '/events') return listenToEvents(response);
    const found =
      pathname === '/main.js'
        ? { type: 'text/javascript; charset=utf-8', body: bundle }
        : await readServed(pathname);
    if (!found) return refuse(response, 404, 'There is no such page.');
    response.writeHead(200, { ...headers, 'Content-Type': found.type, 'Content-Length': found.body.length });
    response.end(request.method === 'HEAD' ? undefined : found.body);
  }

  function refuse(response: ServerResponse, status: number, sentence: string): void {
    response.writeHead(status, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' });
    response.end(sentence);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch(() => refuse(response, 500, 'This file could not be read.'));
  });
  const taken = await listen(server, port);
  return {
    url: `http://${host}:${taken}/`,
    setBundle: (next) => {
      bundle = next;
    },
    reload: () => send('reload', ''),
    report: (problem) => send('problem', problem),
    close: () =>
      new Promise((resolve) => {
        for (const response of listeners) response.end();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
