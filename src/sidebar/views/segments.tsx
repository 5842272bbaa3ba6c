// Segments: the column that names them, the accounts of each, and what differs for each.
import { useState } from 'preact/hooks';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import { HEADINGS } from '../../domain/scorecard-tab/layout';
import { segmentsOf } from '../../domain/scoring/plan-scoring';
import { cellText, matchKey } from '../../domain/values/cell';
import { settingIndex, withOwnBands, withoutRow, withRow, withSetting } from '../model/edits';
import { withDimensionRows } from '../model/renaming';
import { Button } from '../parts/button';
import { CellField } from '../parts/cell-field';
import { Choice } from '../parts/choice';
import { WithDefaultRows } from '../parts/default-rows';
import { RowTools } from '../parts/reorder';
import { useSidebar } from '../sidebar-context';
import { useWords } from './use-words';

/** What a row of a segment changes, where it is edited, and the field to start with. */
const SECTIONS = {
  Metrics: ['thresholds of', 'Metrics', 'Healthy'],
  Dimensions: ['weight of', 'Weights', 'Weight'],
  Bands: ['start of', 'Bands', 'From'],
} as const;

interface SegmentRow {
  readonly section: keyof typeof SECTIONS;
  readonly index: number;
  /** What it changes: "weight of Product". */
  readonly text: string;
  /** In matching form; '' for the general row. */
  readonly segment: string;
}

/** All rows that are, or could be, for one segment only; "Not enough data" could not. */
function segmentRows(rows: CardRows): SegmentRow[] {
  return (['Metrics', 'Dimensions', 'Bands'] as const).flatMap((section) =>
    rows[section].flatMap(({ cells }, index) => {
      const text = `${SECTIONS[section][0]} ${cellText(cells[HEADINGS[section][0] ?? ''] ?? '')}`;
      const row = { section, index, text, segment: matchKey(cells.Segment ?? '') };
      return section === 'Bands' && cells.From === undefined ? [] : [row];
    }),
  );
}

export function SegmentsView() {
  const { derived } = useSidebar();
  const addDefaults = (rows: CardRows) => {
    const { scale } = derived.evaluation.value.draft.settings;
    const all = withDimensionRows(withOwnBands(rows, scale));
    return settingIndex(all, 'Segment column') === undefined ? withSetting(all, 'Segment column', '') : all;
  };
  return (
    <WithDefaultRows addDefaults={addDefaults}>
      <h1>Segments</h1>
      <SegmentColumn />
      <SegmentList />
    </WithDefaultRows>
  );
}

function SegmentColumn() {
  const { state, derived } = useSidebar();
  const issue = derived.issues.value.find(({ place }) => place?.heading === 'Segment');
  return (
    <>
      <CellField
        section="Settings"
        index={settingIndex(state.rows.value, 'Segment column') ?? 0}
        heading="Value"
        label="Segment column"
        options={[['', 'No segments'], ...(derived.evaluation.value.accounts?.headings ?? [])]}
      />
      {issue && <p class={issue.severity}>{issue.message}</p>}
    </>
  );
}

function SegmentList() {
  const { draft, scores } = useSidebar().derived.evaluation.value;
  const { segmentColumn } = draft.settings;
  const found = useWords(segmentColumn === undefined ? [] : [segmentColumn]);
  const absent = segmentsOf(draft).filter(
    (name) => !found.some(({ word }) => matchKey(word) === matchKey(name)),
  );
  return (
    <>
      {[...absent.map((word) => ({ word, count: 0 })), ...found].map(({ word, count }) => (
        <Segment key={word} name={word} accounts={count} />
      ))}
      <p>
        No settings of their own:{' '}
        <b>{scores.filter(({ plan }) => plan.segment === undefined).length} accounts</b>
      </p>
    </>
  );
}

function Segment({ name, accounts }: { readonly name: string; readonly accounts: number }) {
  const { state, actions } = useSidebar();
  const all = segmentRows(state.rows.value);
  const own = all.filter(({ segment }) => segment === matchKey(name));
  const general = all.filter(
    ({ segment, text }) => segment === '' && !own.some((row) => matchKey(row.text) === matchKey(text)),
  );
  return (
    <section class="card">
      <b>{name}</b>: {accounts || 'no'} accounts
      <ul class="lines">
        {own.map(({ section, index, text }) => (
          <li key={text}>
            <RowTools
              name={`${text} in ${name}`}
              onRemove={() => actions.edit(`${text} removed`, (rows) => withoutRow(rows, section, index))}
            />
            <Button
              class="link"
              onClick={() =>
                actions.show(SECTIONS[section][1], { section, index, heading: SECTIONS[section][2] })
              }
            >
              Own {text}
            </Button>
          </li>
        ))}
      </ul>
      <AddDifference name={name} general={general} />
    </section>
  );
}

/** Picks a general row to be different in one segment. */
function AddDifference({
  name,
  general,
}: {
  readonly name: string;
  readonly general: readonly SegmentRow[];
}) {
  const { state, actions } = useSidebar();
  const [picked, setPicked] = useState('');
  const chosen = general.find(({ text }) => text === picked) ?? general[0];
  if (chosen === undefined) return null;
  const add = ({ section, index, text }: SegmentRow) => {
    const next = state.rows.peek()[section].length;
    actions.edit(`${text} in ${name}`, (rows) =>
      withRow(rows, section, { ...rows[section][index]?.cells, Segment: name }),
    );
    actions.show(SECTIONS[section][1], { section, index: next, heading: SECTIONS[section][2] });
  };
  return (
    <div class="row">
      <Choice
        label={`What is different in ${name}`}
        value={chosen.text}
        options={general.map(({ text }) => ({ value: text, label: text }))}
        onChoice={setPicked}
      />
      <Button onClick={() => add(chosen)}>Set apart</Button>
    </div>
  );
}
