// Follows the server: after a rebuild the page keeps its workbook and loads itself again; when the server stops, the page says so.
import { notice, toast } from './screen/toasts';

const STOPPED =
  'The local server has stopped. Your workbook is kept in this browser. Run npm start again, then connect.';

export function followServer(beforeReload: () => Promise<void>): void {
  let hasStopped = false;
  const events = new EventSource('events');
  events.addEventListener('reload', async () => {
    await beforeReload();
    location.reload();
  });
  events.addEventListener('problem', ({ data }: MessageEvent<string>) => {
    toast(JSON.parse(data), 'Not built');
  });
  events.addEventListener('error', () => {
    // An EventSource tries again for ever, and each try is an error in the console.
    events.close();
    if (hasStopped) return;
    hasStopped = true;
    notice(STOPPED, 'Connect', () => followServer(beforeReload));
  });
}
