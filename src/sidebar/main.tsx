// Starts the sidebar: its state, what a person can do, and the first drawing.
import { render } from 'preact';
import { createActions } from './actions';
import { App } from './app';
import { createStore } from './store';

const store = createStore();

render(<App store={store} actions={createActions(store)} />, document.body);
