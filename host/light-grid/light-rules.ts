// Conditional formats of the light grid: kept in order and saved, never evaluated.
import { type GridNames, type GridRules, NeedsEngine } from '../engine/grid';
import type { ConditionalRule } from '../engine/library/conditional-rules';
import { namesAnotherTab } from '../engine/text/formula-sheets';
import { engineFormula } from '../engine/text/formula-text';
import type { SheetLocale } from '../engine/text/locales';
import { type TabList, tabOf } from './light-tab';
import type { AreaChange } from './moved-area';

export class LightRules implements GridRules {
  constructor(
    private readonly list: TabList,
    private readonly names: GridNames,
    private readonly locale: SheetLocale,
  ) {}

  of(sheetId: string): ConditionalRule[] {
    return [...tabOf(this.list, sheetId).rules];
  }

  replace(sheetId: string, rules: readonly ConditionalRule[]): void {
    tabOf(this.list, sheetId).rules = rules.map((rule) => this.stored(rule));
  }

  add(sheetId: string, rule: ConditionalRule): void {
    const tab = tabOf(this.list, sheetId);
    tab.rules = [...tab.rules, this.stored(rule)];
  }

  namesAnotherSheet(formula: string, sheetId: string): boolean {
    const text = engineFormula(formula, this.locale);
    return namesAnotherTab(text, tabOf(this.list, sheetId).name, (word) => {
      const named = this.names.byName(word);
      return named !== undefined && named.area.sheetId !== sheetId;
    });
  }

  linesChanged(sheetId: string, change: AreaChange): void {
    const tab = tabOf(this.list, sheetId);
    if (tab.rules.some(({ values }) => values.some(isFormula)))
      throw new NeedsEngine('formulas in conditional formats that follow inserted and deleted cells');
    tab.rules = tab.rules.flatMap((rule): ConditionalRule[] => {
      const areas = rule.areas.flatMap((area) => change(area) ?? []);
      return areas.length === 0 ? [] : [{ ...rule, areas }];
    });
  }

  private stored(rule: ConditionalRule): ConditionalRule {
    return {
      ...rule,
      values: rule.values.map((value) => (isFormula(value) ? engineFormula(value, this.locale) : value)),
    };
  }
}

function isFormula(value: string | number): value is string {
  return typeof value === 'string' && value.startsWith('=');
}
