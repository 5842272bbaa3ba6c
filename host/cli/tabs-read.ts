// What was read of other tabs, a line each: how many rows found their account, and names that found none.
import type { ScoringReport } from './add-on-answers';
import { counted, oneLine } from './text-layout';

const KEYS_SHOWN = 3;

/**
 * `Tickets: 1,936 of 2,000 rows belong to 58 accounts, 2026-08-01 to 2026-11-16. Without account: Globex Intl (31 rows, is it Globex?)`
 * @param given names of the tabs that came with the command
 */
export function tabLines({ tabsRead }: ScoringReport, given: readonly string[]): string[] {
  if (tabsRead.length === 0 && given.length > 0)
    return [
      oneLine(
        `Nothing is calculated from ${given.join(', ')}: define columns in the section Derived columns of the scorecard, or use --template several-systems.`,
      ),
    ];
  return tabsRead.map((read) => {
    const { tab, rows, matched, accounts, firstDay, lastDay, unmatched, unmatchedKeys } = read;
    const days = firstDay === null || lastDay === null ? '' : `, ${firstDay} to ${lastDay}`;
    const belong = matched === 1 ? 'belongs' : 'belong';
    const found = `${tab}: ${matched.toLocaleString('en-US')} of ${counted(rows, 'row')} ${belong} to ${counted(accounts, 'account')}${days}.`;
    if (unmatchedKeys === 0) return oneLine(found);
    const names = unmatched.slice(0, KEYS_SHOWN).map(({ key, rows: count, nearest: [name] }) => {
      const near = name === undefined ? '' : `, is it ${name}?`;
      return `${key} (${counted(count, 'row')}${near})`;
    });
    const more = unmatchedKeys - names.length;
    const others = more > 0 ? ` and ${counted(more, 'more name')}` : '';
    return oneLine(`${found} Without an account: ${names.join(', ')}${others}.`);
  });
}
