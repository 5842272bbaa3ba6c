// The server of the try-out page: it serves the page's files to this computer only.
import { request } from 'node:http';
import { type PageServer, startServer } from '../../tools/page-server';

let server: PageServer;

beforeAll(async () => {
  server = await startServer();
});

afterAll(() => {
  server.process.kill('SIGKILL');
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** Not by fetch, which would normalize the address first. */
function ask(path: string, more: { method?: string; host?: string } = {}): Promise<Answer> {
  const { hostname, port, host } = new URL(server.url);
  const headers = { host: more.host ?? host };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method: more.method ?? 'GET', headers }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => {
        body += part.toString();
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body,
        }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });
}

test.each([
  ['/', 'text/html'],
  ['/main.js', 'text/javascript'],
  ['/page.css', 'text/css'],
  ['/favicon.ico', 'image/svg+xml'],
  ['/add-on.json', 'application/json'],
  ['/CustomerHealth.gs', 'text/plain'],
  ['/own-sheet.js', 'text/javascript'],
  ['/library/o-spreadsheet.js', 'text/javascript'],
  ['/library/o-spreadsheet.xml', 'text/xml'],
])('%s is served as %s', async (path, type) => {
  const answer = await ask(path);
  expect(answer.status).toBe(200);
  expect(answer.type).toContain(type);
});

test('the steps into your own Google Sheet are those of the README', async () => {
  const { body } = await ask('/own-sheet.html');
  expect(body).toContain('Script ID');
  expect(body).toContain('<ol>');
  expect(body).toContain('<em>Extensions &gt; Apps Script</em>');
  expect(body.replace(/<code>.*?<\/code>/g, '')).not.toMatch(/\*\*|\b_\w/);
});

test.each([
  '/package.json',
  '/../package.json',
  '/library/../../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/library/%2e%2e%2f%2e%2e%2fpackage.json',
  '//etc/passwd',
  '/src/main.ts',
  '/constructor',
])('%s is not found', async (path) => {
  expect((await ask(path)).status).toBe(404);
});

test('it accepts no uploads and refuses other host names', async () => {
  expect((await ask('/', { method: 'POST' })).status).toBe(405);
  expect((await ask('/', { host: 'somewhere.example:80' })).status).toBe(403);
});

test('Ctrl-C stops it at once, even with an open page', async () => {
  const events = request(new URL('/events', server.url));
  events.on('error', () => undefined);
  events.end();
  await new Promise((resolve) => events.on('response', resolve));
  const ended = new Promise((resolve) => server.process.on('exit', (code) => resolve(code)));
  server.process.kill('SIGINT');
  expect(await ended).toBe(0);
});
