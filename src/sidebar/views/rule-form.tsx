// One rule as a sentence with pickers: when a metric or column is so, then the score is held, moved or flagged, until an end.
import { cellText, matchKey } from '../../domain/cell';
import { addDays } from '../../domain/civil-day';
import { columnOf, profileOf } from '../model/accounts';
import { cellIn } from '../model/edits';
import { isCell, isDayKind, KINDS, readEnd, readIs, withKind } from '../model/rule-cells';
import type { Working } from '../model/working';
import { useWork } from '../work';
import { Part } from './rule-part';

/** An end that is offered: about a quarter from now. */
export const END_DAYS = 90;

/** Of a longer list the others are typed. */
const SUGGESTED = 500;

export function RuleForm({ index }: { readonly index: number }) {
  const { state, working } = useWork();
  const { accounts, draft, context } = working;
  const at = { section: 'Rules', index } as const;
  const cell = (heading: string) => cellIn(state.rows, 'Rules', index, heading);
  const subject = cellText(cell('Metric or column'));
  const is = readIs(cell('Is'));
  const then = matchKey(cell('Then'));
  const end = readEnd(cell('Until'));
  const headings = accounts?.headings ?? [];
  const metrics = draft.metrics.map(({ name }) => name);
  const keys = new Set(metrics.map(matchKey));
  const bands = draft.bands.filter(({ segment }) => segment === '').map(({ name }) => name);
  const isBand = then.startsWith('at ');
  const name = accounts?.table.headings[accounts.nameColumn ?? -1];
  const isOverride = name !== undefined && matchKey(name) === matchKey(subject);
  return (
    <>
      <Part
        {...at}
        heading="Metric or column"
        label="When"
        options={[...new Set(metrics), ...headings.filter((each) => !keys.has(matchKey(each)))]}
      />
      <div class="row">
        <Part
          {...at}
          quiet
          heading=""
          label="Condition"
          value={is.kind}
          options={KINDS.map((kind) => [kind, /^is|^co/.test(kind) ? kind : `is ${kind}`])}
          cells={(kind) => ({ Is: withKind(kind, is.text, context.asOf) })}
        />
        {!is.kind.endsWith('blank') && (
          <Part
            {...at}
            quiet
            heading="Is"
            label="Value"
            value={is.text}
            type={isDayKind(is.kind) && isDay(is.text) ? 'date' : undefined}
            words={wordsOf(working, subject)}
            cells={(text) => ({ Is: isCell(is.kind, text) })}
          />
        )}
      </div>
      <div class="row">
        <Part
          {...at}
          heading="Then"
          label="then"
          options={['at most', 'at least', 'plus', 'minus', 'flag']}
          cells={(next) => {
            const points = next === 'flag' ? 'Look closer' : draft.settings.scale / 10;
            const standard =
              next === 'at most' ? bands[bands.length - 1] : next === 'at least' ? bands[0] : points;
            const isSame = next.slice(0, 3) === then.slice(0, 3) || (/us$/.test(next) && /us$/.test(then));
            return { Then: next, Value: isSame ? cell('Value') : (standard ?? '') };
          }}
        />
        <Part
          {...at}
          heading="Value"
          label={isBand ? 'band' : then === 'flag' ? 'word' : 'points'}
          options={isBand ? bands : undefined}
        />
      </div>
      <div class="row">
        <Part
          {...at}
          heading=""
          label="until"
          value={end.kind}
          options={[
            ['', 'always'],
            ['day', 'the day'],
            ['column', 'the day in'],
          ]}
          cells={(kind) => ({
            Until: kind === '' ? '' : kind === 'day' ? addDays(context.asOf, END_DAYS) : dateColumn(working),
          })}
        />
        {end.kind !== '' && (
          <Part
            {...at}
            quiet
            heading="Until"
            label="End"
            value={end.text}
            type={end.kind === 'day' ? 'date' : undefined}
            options={end.kind === 'day' ? undefined : headings}
          />
        )}
      </div>
      {isOverride && end.kind === '' && <p class="warning">Give it an end, so that it is never forgotten.</p>}
      <Part {...at} heading="Note" label="note" />
    </>
  );
}

function isDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** What the sheet holds under a name. */
function wordsOf({ accounts, draft, context }: Working, subject: string): readonly string[] {
  const metric = draft.metrics.find(({ name }) => matchKey(name) === matchKey(subject));
  const column = accounts ? columnOf(accounts, metric?.columns[0] ?? subject) : -1;
  if (accounts === undefined || column < 0) return [];
  const { kind, words } = profileOf(accounts, column, context.locale);
  return kind === 'answers' ? ['yes', 'no'] : words.slice(0, SUGGESTED);
}

/** The first column of dates; the first of all where there is none. */
function dateColumn({ accounts, context }: Working): string {
  if (accounts === undefined) return '';
  const { headings } = accounts;
  const isDates = (heading: string) =>
    profileOf(accounts, columnOf(accounts, heading), context.locale).kind === 'dates';
  return headings.find(isDates) ?? headings[0] ?? '';
}
