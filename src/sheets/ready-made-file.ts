// Reads the file of ready-made templates, sample accounts and self-check cells that the build puts beside the program.
import type { ReadyMade } from '../domain/bundled-data/ready-made';
import { openPage } from './pages';

export function readReadyMade(): ReadyMade {
  const text = openPage('ReadyMade').getContent();
  const readyMade: ReadyMade = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
  return readyMade;
}
