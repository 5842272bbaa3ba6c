// The view more: not written yet, to be replaced before anybody sees it.
export function MoreView() {
  return <h1>more</h1>;
}
