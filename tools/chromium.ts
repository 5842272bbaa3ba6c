// Where this computer has Chromium or Chrome, and how tests and pictures start it.
import { findProgram } from './find-program';

const CHROMIUM = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser opens the pages that it is given, and nothing else. */
export const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** CHROME_PATH before all others; undefined where there is none. */
export function chromiumPath(): string | undefined {
  const chosen = process.env.CHROME_PATH;
  return findProgram(chosen ? [chosen] : CHROMIUM);
}

export function requireChromium(): string {
  const path = chromiumPath();
  if (path === undefined)
    throw new Error(
      'No Chromium or Chrome was found. Run npm run chromium, or set CHROME_PATH to the one that you have.',
    );
  return path;
}
