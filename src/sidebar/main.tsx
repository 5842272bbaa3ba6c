// Starts the sidebar: its state, what follows from it, what a user can do, and the first drawing.
import { render } from 'preact';
import { createActions } from './actions/create-actions';
import { App } from './app';
import { keepChecking } from './checks';
import { createDerived } from './derived';
import { keepDrafts } from './draft';
import { keepPast } from './fetch-past';
import { keepPastContent } from './fetch-past-content';
import { keepSources } from './fetch-sources';
import { createState } from './state';

const state = createState();
const firstView = document.getElementById('data')?.textContent ?? '';
// The menu item Evidence… opens the sidebar there.
if (firstView.includes('"Evidence"')) state.view.value = 'Evidence';
const derived = createDerived(state);
const actions = createActions(state, derived);

keepDrafts(state, actions);
keepChecking(state, derived, actions);
keepPast(state, derived);
keepSources(state, derived, actions);
keepPastContent(state, derived);
render(<App sidebar={{ state, derived, actions }} />, document.body);
actions.open();
