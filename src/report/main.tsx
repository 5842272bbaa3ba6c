// Draws the report after scoring; Escape closes it.
import { render } from 'preact';
import { closePage } from '../pages/script-run';
import { Report } from './report';
import { readReport } from './server';

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  closePage();
});
render(<Report report={readReport()} />, document.body);
