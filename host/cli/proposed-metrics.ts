// Reads the metrics of a proposed scorecard from its tab, for review.
import type { Host } from '../api';
import { SCORECARD_TAB } from './scorecard-sheet';

export const METRIC_HEADINGS = ['Metric', 'Type', 'Healthy', 'At risk', 'Points', 'Weight'] as const;

/** One row a metric, in the order of METRIC_HEADINGS; empty when the tab has no such section. */
export function proposedMetrics(host: Host): readonly (readonly string[])[] {
  if (!host.sheetNames().includes(SCORECARD_TAB)) return [];
  const rows = host.sheet(SCORECARD_TAB).display('A1:N200');
  const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');
  const isTitle = (row: readonly string[]) => row[0]?.trim() !== '' && isBlank(row.slice(1));
  const title = rows.findIndex((row) => isTitle(row) && row[0]?.trim().toLowerCase() === 'metrics');
  const section = title < 0 ? [] : rows.slice(title + 1);
  const end = section.findIndex(isTitle);
  const [headings, ...metrics] = (end < 0 ? section : section.slice(0, end)).filter((row) => !isBlank(row));
  if (!headings) return [];
  const columns = METRIC_HEADINGS.map((wanted) =>
    headings.findIndex((heading) => heading.trim().toLowerCase() === wanted.toLowerCase()),
  );
  return metrics.map((row) => columns.map((column) => row[column] ?? ''));
}
