// The scorecard as a JSON text: out to the clipboard or a file, and in again after a look at every field.
import { useState } from 'preact/hooks';
import { shortText } from '../../domain/cell';
import { cardJson, inPlaceOf, LARGEST_IMPORT, readCardJson } from '../model/card-json';
import { settingIn } from '../model/edits';
import { Field } from '../parts/field';
import { useWork } from '../work';

export function ExportCard() {
  const { state } = useWork();
  const [told, setTold] = useState('');
  const [isShown, setShown] = useState(false);
  const text = cardJson(state.rows);
  const copy = () =>
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(text))
      .then(
        () => setTold('Copied.'),
        () => {
          setShown(true);
          setTold('Copy the text below.');
        },
      );
  const download = () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    link.download = `${shortText(String(settingIn(state.rows, 'Name'))) || 'scorecard'}.json`;
    link.click();
    setTold('Look in your downloads. If nothing came, choose Copy.');
  };
  return (
    <>
      <div class="buttons">
        <button type="button" onClick={copy}>
          Copy
        </button>
        <button type="button" onClick={download}>
          Download
        </button>
      </div>
      <p role="status">{told}</p>
      {isShown && (
        <textarea
          aria-label="The scorecard as text"
          rows={6}
          readOnly
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      )}
    </>
  );
}

export function ImportCard() {
  const { state, actions } = useWork();
  const [text, setText] = useState('');
  const [issues, setIssues] = useState<readonly string[]>([]);
  const take = (given: string) => {
    const { rows, issues: found } = readCardJson(given);
    setIssues(rows === undefined ? found : []);
    if (rows === undefined) return;
    // What was in hand can be taken back.
    if (state.rows.Metrics.length > 0) actions.backToCard();
    actions.begin(inPlaceOf(rows, state.rows), 'Preview');
    actions.say('The scorecard was taken in. Look it over, then apply it.');
  };
  const readFile = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > LARGEST_IMPORT) setIssues(['This file is larger than 1 MB.']);
    else take(await file.text());
  };
  return (
    <>
      <Field
        label="File of a scorecard"
        control={(tied) => (
          <input
            {...tied}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => readFile(currentTarget.files?.[0])}
          />
        )}
      />
      <Field
        label="Or its text"
        control={(tied) => (
          <textarea
            {...tied}
            rows={2}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        )}
      />
      {issues.length > 0 && (
        <div role="alert" class="error">
          Nothing was taken in:
          <ul>
            {issues.slice(0, 20).map((issue) => (
              <li key={issue}>{issue}</li>
            ))}
          </ul>
        </div>
      )}
      <button type="button" disabled={text.trim() === ''} onClick={() => take(text)}>
        Import
      </button>
    </>
  );
}
