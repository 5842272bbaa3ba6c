// Each account's alert on the alerts tab, for the sidebar's overview: both show the same.
import { type ListedAlert, listedAlerts } from '../domain/alerts/alerts-tab';
import type { RegionalSettings } from '../domain/values/regional-settings';
import { findAlerts } from '../sheets/alerts-sheet';
import { openSpreadsheet } from '../sheets/open-spreadsheet';

/** google.script.run is slow with long answers: further accounts are shown without their alert. */
const MOST_SENT = 2_000;

export function sidebarAlerts(regional: RegionalSettings): readonly ListedAlert[] {
  const alerts = findAlerts(openSpreadsheet(), regional);
  return alerts === undefined
    ? []
    : listedAlerts(alerts.grid, regional.today(), () => regional.locale().dateOrder).slice(0, MOST_SENT);
}
