// The scorecard as a JSON text: out to the clipboard or a file, and in again after a look at every field.

import { useRef, useState } from 'preact/hooks';
import { cardJson, LARGEST_IMPORT, readCardJson } from '../model/card-json';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { useWork } from '../work';

const ISSUES_SHOWN = 20;

export function ExportCard() {
  const { state, actions } = useWork();
  const area = useRef<HTMLTextAreaElement>(null);
  const text = cardJson(state.rows);
  const copy = () => {
    area.current?.select();
    // The newer way to the clipboard is closed to frames; where this one is, too, the text is marked for the keys.
    actions.say(document.execCommand('copy') ? 'The scorecard is copied.' : 'Now press Ctrl+C or ⌘C.');
  };
  return (
    <>
      <textarea ref={area} aria-label="Scorecard as text" readOnly value={text} />
      <div class="buttons">
        <Button onClick={copy}>Copy</Button>
        <a download="scorecard.json" href={`data:application/json,${encodeURIComponent(text)}`}>
          Download
        </a>
      </div>
    </>
  );
}

export function ImportCard() {
  const { state, actions } = useWork();
  const [text, setText] = useState('');
  const [issues, setIssues] = useState<readonly string[]>([]);
  const take = (given: string) => {
    const { rows, issues: found } = readCardJson(given);
    setIssues(found);
    if (rows === undefined) return;
    // A scorecard in hand can be come back to by undo.
    if (state.rows.Metrics.length > 0) actions.backToCard();
    actions.begin(rows, 'Preview');
  };
  return (
    <>
      <Field
        label="A file"
        control={(controlProps) => (
          <input
            {...controlProps}
            type="file"
            accept=".json"
            onChange={({ currentTarget }) =>
              currentTarget.files?.[0]
                ?.slice(0, LARGEST_IMPORT + 1)
                .text()
                .then(take)
            }
          />
        )}
      />
      <Field
        label="Or its text"
        control={(controlProps) => (
          <textarea
            {...controlProps}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      />
      {issues.length > 0 && (
        <p role="alert" class="error">
          Nothing was taken in:{issues.slice(0, ISSUES_SHOWN).map((issue) => `\n${issue}`)}
        </p>
      )}
      <Button disabled={!text} onClick={() => take(text)}>
        Import
      </Button>
    </>
  );
}
