// Writes the list of templates for a terminal; with a file, how many of their columns it has.
import type { ListedTemplate } from './add-on-answers';
import { oneLine, table } from './text-layout';

/** @param file the file of accounts, as the user named it */
export function renderTemplates(templates: readonly ListedTemplate[], file: string | undefined): string {
  const blocks = templates.map((template) => {
    const { id, purpose, source, metrics, columns, found, lacking } = template;
    const here =
      lacking.length === 0 ? `all ${columns.length} columns` : `${found} of ${columns.length} columns`;
    const rows = [
      ['for', purpose],
      ['from', source],
      ['metrics', metrics.join(', ')],
      ['columns', columns.join(', ')],
      ...(file === undefined ? [] : [['found', found === 0 ? 'no column' : here]]),
      ...(file === undefined || found === 0 || lacking.length === 0 ? [] : [['lacking', lacking.join(', ')]]),
    ];
    return [
      id,
      ...table([{ heading: '' }, { heading: '' }], rows)
        .slice(1)
        .map((line) => `  ${line}`),
    ].join('\n');
  });
  const use = `Use one with: npm run score -- ${oneLine(file ?? 'ACCOUNTS.csv')} --template ${best(templates)}`;
  return `${[...blocks, use].join('\n\n')}\n`;
}

/** The template with the largest share of its columns in the file. */
function best(templates: readonly ListedTemplate[]): string {
  const share = ({ found, columns }: ListedTemplate) => found / Math.max(1, columns.length);
  const [first] = [...templates].sort((a, b) => share(b) - share(a));
  return first?.id ?? '';
}
