// A noun may use another one only if that one never uses it, be it for a type. Folders are compared, so this looks at nothing but
// app/features: through app/paths.ts or a test every folder would reach every other one.
module.exports = {
  forbidden: [
    {
      name: 'features-are-acyclic',
      severity: 'error',
      scope: 'folder',
      from: { path: '^app/features/([^/]+)' },
      to: { circular: true, pathNot: '^app/features/$1(/|$)' },
    },
  ],
  options: {
    includeOnly: { path: '^app/features/' },
    exclude: { path: '[.]test[.]tsx?$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
}
