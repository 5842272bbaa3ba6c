// The view bands: not written yet, to be replaced before anybody sees it.
export function BandsView() {
  return <h1>bands</h1>;
}
