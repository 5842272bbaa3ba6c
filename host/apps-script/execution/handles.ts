// Makes the handles that service objects return for one another: a range knows its sheet, a sheet its ranges.
import type { Area } from '../../engine/values/area';

export interface Handles {
  range(area: Area): object;
  sheet(sheetId: string): object;
  spreadsheet(): object;
}
