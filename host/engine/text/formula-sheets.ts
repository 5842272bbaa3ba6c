// Which tabs a formula names.
import { tokenize } from '@odoo/o-spreadsheet';

/**
 * Whether a formula names another tab, directly or through a named range; text inside INDIRECT does not count (CFmt-8).
 * @param isNameElsewhere whether a word is a named range on another tab
 */
export function namesAnotherTab(
  formula: string,
  ownTab: string,
  isNameElsewhere: (word: string) => boolean,
): boolean {
  const own = ownTab.toLowerCase();
  return tokenize(formula).some(({ type, value }) => {
    if (type === 'SYMBOL') return isNameElsewhere(value);
    if (type !== 'REFERENCE' || !value.includes('!')) return false;
    const name = value
      .slice(0, value.lastIndexOf('!'))
      .replace(/^'(.*)'$/s, '$1')
      .replaceAll("''", "'");
    return name.toLowerCase() !== own;
  });
}
