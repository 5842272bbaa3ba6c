// The sidebar: the scorecard's name, its metrics with their weights, and a button that scores.

import type { SidebarMetric, SidebarScoring } from '../actions/sidebar-server';
import type { Issue } from '../domain/issue';
import { callServer } from './server';

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found;
}

function button(id: string): HTMLButtonElement {
  const found = element(id);
  if (!(found instanceof HTMLButtonElement)) throw new Error(`${id} is not a button`);
  return found;
}

/** Text from cells becomes text, never HTML. */
function make(tag: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.textContent = text;
  return made;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

function barRow(label: HTMLElement, number: string, share: number, color?: string): HTMLElement {
  const row = make('div', 'row');
  row.append(label, make('span', 'number', number));
  const track = make('div', 'track');
  track.setAttribute('aria-hidden', 'true');
  const bar = make('div', 'bar');
  bar.style.width = percent(share);
  if (color !== undefined) bar.style.background = color;
  if (share > 0) track.append(bar);
  const item = make('li', '');
  item.append(row, track);
  return item;
}

function metricItem(metric: SidebarMetric): HTMLElement {
  const label = make('span', '');
  label.append(make('span', '', metric.name), make('span', 'kind', ` ${metric.type}`));
  return barRow(
    label,
    metric.weight === 0 ? 'not counted' : `${metric.weight} (${percent(metric.share)})`,
    metric.share,
  );
}

function bandItems(bands: SidebarScoring['bands']): HTMLElement[] {
  const total = bands.reduce((sum, band) => sum + band.accounts, 0);
  return bands.map((band) =>
    barRow(
      make('span', '', band.name),
      String(band.accounts),
      total > 0 ? band.accounts / total : 0,
      band.color,
    ),
  );
}

function issueItem({ cell, message }: Issue): HTMLElement {
  const item = make('li', '');
  if (cell !== '') item.append(make('span', 'cell', `${cell} `));
  item.append(make('span', '', message));
  return item;
}

function showList(section: string, list: string, items: readonly HTMLElement[]): void {
  element(section).hidden = items.length === 0;
  element(list).replaceChildren(...items);
}

function say(text: string, isError = false): void {
  const status = element('status');
  status.textContent = text;
  status.classList.toggle('error', isError);
}

async function showScorecard(): Promise<void> {
  const card = await callServer('sidebarScorecard');
  element('name').textContent = card.found ? card.name : 'Customer Health';
  element('tab').textContent = card.tab;
  showList('metrics', 'metric-list', card.metrics.map(metricItem));
  showList('issues', 'issue-list', card.issues.map(issueItem));
  if (!card.found)
    say(
      'There is no scorecard yet. Open the tab with your accounts and score: a scorecard is proposed from your data.',
    );
  else if (card.metrics.length === 0)
    say(`The tab ${card.tab} holds mistakes. Mend the cells below, then refresh.`, true);
  else say(`${card.metrics.length} metrics`);
}

async function score(): Promise<void> {
  say('Scoring…');
  const result = await callServer('sidebarScoreAccounts');
  if (result.scored) await showScorecard();
  showList('bands', 'band-list', bandItems(result.bands));
  showList('issues', 'issue-list', result.issues.map(issueItem));
  say(result.message, !result.scored);
}

/** One thing at a time; a fault is told in the spreadsheet's own words. */
async function busy(work: () => Promise<void>): Promise<void> {
  const buttons = [button('score'), button('reload')];
  for (const each of buttons) each.disabled = true;
  try {
    await work();
  } catch (fault) {
    say(fault instanceof Error ? fault.message : String(fault), true);
  } finally {
    for (const each of buttons) each.disabled = false;
  }
}

button('score').addEventListener('click', () => busy(score));
button('reload').addEventListener('click', () => busy(showScorecard));
busy(showScorecard);
