// Draws the report after scoring; Escape closes it.
import { render } from 'preact';
import { Report } from './report';
import { closePage, readReport } from './server';

document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  event.preventDefault();
  closePage();
});
render(<Report report={readReport()} />, document.body);
