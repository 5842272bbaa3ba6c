// The scorecard tab was changed by hand while changes were in hand here: both are shown, and the person chooses.

import { useState } from 'preact/hooks';
import { cellText } from '../../domain/values/cell';
import type { Conflict, Difference } from '../model/merge';
import { Button } from '../parts/button';
import { useWork } from '../work';

export function ConflictView({ conflict }: { readonly conflict: Conflict }) {
  const { actions, state } = useWork();
  const { differences, takenIn } = conflict;
  const [mine, setMine] = useState<readonly boolean[]>(differences.map(() => true));
  const choose = (index: number, isMine: boolean) =>
    setMine(mine.map((each, at) => (at === index ? isMine : each)));
  return (
    <>
      <h1>Which one holds?</h1>
      <p>
        Somebody changed the tab {state.card.tab} while you were changing the same things here. Nothing has
        been overwritten. Choose for each, then go on.
      </p>
      {takenIn > 0 && <p class="hint">Other changes of the tab that were taken in: {takenIn}.</p>}
      {differences.map((difference, index) => (
        <fieldset key={nameOf(difference)} class="difference">
          <legend>{nameOf(difference)}</legend>
          <label>
            <input
              type="radio"
              name={`side${index}`}
              checked={mine[index] ?? true}
              onChange={() => choose(index, true)}
            />
            Here: <b>{shown(difference.mine)}</b>
          </label>
          <label>
            <input
              type="radio"
              name={`side${index}`}
              checked={!(mine[index] ?? true)}
              onChange={() => choose(index, false)}
            />
            On the tab: <b>{shown(difference.theirs)}</b>
          </label>
        </fieldset>
      ))}
      <div class="buttons">
        <Button class="action" onClick={() => actions.settle(mine)}>
          Go on with these
        </Button>
        <Button onClick={actions.takeTheirs}>Take the tab's</Button>
      </div>
    </>
  );
}

function nameOf({ section, row, heading }: Difference): string {
  const what = section === 'Settings' ? row : `${section.replace(/s$/, '')} ${row}`;
  return heading === '' || heading === 'Value' ? what : `${what}, ${heading}`;
}

/** Without the dust of binary fractions. */
function shown(cell: Difference['mine']): string {
  const text = cellText(typeof cell === 'number' ? Number(cell.toPrecision(9)) : cell);
  return text === '' ? 'blank' : text;
}
