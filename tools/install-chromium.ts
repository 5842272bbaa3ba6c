// npm run chromium: makes sure that there is a browser for the tests; on Debian and Ubuntu it installs one where none is found.
import { chromiumPath } from './chromium';
import { installPackages } from './find-program';

const ADVICE = `Install Chromium or Google Chrome yourself, or set CHROME_PATH to the one that you have, then run the tests again:
  Debian, Ubuntu: sudo apt-get install chromium
  macOS:          brew install --cask google-chrome
  Windows:        winget install Google.Chrome`;

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

function install(): void {
  if (process.env.CHROME_PATH) {
    fail(`CHROME_PATH is ${process.env.CHROME_PATH}, but there is no program there.`);
    return;
  }
  console.log('The browser tests need Chromium or Google Chrome, and none was found. Installing Chromium.');
  const reason = installPackages(['chromium', 'fonts-liberation']);
  if (chromiumPath() === undefined)
    fail(`The browser is missing. ${reason ?? 'It was installed, but is not found.'}\n${ADVICE}`);
}

if (chromiumPath() === undefined) install();
