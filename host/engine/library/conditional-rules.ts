// Conditional formats of a sheet: replaced as a whole, kept in order, the first match winning (CFmt-1, CFmt-3).
import { criteriaOf, operatorOf } from '../plugins/rule-operators';
import { namesAnotherTab } from '../text/formula-sheets';
import { engineFormula } from '../text/formula-text';
import { type Area, a1Of, cellsNamed } from '../values/area';
import type { CellStyle } from '../values/cell-values';
import type { EngineModel } from './engine-model';
import { type NamedRanges, zoneOf } from './named-ranges';

export interface ConditionalRule {
  /** Google's BooleanCriteria, such as CUSTOM_FORMULA. */
  readonly criteria: string;
  readonly values: readonly (string | number)[];
  readonly style: CellStyle;
  readonly areas: readonly Area[];
}

export class ConditionalRules {
  private made = 0;

  constructor(
    private readonly engine: EngineModel,
    private readonly names: NamedRanges,
  ) {}

  private get getters() {
    return this.engine.model.getters;
  }

  of(sheetId: string): ConditionalRule[] {
    const size = { rows: this.getters.getNumberRows(sheetId), columns: this.getters.getNumberCols(sheetId) };
    return this.getters.getConditionalFormats(sheetId).map((format) => {
      const criteria = criteriaOf(format);
      const rule = format.rule.type === 'CellIsRule' ? format.rule : undefined;
      const isNumber = criteria.startsWith('NUMBER_');
      return {
        criteria,
        values: (rule?.values ?? []).map((value) =>
          isNumber && !value.startsWith('=') ? Number(value) : value,
        ),
        style: rule?.style ?? {},
        areas: format.ranges.flatMap((range) => {
          const cells = cellsNamed(range, () => size);
          return cells ? [{ ...cells, sheetId }] : [];
        }),
      };
    });
  }

  replace(sheetId: string, rules: readonly ConditionalRule[]): void {
    for (const { id } of this.getters.getConditionalFormats(sheetId)) {
      this.engine.mustChange('REMOVE_CONDITIONAL_FORMAT', { sheetId, id });
    }
    for (const rule of rules) this.add(sheetId, rule);
  }

  add(sheetId: string, rule: ConditionalRule): void {
    this.engine.mustChange('ADD_CONDITIONAL_FORMAT', {
      sheetId,
      cf: {
        id: this.freeId(sheetId, rule.criteria),
        rule: {
          type: 'CellIsRule',
          operator: operatorOf(rule.criteria),
          values: rule.values.map((value) => this.valueText(value)),
          style: { ...rule.style },
        },
      },
      ranges: rule.areas.map((area) => this.getters.getRangeDataFromZone(sheetId, zoneOf(area))),
    });
  }

  // A saved workbook has its own ids.
  private freeId(sheetId: string, criteria: string): string {
    const taken = new Set(this.getters.getConditionalFormats(sheetId).map(({ id }) => id));
    do this.made += 1;
    while (taken.has(`${criteria}:${this.made}`));
    return `${criteria}:${this.made}`;
  }

  private valueText(value: string | number): string {
    return typeof value === 'string' && value.startsWith('=')
      ? engineFormula(value, this.engine.locale)
      : String(value);
  }

  /** Whether a formula names another sheet, directly or through a named range (CFmt-8). */
  namesAnotherSheet(formula: string, sheetId: string): boolean {
    const text = engineFormula(formula, this.engine.locale);
    return namesAnotherTab(text, this.getters.getSheetName(sheetId), (word) => {
      const named = this.names.byName(word);
      return named !== undefined && named.area.sheetId !== sheetId;
    });
  }
}

export function a1OfAreas(areas: readonly Area[]): string[] {
  return areas.map((area) => a1Of(area));
}
