// The view rules: not written yet, to be replaced before anybody sees it.
export function RulesView() {
  return <h1>rules</h1>;
}
