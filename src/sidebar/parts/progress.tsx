// How far a long reading is.
import { useWork } from '../work';

export function Progress() {
  const { state } = useWork();
  const { fetched, status } = state;
  const text = fetched === undefined ? status.text : `Reading your accounts… ${Math.round(fetched * 100)}%`;
  return (
    <div class="progress">
      <p role="status">{text}</p>
      <progress aria-label={text} max={1} value={fetched} />
    </div>
  );
}
