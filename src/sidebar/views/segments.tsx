// The view segments: not written yet, to be replaced before anybody sees it.
export function SegmentsView() {
  return <h1>segments</h1>;
}
