// The alerts that wait for a person, for the sidebar's overview.
import { type OpenAlert, openAlerts } from '../domain/alerts/alerts-tab';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { findAlerts } from '../sheets/alerts-sheet';
import { openSpreadsheet } from '../sheets/open-spreadsheet';
import { wholeFrom } from './untrusted';

/** @param scale 100 or 10: the full mark, which value at stake is a share of */
export function sidebarAlerts(regional: RegionalSettings, scale: unknown): readonly OpenAlert[] {
  const fullMark = scale === 10 ? scale : wholeFrom(scale, 100, 100);
  const alerts = findAlerts(openSpreadsheet(), regional);
  return alerts === undefined ? [] : openAlerts(alerts.grid, regional.today(), fullMark);
}
