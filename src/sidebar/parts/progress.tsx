// How far a long read has come.
import { useSidebar } from '../sidebar-context';

export function Progress() {
  const { state } = useSidebar();
  const share = state.fetchedShare.value;
  const text =
    share === undefined ? state.status.value.text : `Reading your accounts… ${Math.round(share * 100)}%`;
  return (
    <div class="progress">
      <p role="status">{text}</p>
      <progress aria-label={text} max={1} value={share} />
    </div>
  );
}
