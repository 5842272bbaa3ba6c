// The scorecard tab and the user's unsaved changes differ in the same fields: both are shown, and the user chooses.
import { useState } from 'preact/hooks';
import { cellText } from '../../domain/values/cell';
import type { Conflict, Difference } from '../model/merge';
import { Button } from '../parts/button';
import { useSidebar } from '../sidebar-context';

export function ConflictView({ conflict }: { readonly conflict: Conflict }) {
  const { actions, state } = useSidebar();
  const { differences, merged } = conflict;
  const [keepMine, setKeepMine] = useState<readonly boolean[]>(differences.map(() => true));
  return (
    <>
      <h1>Which version do you want to keep?</h1>
      <p>
        The tab {state.scorecardTab.value.tab} was changed while you were changing the same fields here.
        Nothing has been overwritten. Choose for each, then continue.
      </p>
      {merged > 0 && (
        <p class="hint">
          {merged} other {merged === 1 ? 'change' : 'changes'} of the tab merged.
        </p>
      )}
      {differences.map((difference, index) => (
        <DifferenceChoice
          key={nameOf(difference)}
          difference={difference}
          name={`side${index}`}
          isMine={keepMine[index] ?? true}
          onChoice={(isMine) => setKeepMine(keepMine.map((each, at) => (at === index ? isMine : each)))}
        />
      ))}
      <div class="buttons">
        <Button class="action" onClick={() => actions.settle(keepMine)}>
          Continue
        </Button>
        <Button onClick={actions.takeTheirs}>Keep the tab's version</Button>
      </div>
    </>
  );
}

function DifferenceChoice(props: {
  readonly difference: Difference;
  /** Of the group of radio buttons. */
  readonly name: string;
  readonly isMine: boolean;
  readonly onChoice: (isMine: boolean) => void;
}) {
  const { difference, name, isMine, onChoice } = props;
  return (
    <fieldset class="difference">
      <legend>{nameOf(difference)}</legend>
      <label>
        <input type="radio" name={name} checked={isMine} onChange={() => onChoice(true)} />
        Here: <b>{shortCell(difference.mine)}</b>
      </label>
      <label>
        <input type="radio" name={name} checked={!isMine} onChange={() => onChoice(false)} />
        On the tab: <b>{shortCell(difference.theirs)}</b>
      </label>
    </fieldset>
  );
}

function nameOf({ section, row, heading }: Difference): string {
  const what = section === 'Settings' ? row : `${section.replace(/s$/, '')} ${row}`;
  return heading === '' || heading === 'Value' ? what : `${what}, ${heading}`;
}

/** Numbers without what binary fractions add. */
function shortCell(cell: Difference['mine']): string {
  const text = cellText(typeof cell === 'number' ? Number(cell.toPrecision(9)) : cell);
  return text === '' ? 'blank' : text;
}
