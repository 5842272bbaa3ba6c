// Where this computer has LibreOffice Calc, and pdftoppm, which turns its pages into pictures.
import { findProgram } from './find-program';

const OFFICE = [
  'soffice',
  'libreoffice',
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
];

export interface OfficeTools {
  readonly office: string;
  readonly pdftoppm: string;
}

/** Both programs, or undefined where one of them is missing. */
export function findOfficeTools(): OfficeTools | undefined {
  const office = findProgram(OFFICE);
  const pdftoppm = findProgram(['pdftoppm', '/opt/homebrew/bin/pdftoppm', '/usr/local/bin/pdftoppm']);
  return office && pdftoppm ? { office, pdftoppm } : undefined;
}

export function requireOfficeTools(): OfficeTools {
  const found = findOfficeTools();
  if (found === undefined) throw new Error('LibreOffice Calc or pdftoppm is missing: run npm run office.');
  return found;
}
