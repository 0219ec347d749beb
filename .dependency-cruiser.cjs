/** The libraries, in the order in which they may know one another: each only those before it. */
const order = [
  'contracts',
  'platform',
  'journal',
  'outages',
  'post',
  'access',
  // the cycle, in its own order
  'groups',
  'notifications',
  'nominations',
  'selection',
  'meetings',
  'actions',
  'priorities',
  'advice',
  'agreement',
  'reports',
  // reads across all of these, and does nothing
  'finding',
  'operation',
  // what calendar programs are told of all of these
  'calendar',
  'notices',
  'live',
];
const any = (names) => `(${names.join('|')})`;

module.exports = {
  forbidden: [
    ...order.slice(0, -1).map((lib, i) => ({
      name: `${lib}-looks-only-back`,
      severity: 'error',
      from: { path: `^libs/${lib}/` },
      to: { path: `^libs/${any(order.slice(i + 1))}/` },
    })),
    {
      name: 'in-by-the-front-door',
      comment: 'From outside, a library is its index.ts.',
      severity: 'error',
      from: { path: '^(?:libs/([^/]+)|apps|migrations|seeds|test)/', pathNot: '^test/support/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', '^libs/[^/]+/index\\.ts$'] },
    },
    {
      name: 'readers-know-no-slice',
      comment: 'Notices and live updates know what the journal says, not who said it.',
      severity: 'error',
      from: { path: '^libs/(notices|live)/' },
      to: { path: '^libs/', pathNot: '^libs/(contracts|platform|journal|post|access|$1)/' },
    },
    {
      name: 'rules-are-pure',
      comment: 'A rule is a function of its arguments: no Nest, no TypeORM, no node, no service.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: { pathNot: ['\\.rules\\.ts$', '^libs/contracts/'] },
    },
    {
      name: 'the-engine-stands-alone',
      comment: 'Who is chosen follows from what the engine is given, and from nothing else.',
      severity: 'error',
      from: { path: '^libs/selection/engine/', pathNot: '\\.spec\\.ts$' },
      to: {
        pathNot: [
          '^libs/selection/engine/',
          'node_modules/(highs|yalps|canonicalize)/',
          '^node:',
          '^(crypto|path|worker_threads)$',
        ],
      },
    },
    {
      name: 'contracts-know-only-zod',
      severity: 'error',
      from: { path: '^libs/contracts/' },
      to: { pathNot: ['^libs/contracts/', 'node_modules/zod/'] },
    },
    {
      name: 'web-knows-only-contracts',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: ['^libs/(?!contracts/)', '^apps/(?!web/)'] },
    },
    {
      name: 'only-the-journal-writes',
      comment:
        'A slice describes its tables (entities); it writes on a page of the journal and reads through Reader.',
      severity: 'error',
      from: { path: '^libs/(?!platform/|journal/)', pathNot: '\\.entity\\.ts$' },
      to: { path: 'node_modules/(typeorm|pg)/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
