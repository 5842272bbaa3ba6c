// The built bundle as the tests read it: dist/ must be there, made by `npm run build`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

function builtFile(name: string, folder = 'dist'): string {
  try {
    return readFileSync(join(import.meta.dirname, '..', '..', folder, name), 'utf8');
  } catch {
    throw new Error(`${folder}/${name} is missing: run npm run build first (npm test does)`);
  }
}

export const codeText = builtFile('Code.js');
/** The file that people paste: program and pages in one. */
export const oneFileText = builtFile('CustomerHealth.gs');
/** The edition with a daily run and mail. */
export const scheduledCodeText = builtFile('Code.js', 'dist-scheduled');
export const scheduledOneFileText = builtFile('CustomerHealthScheduled.gs', 'dist-scheduled');
export const scheduledManifest: { readonly oauthScopes: readonly string[] } = JSON.parse(
  builtFile('appsscript.json', 'dist-scheduled'),
);
export const sidebarText = builtFile('Sidebar.html');
export const selfCheckText = builtFile('SelfCheck.html');
export const reportText = builtFile('Report.html');
export const licensesText = builtFile('Licenses.html');
export const readyMadeText = builtFile('ReadyMade.html');
export const manifest: {
  readonly runtimeVersion: string;
  readonly oauthScopes: readonly string[];
} = JSON.parse(builtFile('appsscript.json'));
