// Evaluates conditional formats only for the cells requested; the library does so for the whole sheet after every change.
import type { CellPosition, ConditionalFormat, Style } from '@odoo/o-spreadsheet';
import { CompiledFormula, registries } from '@odoo/o-spreadsheet';
import { isOneCellOperator } from './rule-operators';

const name = 'evaluation_cf';
const Whole = registries.coreViewsPluginRegistry.get(name);

type OneCellRule = Extract<ConditionalFormat['rule'], { type: 'CellIsRule' }>;

interface Placed {
  readonly rule: OneCellRule;
  readonly formulas: readonly (CompiledFormula | undefined)[];
  readonly zones: readonly { left: number; right: number; top: number; bottom: number }[];
}

// 10,000 scored accounts have four rules over two columns: 80,000 formulas, more than a second, and that for every typed cell.
class VisibleRulesPlugin extends Whole {
  /** By sheet; 'library' where its own evaluation is needed. */
  private placed = new Map<string, readonly Placed[] | 'library'>();
  private styles = new Map<string, Style>();

  override handle(command: Parameters<InstanceType<typeof Whole>['handle']>[0]): void {
    super.handle(command);
    if (Reflect.get(this, 'isStale') !== true) return;
    this.placed = new Map();
    this.styles = new Map();
  }

  getCellConditionalFormatStyle(position: CellPosition): Style | undefined {
    const rules = this.rulesOf(position.sheetId);
    if (rules === 'library')
      return Reflect.get(Whole.prototype, 'getCellConditionalFormatStyle').call(this, position);
    const key = `${position.sheetId} ${position.row} ${position.col}`;
    const known = this.styles.get(key);
    if (known !== undefined) return known;
    const style = this.styleOf(position, rules);
    this.styles.set(key, style);
    return style;
  }

  private styleOf(position: CellPosition, rules: readonly Placed[]): Style {
    const style: Style = {};
    for (const { rule, formulas, zones } of rules) {
      for (const { left, right, top, bottom } of zones) {
        const { row, col } = position;
        if (row < top || row > bottom || col < left || col > right) continue;
        const values = rule.values.map((value, index) => {
          const formula = formulas[index];
          return formula
            ? this.getters.getTranslatedCellFormula(position.sheetId, col - left, row - top, formula)
            : value;
        });
        if (this.applies(position, { ...rule, values })) Object.assign(style, rule.style);
      }
    }
    return style;
  }

  private applies(position: CellPosition, rule: OneCellRule): boolean {
    const ask: unknown = Reflect.get(Whole.prototype, 'getRuleResultForTarget');
    return typeof ask === 'function' && ask.call(this, position, rule) === true;
  }

  private rulesOf(sheetId: string): readonly Placed[] | 'library' {
    const known = this.placed.get(sheetId);
    if (known !== undefined) return known;
    const placed: Placed[] = [];
    // The last of them is applied first, so that the first one wins.
    for (const { rule, ranges } of [...this.getters.getConditionalFormats(sheetId)].reverse()) {
      if (rule.type !== 'CellIsRule' || looksAtWholeRange(rule)) {
        this.placed.set(sheetId, 'library');
        return 'library';
      }
      placed.push({
        rule,
        formulas: rule.values.map((value) =>
          value.startsWith('=') ? CompiledFormula.Compile(value, sheetId, this.getters) : undefined,
        ),
        zones: ranges.map((range) => this.getters.getRangeFromSheetXC(sheetId, range).zone),
      });
    }
    this.placed.set(sheetId, placed);
    return placed;
  }
}

/** Such as "the ten greatest": the value of one cell does not decide it. */
function looksAtWholeRange(rule: OneCellRule): boolean {
  return !isOneCellOperator(rule.operator);
}

export function registerVisibleRules(): void {
  if (registries.coreViewsPluginRegistry.get(name) === VisibleRulesPlugin) return;
  registries.coreViewsPluginRegistry.replace(name, VisibleRulesPlugin);
}
