/** Layer rules: which folder of src/ may import which (README, "Layers"). Type-only imports count. */
const layers = {
  model: [],
  figures: ["model"],
  store: ["model", "figures"],
  graph: ["model", "figures"],
  ingest: ["figures", "model"],
  analysis: ["graph", "figures", "model"],
  review: ["analysis", "graph", "ingest", "figures", "model"],
  search: ["analysis", "graph", "figures", "model"],
  formats: ["graph", "figures", "model"],
  api: ["search", "review", "analysis", "graph", "figures", "ingest", "formats", "model", "store"],
  server: ["api", "graph", "store", "model"],
  cli: [
    "model",
    "figures",
    "store",
    "graph",
    "ingest",
    "analysis",
    "review",
    "formats",
    "api",
    "server",
    "client",
    "search",
    "mcp",
  ],
  client: [],
  mcp: ["api", "client", "analysis", "graph"],
  web: ["model", "figures"],
};

const folders = Object.keys(layers);

module.exports = {
  forbidden: [
    ...folders.map((folder) => ({
      name: `layer-${folder}`,
      severity: "error",
      comment: `${folder}/ may import ${layers[folder].join(", ") || "no other folder"} (and errors.ts)`,
      from: { path: `^src/${folder}/` },
      to: { path: `^src/(?!errors\\.ts$|(${[folder, ...layers[folder]].join("|")})/)` },
    })),
    {
      name: "store-as-types-only",
      severity: "error",
      comment: "api/ and server/ never construct a store",
      from: { path: "^src/(api|server)/" },
      to: { path: "^src/store/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "server-sees-graph-as-types-only",
      severity: "error",
      comment:
        "server/ asks questions through the schema only; the holder adds records to the graph it holds",
      from: { path: "^src/server/(?!graph-holder\\.ts$)" },
      to: { path: "^src/graph/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "graph-library-only-in-graph",
      severity: "error",
      comment: "graphology is used by graph/ and analysis/ only",
      from: { path: "^src/(?!graph/|analysis/)" },
      to: { path: "node_modules/graphology" },
    },
    {
      name: "http-only-in-server",
      severity: "error",
      comment: "only server/ listens; only store/, server/ and cli/ touch files",
      from: { path: "^src/(model|figures|graph|ingest|analysis|review|search|formats|api|client)/" },
      to: { dependencyTypes: ["core"], pathNot: "^(node:)?crypto$" },
    },
    {
      name: "model-is-plain",
      severity: "error",
      comment: "model/ needs zod and nothing else",
      from: { path: "^src/model/" },
      to: { path: "node_modules/(?!zod/)" },
    },
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-barrel-inside",
      severity: "error",
      comment: "src/index.ts is for users of the library; inside src/ import the file itself",
      from: { path: "^src/" },
      to: { path: "^src/index\\.ts$" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
    doNotFollow: { path: "node_modules" },
  },
};
