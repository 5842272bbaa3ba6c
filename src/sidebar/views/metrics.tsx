// The view metrics: not written yet, to be replaced before anybody sees it.
export function MetricsView() {
  return <h1>metrics</h1>;
}
