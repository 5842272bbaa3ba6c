// Segments: the column that says them, the accounts of each, and what holds for each of them only.

import { useState } from 'preact/hooks';
import type { CardRows } from '../../domain/scorecard-tab/card-rows';
import { HEADINGS } from '../../domain/scorecard-tab/layout';
import { segmentsOf } from '../../domain/scoring/plan-scoring';
import { cellText, matchKey } from '../../domain/values/cell';
import { settingIndex, withOwnBands, withoutRow, withRow, withSetting } from '../model/edits';
import { wordsIn } from '../model/metric-facts';
import { withDimensionRows } from '../model/segment-names';
import { Button } from '../parts/button';
import { CellField } from '../parts/cell-field';
import { Choice } from '../parts/choice';
import { WithDefaultRows } from '../parts/default-rows';
import { RowTools } from '../parts/reorder';
import { useWork } from '../work';

/** What a row of a segment says, where it is edited, and the field to begin with. */
const SECTIONS = {
  Metrics: ['thresholds of', 'Metrics', 'Healthy'],
  Dimensions: ['weight of', 'Weights', 'Weight'],
  Bands: ['start of', 'Bands', 'From'],
} as const;

interface SegmentRow {
  readonly section: keyof typeof SECTIONS;
  readonly index: number;
  /** What it says: "weight of Product". */
  readonly text: string;
  readonly segment: string;
}

/** All rows that are, or could be, for one segment only; "Not enough data" could not. Segments in matching form; '' = all. */
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
  const { scale } = useWork().working.draft.settings;
  const own = (rows: CardRows) => {
    const whole = withDimensionRows(withOwnBands(rows, scale));
    return settingIndex(whole, 'Segment column') < 0 ? withSetting(whole, 'Segment column', '') : whole;
  };
  return (
    <WithDefaultRows addDefaults={own}>
      <Segments />
    </WithDefaultRows>
  );
}

function Segments() {
  const { state, working, issues } = useWork();
  const { accounts, draft, scores } = working;
  const found = wordsIn(accounts, [draft.settings.segmentColumn]);
  const absent = segmentsOf(draft).filter(
    (name) => !found.some(({ word }) => matchKey(word) === matchKey(name)),
  );
  const issue = issues.find(({ place }) => place?.heading === 'Segment');
  return (
    <>
      <h1>Segments</h1>
      <CellField
        section="Settings"
        index={settingIndex(state.rows, 'Segment column')}
        heading="Value"
        label="Segment column"
        options={[['', 'No segments'], ...(accounts?.headings ?? [])]}
      />
      {issue && <p class={issue.severity}>{issue.message}</p>}
      {[...absent.map((word) => ({ word, count: 0 })), ...found].map(({ word, count }) => (
        <Segment key={word} name={word} accounts={count} />
      ))}
      <p>
        Everything else: <b>{scores.filter(({ card }) => card.segment === '').length} accounts</b>
      </p>
    </>
  );
}

function Segment({ name, accounts }: { readonly name: string; readonly accounts: number }) {
  const { state, actions } = useWork();
  const [picked, setPicked] = useState('');
  const all = segmentRows(state.rows);
  const own = all.filter(({ segment }) => segment === matchKey(name));
  const general = all.filter(
    ({ segment, text }) => segment === '' && !own.some((row) => matchKey(row.text) === matchKey(text)),
  );
  const chosen = general.find(({ text }) => text === picked) ?? general[0];
  const show = (section: SegmentRow['section'], index: number) =>
    actions.show(SECTIONS[section][1], { section, index, heading: SECTIONS[section][2] });
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
            <Button class="link" onClick={() => show(section, index)}>
              Own {text}
            </Button>
          </li>
        ))}
      </ul>
      {chosen && (
        <div class="row">
          <Choice
            label={`What is different in ${name}`}
            value={chosen.text}
            options={general.map(({ text }) => ({ value: text, label: text }))}
            onChoice={setPicked}
          />
          <Button
            onClick={() => {
              const { section, index, text } = chosen;
              actions.edit(`${text} in ${name}`, (rows) =>
                withRow(rows, section, { ...rows[section][index]?.cells, Segment: name }),
              );
              show(section, state.rows[section].length);
            }}
          >
            Set apart
          </Button>
        </div>
      )}
    </section>
  );
}
