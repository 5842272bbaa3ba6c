// What the unsaved changes do: how many accounts change band, which ones, and why.
import type { Mover } from '../model/preview';
import { Button } from '../parts/button';
import { changesSentence } from '../parts/changes-sentence';
import { LongList } from '../parts/long-list';
import { useSidebar } from '../sidebar-context';

const PAGE = 5;

export function Changes() {
  const { derived } = useSidebar();
  const preview = derived.preview.value;
  const { movers } = preview;
  if (!derived.isChanged.value) return null;
  return (
    <section class="card changes">
      <h2>If you apply</h2>
      <p>{changesSentence(preview, derived.overview.money.value)}</p>
      {preview.provisional && <p class="hint">Provisional: fewer than 20 scored accounts.</p>}
      <LongList
        class="movers"
        page={PAGE}
        items={movers}
        draw={(mover, at) => <MoverItem key={mover.row} mover={mover} at={at} />}
      />
    </section>
  );
}

function MoverItem({ mover, at }: { readonly mover: Mover; readonly at: number }) {
  const { row, name, from, to, scoreBefore, score, value } = mover;
  const { derived, actions } = useSidebar();
  const { decimals } = derived.evaluation.value.draft.settings;
  const scoreText = (each: number | undefined) => each?.toFixed(decimals) ?? 'no score';
  return (
    <li>
      <span class="row">
        <Button class="link grow" onClick={() => actions.selectRow(row)} title={`Row ${row}`}>
          {name}
        </Button>
        {value !== undefined && derived.overview.money.value(value)}
      </span>
      <div>
        {from} {scoreText(scoreBefore)} → <b>{to}</b> {scoreText(score)}
      </div>
      <div class="hint">{derived.overview.moverReasons.value[at]}</div>
    </li>
  );
}
