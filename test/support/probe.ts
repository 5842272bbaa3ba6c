// Makes a host around a few lines of script, so that a test reads like the script that it tests.
import type { Host, HostOptions } from '../../host/api';
import { createHost } from '../../host/node/create-host';

export type ProbeOptions = Omit<HostOptions, 'code'> & { readonly functions?: string };

/** `ss` is the spreadsheet, `sheet` its first tab. */
export function probeHost(body: string, options: ProbeOptions = {}): Host {
  const { functions = '', ...rest } = options;
  const code = `${functions}
function probe(given) {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = ss.getSheets()[0];
  ${body}
}`;
  return createHost({ code, ...rest });
}

export function probe(body: string, options: ProbeOptions = {}): unknown {
  return probeHost(body, options).run('probe');
}
