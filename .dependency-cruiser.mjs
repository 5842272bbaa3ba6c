// Who may import whom. npm run lint holds it; docs/architecture.md shows the same table with a sentence for each folder.

/** Rooms of src/domain, from the ground up: each may import only the rooms before it. A new room is one line here. */
const DOMAIN_ROOMS = [
  'values',
  'statistics',
  'alert-definitions',
  'scorecard',
  'metric-types',
  'table',
  'derived-columns',
  'scoring',
  'scorecard-tab',
  'templates',
  'explaining',
  'checker',
  'sql',
  'issues',
  'next-band',
  'proposal',
  'history',
  'alerts',
  'digest',
  'portfolio',
  'portfolio-tab',
  'evidence',
  'bundled-data',
];

/** Rooms of host/engine, and the class that all others ask. */
const ENGINE_ROOMS = [
  'values',
  'text',
  'plugins',
  'library',
  'grid.ts',
  'engine.ts',
  'workbook-file',
  'in-page',
];

/** Rooms of host/apps-script: what a running script is made of comes first, what loads and calls it last. */
const APPS_SCRIPT_ROOMS = ['execution', 'cells', 'charts', 'schedule', 'services', 'spreadsheet', 'run'];

/** Plain records and small readers that the file formats, the engine and the command line share. */
const SHARED_RECORDS = [
  'host/formats/workbook-input.ts',
  'host/formats/cell-seen.ts',
  'host/formats/known-files.ts',
  'host/formats/growing-bytes.ts',
  'host/formats/currencies.ts',
];

/** What each folder may import besides itself. `typesOf` allows `import type` only. */
const FOLDERS = [
  { folder: 'src/domain', mayImport: [] },
  { folder: 'src/functions', mayImport: ['src/domain'] },
  { folder: 'src/sheets', mayImport: ['src/domain'] },
  { folder: 'src/actions', mayImport: ['src/sheets', 'src/domain'] },
  { folder: 'src/pages', mayImport: [] },
  { folder: 'src/sidebar', mayImport: ['src/domain', 'src/pages'], typesOf: ['src/actions'] },
  { folder: 'src/sidebar/model', mayImport: ['src/domain'], typesOf: ['src/actions'] },
  { folder: 'src/self-check', mayImport: ['src/domain', 'src/pages'], typesOf: ['src/actions'] },
  { folder: 'src/report', mayImport: ['src/domain', 'src/pages'], typesOf: ['src/actions'] },
  { folder: 'src/main.ts', mayImport: ['src/functions', 'src/actions', 'src/sheets'] },
  { folder: 'src/main-scheduled.ts', mayImport: ['src/actions', 'src/sheets'] },
  { folder: 'host/api.ts', mayImport: SHARED_RECORDS, typesOf: ['host/formats/xlsx'] },
  ...SHARED_RECORDS.map((folder) => ({ folder, mayImport: [] })),
  { folder: 'host/formats/csv', mayImport: SHARED_RECORDS },
  { folder: 'host/formats/xlsx', mayImport: SHARED_RECORDS },
  { folder: 'host/engine', mayImport: ['host/formats/xlsx', ...SHARED_RECORDS], typesOf: ['host/api.ts'] },
  {
    folder: 'host/light-grid',
    mayImport: ['host/engine', ...SHARED_RECORDS],
    typesOf: ['host/formats/xlsx'],
  },
  { folder: 'host/apps-script', mayImport: ['host/engine'], typesOf: ['host/api.ts', 'src/actions'] },
  {
    folder: 'host/testing',
    mayImport: ['host/apps-script', 'host/engine'],
    typesOf: ['host/api.ts', 'src/actions'],
  },
  {
    folder: 'host/node',
    mayImport: ['host/testing', 'host/apps-script', 'host/light-grid', 'host/engine'],
    typesOf: ['host/api.ts', 'src/actions'],
  },
  {
    folder: 'host/page',
    mayImport: ['host/testing', 'host/apps-script', 'host/engine', 'host/formats'],
    typesOf: ['host/api.ts', 'src/actions'],
  },
  { folder: 'host/server', mayImport: ['host/engine/in-page'] },
  { folder: 'host/sql', mayImport: ['src/domain', ...SHARED_RECORDS] },
  {
    folder: 'host/evidence',
    mayImport: ['src/domain', 'host/sql', ...SHARED_RECORDS],
    typesOf: ['host/api.ts', 'src/actions'],
  },
  {
    folder: 'host/cli',
    mayImport: [
      'host/node',
      'host/sql',
      'host/evidence',
      'host/engine/workbook-file',
      'host/formats',
      'src/domain/issues',
      'src/domain/values',
    ],
    typesOf: ['host/api.ts', 'src/actions'],
  },
];

/** Packages, and the only folders that may import them. Of all packages src imports those that name a folder of src here. */
const PACKAGES = [
  { packages: ['@preact/signals', '@preact/signals-core'], folders: ['src/sidebar'] },
  { packages: ['preact'], folders: ['src/sidebar', 'src/report'] },
  { packages: ['@odoo/o-spreadsheet', '@odoo/owl', 'chart.js'], folders: ['host/engine'] },
  { packages: ['@duckdb/node-api'], folders: ['host/sql'] },
  { packages: ['csv-parse'], folders: ['host/formats/csv'] },
  { packages: ['fflate', 'saxes'], folders: ['host/formats/xlsx'] },
];

/** A pattern for everything under these folders, and for files named with their ending. */
const under = (folders) =>
  `^(${folders.map((folder) => (/\.ts$/.test(folder) ? folder.replace('.', '\\.') : `${folder}/`)).join('|')})`;
const inPackages = (packages) => `node_modules/(${packages.join('|')})/`;

const folderRules = FOLDERS.flatMap(({ folder, mayImport, typesOf = [] }) => [
  {
    name: `${folder}-imports`,
    comment: `${folder} may import only ${[...mayImport, ...typesOf].join(', ') || 'itself'}.`,
    severity: 'error',
    from: { path: under([folder]) },
    to: { path: '^(src|host)/', pathNot: under([folder, ...mayImport, ...typesOf]) },
  },
  ...(typesOf.length === 0
    ? []
    : [
        {
          name: `${folder}-only-types`,
          comment: `${folder} may import only types of ${typesOf.join(', ')}: write "import type".`,
          severity: 'error',
          from: { path: under([folder]) },
          to: {
            path: under(typesOf),
            pathNot: under([folder, ...mayImport]),
            dependencyTypesNot: ['type-only'],
          },
        },
      ]),
]);

/** Within a folder each room may import only the rooms before it. */
const upward = (folder, rooms, name) =>
  rooms.map((room, floor) => ({
    name: `${name}-room-${room}`,
    comment: `${folder}/${room} may import only the rooms before it: ${rooms.slice(0, floor).join(', ') || 'none'}.`,
    severity: 'error',
    from: { path: under([`${folder}/${room}`]) },
    to: {
      path: `^${folder}/`,
      pathNot: under(rooms.slice(0, floor + 1).map((each) => `${folder}/${each}`)),
    },
  }));

const roomRules = [
  ...upward('src/domain', DOMAIN_ROOMS, 'domain'),
  ...upward('host/engine', ENGINE_ROOMS, 'engine'),
  ...upward('host/apps-script', APPS_SCRIPT_ROOMS, 'apps-script'),
];

const packageRules = PACKAGES.map(({ packages, folders }) => ({
  name: `package-${packages[0]}`,
  comment: `${packages.join(', ')} may be imported only in ${folders.join(', ')}.`,
  severity: 'error',
  from: { path: '^(src|host)/', pathNot: under(folders) },
  to: { path: inPackages(packages) },
}));

/** What may be pushed to Google besides our own code. */
const PUSHED_PACKAGES = PACKAGES.filter(({ folders }) =>
  folders.some((folder) => folder.startsWith('src/')),
).flatMap(({ packages }) => packages);

export default {
  forbidden: [
    {
      name: 'no-circle',
      comment:
        'Files import each other in a circle, types included: move what they share into a file below both.',
      severity: 'error',
      from: { path: '^(src|host)/' },
      to: { circular: true },
    },
    {
      name: 'domain-room-without-floor',
      comment: 'This folder is no room yet: give it a line in DOMAIN_ROOMS.',
      severity: 'error',
      from: {},
      to: { path: '^src/domain/', pathNot: under(DOMAIN_ROOMS.map((name) => `src/domain/${name}`)) },
    },
    ...roomRules,
    ...folderRules,
    ...packageRules,
    {
      name: 'src-imports-no-package',
      comment: 'What is pushed to Google is our own code, and of packages only what PACKAGES names.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/', pathNot: inPackages(PUSHED_PACKAGES) },
    },
    {
      name: 'sidebar-model-imports-no-package',
      comment: 'The model of the sidebar is pure: state and drawing are above it.',
      severity: 'error',
      from: { path: '^src/sidebar/model/' },
      to: { path: 'node_modules/' },
    },
    {
      name: 'import-leads-nowhere',
      comment: 'There is no such file or package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Imports of types count: they bind rooms to each other as much as values do.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'types', 'default'],
    },
  },
};
