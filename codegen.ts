import { readdirSync, readFileSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { type GraphQLSchema, printSchema } from "graphql";

/** Plugins of our own, by name. */
const plugins = {
  notice: {
    plugin: () => ({
      prepend: ["/** Generated from schema/ by graphql-codegen: do not edit. */"],
      content: "",
    }),
  },
  /** Prints the whole schema as a module, so that the built package reads no file to have it. */
  "type-defs": {
    plugin: (schema: GraphQLSchema) => {
      const sdl = printSchema(schema)
        .replaceAll("\\", "\\\\")
        .replaceAll("`", "\\`")
        .replaceAll("${", "\\${");
      return `/** The schema of schema/*.graphql in one text. */\nexport const typeDefs = \`${sdl}\n\`;\n`;
    },
  },
};

/** All schema files in one text, base first: loaded one by one, their order would change from run to run. */
const schema = readdirSync("schema")
  .filter((name) => name.endsWith(".graphql"))
  .sort((a, b) => Number(b === "base.graphql") - Number(a === "base.graphql") || (a < b ? -1 : 1))
  .map((name) => readFileSync(`schema/${name}`, "utf8"))
  .join("\n");

const config: CodegenConfig = {
  schema,
  config: { sort: false },
  importExtension: ".ts",
  pluginLoader: async (name) => {
    const own = Object.entries(plugins).find(([key]) => name === key);
    return own === undefined ? import(name) : own[1];
  },
  generates: {
    "src/api/generated/type-defs.ts": { plugins: ["notice", "type-defs"] },
    "src/api/generated/resolvers.ts": {
      plugins: ["notice", "typescript", "typescript-resolvers"],
      config: {
        contextType: "../context.ts#Context",
        enumsAsTypes: true,
        immutableTypes: true,
        skipTypename: true,
        strictScalars: true,
        useTypeImports: true,
        noSchemaStitching: true,
        maybeValue: "T | null | undefined",
        inputMaybeValue: "T | null | undefined",
        scalars: {
          ID: "string",
          Decimal: "string",
          BigInt: { input: "bigint", output: "bigint" },
          Date: "string",
          PublishedDate: "string",
        },
        mappers: {
          Node: "../parents.ts#NodeParent",
          Entity: "../../model/entity.ts#Entity as EntityParent",
          Organization: "../../model/entity.ts#Entity as EntityParent",
          Person: "../../model/entity.ts#Entity as EntityParent",
          SoftwareAgent: "../../model/entity.ts#Entity as EntityParent",
          Document: "../../model/document.ts#Document as DocumentParent",
          Story: "../../model/story.ts#Story as StoryParent",
          Claim: "../../model/claim.ts#Claim as ClaimParent",
          Metric: "../../model/metric.ts#Metric as MetricParent",
          Measure: "../parents.ts#MeasureParent",
          GraphChange: "../graph-change.ts#GraphChange as GraphChangeParent",
          RecordProblem: "../../errors.ts#Problem as RecordProblemParent",
          Source: "../parents.ts#SourceParent",
          Figure: "../../figures/figure.ts#Figure as FigureParent",
          Period: "../../figures/period.ts#Period as PeriodParent",
          FoundClaim: "../../analysis/find.ts#FoundClaim as FoundClaimParent",
          FigureMatch: "../../analysis/find.ts#FigureMatch as FigureMatchParent",
          FindResult: "../../analysis/find.ts#FindResult as FindResultParent",
          Trace: "../parents.ts#TraceParent",
          Hop: "../../analysis/trace.ts#Hop as HopParent",
          Origin: "../parents.ts#OriginParent",
          DeadEnd: "../parents.ts#DeadEndParent",
          Circle: "../../analysis/trace.ts#TraceCircle as CircleParent",
          Independence: "../../analysis/independence.ts#Independence as IndependenceParent",
          TransmissionWidth: "../../analysis/independence.ts#TransmissionWidth as TransmissionWidthParent",
          IndependenceDomain: "../../analysis/independence-domains.ts#IndependenceDomain as DomainParent",
          MergeReason: "../../analysis/independence-domains.ts#MergeReason as MergeReasonParent",
          Witness: "../parents.ts#WitnessParent",
          Impact: "../../analysis/impact.ts#Impact as ImpactParent",
          ClaimImpact: "../../analysis/impact.ts#ClaimImpact as ClaimImpactParent",
          AuditPlan: "../../analysis/audit-plan.ts#AuditPlan as AuditPlanParent",
          AuditStep: "../../analysis/audit-plan.ts#AuditStep as AuditStepParent",
          State: "../../analysis/state.ts#State as StateParent",
          Dispute: "../../analysis/state.ts#Dispute as DisputeParent",
          Corroboration: "../../analysis/corroboration.ts#Corroboration as CorroborationParent",
          CorroborationWay: "../../analysis/corroboration.ts#CorroborationWay as CorroborationWayParent",
          Appearance: "../../analysis/appearance.ts#Appearance as AppearanceParent",
          FirstAppearance: "../../analysis/appearance.ts#FirstAppearance as FirstAppearanceParent",
          LateCorrection: "../../analysis/late-corrections.ts#LateCorrection as LateCorrectionParent",
          LateRepeat: "../../analysis/late-corrections.ts#LateRepeat as LateRepeatParent",
          SuggestedDependence:
            "../../analysis/hidden-dependence.ts#SuggestedDependence as SuggestedDependenceParent",
          SharedReading: "../../analysis/hidden-dependence.ts#SharedReading as SharedReadingParent",
          SharedOrder: "../../analysis/hidden-dependence.ts#SharedOrder as SharedOrderParent",
          HopChange: "../../analysis/hop-changes/change.ts#HopChange as HopChangeParent",
          Drift: "../parents.ts#DriftParent",
          Interval: "../../analysis/figure-words.ts#Bounds as IntervalParent",
          Recomputation: "../../analysis/recompute-figures.ts#Recomputation as RecomputationParent",
          RecomputedInput: "../../analysis/recompute-figures.ts#RecomputedInput as RecomputedInputParent",
          Constraint: "../../analysis/recompute-figures.ts#Constraint as ConstraintParent",
          ImpliedInput: "../../analysis/recompute.ts#ImpliedInput as ImpliedInputParent",
          ClaimAgreement: "../../analysis/agreement.ts#ClaimAgreement as ClaimAgreementParent",
          MeasureAgreement: "../../analysis/agreement.ts#MeasureAgreement as MeasureAgreementParent",
          AgreeingClaims: "../../analysis/agreement.ts#AgreeingClaims as AgreeingClaimsParent",
          ClaimPair: "../parents.ts#ClaimPairParent",
          ClaimComparison: "../../analysis/compare-claims.ts#ClaimComparison as ClaimComparisonParent",
          FigureComparison: "../../analysis/compare-literals.ts#FigureComparison as FigureComparisonParent",
          Comparison: "../../figures/compare-figures.ts#Comparison as ComparisonParent",
          Contradiction:
            "../../analysis/contradictions/contradiction.ts#Contradiction as ContradictionParent",
          Finding: "../../analysis/findings/select-findings.ts#KeyedFinding as FindingParent",
          DependenceEvidence: "../parents.ts#DependenceEvidenceParent",
        },
      },
    },
  },
};

export default config;
