// Follows the server: after a rebuild the page keeps its workbook and loads itself again.
import { toast } from './screen/toasts';

export function followServer(beforeReload: () => Promise<void>): void {
  const events = new EventSource('events');
  events.addEventListener('reload', async () => {
    await beforeReload();
    location.reload();
  });
  events.addEventListener('problem', ({ data }: MessageEvent<string>) => {
    toast(JSON.parse(data), 'Not built');
  });
}
