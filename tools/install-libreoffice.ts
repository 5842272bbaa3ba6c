// npm run office: makes sure that there is LibreOffice for the tests of workbooks; on Debian and Ubuntu it installs it where it is missing.
import { installPackages } from './find-program';
import { findOfficeTools } from './libreoffice';

const PACKAGES = ['libreoffice-calc-nogui', 'poppler-utils'];

const ADVICE = `Install both yourself, then run the tests again:
  Debian, Ubuntu: sudo apt-get install ${PACKAGES.join(' ')}
  macOS:          brew install --cask libreoffice && brew install poppler
  Windows:        winget install TheDocumentFoundation.LibreOffice, and winget install oschwartz10612.Poppler`;

function install(): void {
  console.log(
    'The tests open workbooks in LibreOffice Calc and look at them with pdftoppm. Installing what is missing.',
  );
  const reason = installPackages(PACKAGES);
  if (findOfficeTools() !== undefined) return;
  console.error(
    `LibreOffice Calc or pdftoppm is missing. ${reason ?? 'It was installed, but is not found.'}\n${ADVICE}`,
  );
  process.exitCode = 1;
}

if (findOfficeTools() === undefined) install();
