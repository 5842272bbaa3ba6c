// Starts the sidebar: its state, what a person can do, and the first drawing.
import { render } from 'preact';
import { NO_ROWS } from '../domain/scorecard-tab/card-rows';
import { createActions } from './actions';
import { App } from './app';
import { createStore } from './store';

const store = createStore({
  phase: 'loading',
  view: 'Metrics',
  focus: undefined,
  status: { text: '', kind: 'plain' },
  fetched: undefined,
  busy: false,
  book: undefined,
  card: { tab: '', grid: [], stamp: '' },
  tab: undefined,
  saved: NO_ROWS,
  rows: NO_ROWS,
  past: [],
  offerUndo: '',
  conflict: undefined,
  account: undefined,
});

render(<App store={store} actions={createActions(store)} />, document.body);
