// Who may import whom: the table in README.md, one rule a row. Cycles of feature folders: .dependency-cruiser-features.cjs.
const SERVER_FILE = '[.]server[.]ts$'
const TEST = '[.]test[.]tsx?$'
const DECIMALS = '^app/domain/shared/decimal[.]ts$'
const LIBRARY = '^(node_modules/)?decimal[.]js(/|$)'

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(app|prisma|bin)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'domain-imports-only-domain',
      comment: 'The rulebook is pure TypeScript: no library, no file outside app/domain. One exception: the next rule.',
      severity: 'error',
      from: { path: '^app/domain/', pathNot: [TEST, DECIMALS] },
      to: { pathNot: '^app/domain/' },
    },
    {
      name: 'decimals-come-from-one-file',
      comment: 'Decision 060: exact arithmetic is a library, behind one file of the rulebook that uses no other.',
      severity: 'error',
      from: { path: '^(app|bin|prisma)/', pathNot: DECIMALS },
      to: { path: LIBRARY },
    },
    {
      name: 'decimals-use-decimals-only',
      severity: 'error',
      from: { path: DECIMALS },
      to: { pathNot: ['^app/domain/', LIBRARY] },
    },
    {
      name: 'ui-knows-no-business-noun',
      severity: 'error',
      comment: 'Days, amounts and pasted text are no nouns of the business.',
      from: { path: '^app/ui/' },
      to: { path: '^app/(domain/(?!shared/)|features/|routes/|server/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'i18n-stands-alone',
      severity: 'error',
      from: { path: '^app/i18n/' },
      to: { path: '^app/(domain|features|routes|server|ui)/' },
    },
    {
      name: 'server-takes-types-of-domain-only',
      severity: 'error',
      from: { path: '^app/server/', pathNot: TEST },
      to: { path: '^app/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'server-knows-nothing-above-it',
      severity: 'error',
      comment: 'Not even a type.',
      from: { path: '^app/server/', pathNot: TEST },
      to: { path: '^app/(features|routes|ui)/' },
    },
    {
      name: 'components-and-schemas-stay-with-their-noun',
      severity: 'error',
      from: { path: '^app/features/([^/]+)/(components/|schema)', pathNot: TEST },
      to: { path: '^app/(features/(?!$1/)|routes/|server/)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'components-take-types-of-schemas-only',
      comment: 'The schema library weighs as much as a page and comes when somebody types.',
      severity: 'error',
      from: { path: '^app/features/[^/]+/components/', pathNot: TEST },
      to: {
        path: ['schema[.]ts$', '^app/ui/form/text-rules[.]ts$'],
        dependencyTypesNot: ['type-only', 'dynamic-import'],
      },
    },
    {
      name: 'components-run-in-the-browser',
      severity: 'error',
      from: { path: '^app/(features/[^/]+/(components/|schema)|ui/)', pathNot: TEST },
      to: { path: SERVER_FILE, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'features-know-no-route',
      severity: 'error',
      from: { path: '^app/features/' },
      to: { path: '^app/routes/' },
    },
    {
      name: 'only-features-open-the-database',
      severity: 'error',
      from: { pathNot: `^(app/features/.*${SERVER_FILE}|app/server/|prisma/|tests/|bin/)` },
      to: { path: '^app/server/db[.]server[.]ts$' },
    },
    {
      name: 'only-db-server-imports-the-generated-client',
      severity: 'error',
      from: { path: '^(app|tests|bin)/', pathNot: '^app/server/db[.]server[.]ts$' },
      to: { path: '^prisma/generated/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'outside-services-only-behind-gateways',
      severity: 'error',
      from: { path: '^app/', pathNot: 'gateway[.]server[.]ts$' },
      to: { path: 'node_modules/(nodemailer|stripe|@remix-run/file-storage-s3)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|prisma/generated|build' },
    exclude: { path: '^(build|node_modules/[.]cache)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
