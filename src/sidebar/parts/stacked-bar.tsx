// Parts of a whole as one bar, with the numbers in words below, since color alone is not enough.
import type { Preview } from '../model/preview';

export interface BarPart {
  readonly name: string;
  readonly color: string;
  readonly count: number;
}

export function StackedBar({ parts, label }: { readonly parts: readonly BarPart[]; readonly label: string }) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const shown = parts.filter(({ count }) => count > 0);
  return (
    <div class="stacked" role="img" aria-label={`${label}: ${partsText(parts)}`}>
      {shown.map(({ name, color, count }) => (
        <div key={name} title={`${name}: ${count}`} style={{ background: color, flexGrow: count / total }} />
      ))}
    </div>
  );
}

export function partsText(parts: readonly BarPart[]): string {
  return parts.map(({ name, count }) => `${name} ${count}`).join(', ');
}

/** The bands of a preview as parts of a bar. */
export function bandParts({ bands }: Preview): BarPart[] {
  return bands.map(({ name, color, accounts }) => ({ name, color, count: accounts }));
}
