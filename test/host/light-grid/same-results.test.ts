// The add-on on the light grid and on the engine: the same clicks leave the same workbook.
import type { Host, HostOptions } from '../../../host/api';
import { settleTable } from '../../../host/formats/csv/settle-table';
import { accountsBook, MENU, openHost } from '../../support/open-host';
import { tableOf } from '../../support/read-csv';

const MESSY = `Customer tracker,,,,,,
Account,Owner,ARR,NPS (score),Support tix (open),Last login,RAG
Acme,Ann,"$6,700",9,0,2026-11-20,Green
"Béta ""B"" Ltd",Bob,"$1,200",-,12,2026-05-01,R
Cyan,Ann,$80,3,4,,Amber
`;

type Clicks = (host: Host, passDays: (days: number) => void) => void;

function workbooksAfter(grid: 'light' | 'engine', options: Partial<HostOptions>, clicks: Clicks) {
  let day = Date.UTC(2026, 10, 22, 12);
  const host = openHost(options.workbook ?? { sheets: [{ name: 'Sheet1', rows: [] }] }, {
    ...options,
    grid,
    now: () => new Date(day),
  });
  clicks(host, (days) => {
    day += days * 86_400_000;
  });
  return {
    needsEngine: host.needsEngine,
    alerts: host.ui.alerts,
    dialogs: host.ui.dialogs,
    file: host.file(),
  };
}

const clickedTwice: Clicks = (host, passDays) => {
  host.clickMenu(MENU, 'Score accounts');
  passDays(8);
  const tab = host.sheetNames()[0] ?? '';
  host.sheet(tab).type('E3', '30');
  host.activate(tab);
  host.clickMenu(MENU, 'Score accounts');
};

test.each<[string, Partial<HostOptions>, Clicks]>([
  [
    'a messy tracker, scored twice, and its health columns removed',
    { workbook: messyBook() },
    (host, passDays) => {
      clickedTwice(host, passDays);
      host.clickMenu(MENU, 'Remove health columns');
    },
  ],
  [
    'the sample with all its tabs',
    {},
    (host, passDays) => {
      host.clickMenu(MENU, 'Add sample accounts');
      passDays(30);
      host.clickMenu(MENU, 'Score accounts');
    },
  ],
])('%s: the light grid and the engine end with the same workbook', (_name, options, clicks) => {
  const light = workbooksAfter('light', options, clicks);
  expect(light.needsEngine).toBeUndefined();
  expect(light).toEqual(workbooksAfter('engine', options, clicks));
});

function messyBook() {
  return accountsBook(settleTable(tableOf(MESSY)).rows);
}
