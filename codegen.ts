import { readdirSync, readFileSync } from "node:fs";
import type { CodegenConfig } from "@graphql-codegen/cli";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  print,
  printSchema,
  visit,
} from "graphql";

/** Returns the text as a template literal. */
function quoted(text: string): string {
  return `\`${text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${")}\``;
}

/** Returns the fragments that a definition spreads, directly and through others, each once. */
function fragmentsOf(
  definition: OperationDefinitionNode | FragmentDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (fragment === undefined || found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, fragments, found);
    },
  });
  return found;
}

/** Returns the comment lines right above an operation as one text. */
function commentAbove({ loc }: OperationDefinitionNode): string {
  const lines: string[] = [];
  for (let token = loc?.startToken.prev; token?.kind === "Comment"; token = token.prev)
    lines.unshift(token.value.trim());
  return lines.join(" ");
}

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
      return `/** The schema of schema/*.graphql in one text. */\nexport const typeDefs = ${quoted(`${printSchema(schema)}\n`)};\n`;
    },
  },
  /** Prints each operation as a text that carries its types, with the fragments that it uses. */
  "operation-texts": {
    plugin: (_schema: GraphQLSchema, files: readonly { readonly document?: DocumentNode }[]) => {
      const definitions = files.flatMap(({ document }) => document?.definitions ?? []);
      const fragments = new Map(
        definitions.flatMap((definition) =>
          definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
        ),
      );
      const content = definitions.flatMap((definition) => {
        if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
        const name = definition.name?.value ?? "";
        const kind = definition.operation.replace(/^./, (letter) => letter.toUpperCase());
        const text = [definition, ...fragmentsOf(definition, fragments)].map(print).join("\n\n");
        const type = `Operation<${name}${kind}, ${name}${kind}Variables>`;
        return [
          `/** ${commentAbove(definition)} */`,
          `export const ${name} = ${quoted(text)} as ${type};`,
          "",
        ];
      });
      return {
        prepend: [
          'import type { Operation } from "./operation.ts";',
          'export { type Client, type ClientOptions, createClient, type Fetch } from "./create-client.ts";',
          'export type { Answer, Operation } from "./operation.ts";',
        ],
        content: `\n${content.join("\n")}`,
      };
    },
  },
};

/** All schema files in one text, base first: loaded one by one, their order would change from run to run. */
const schema = textOf("schema");

/** Returns all GraphQL files of a folder in one text. */
function textOf(folder: string): string {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort((a, b) => Number(b === "base.graphql") - Number(a === "base.graphql") || (a < b ? -1 : 1))
    .map((name) => readFileSync(`${folder}/${name}`, "utf8"))
    .join("\n");
}

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
    "src/client/operations.ts": {
      documents: textOf("src/client/operations"),
      plugins: ["notice", "typescript-operations", "operation-texts"],
      config: {
        enumsAsTypes: true,
        immutableTypes: true,
        inlineFragmentTypes: "combine",
        skipTypename: true,
        strictScalars: true,
        useTypeImports: true,
        maybeValue: "T | null",
        inputMaybeValue: "T | null | undefined",
        scalars: {
          ID: "string",
          Decimal: "string",
          BigInt: "string",
          Date: "string",
          PublishedDate: "string",
        },
      },
    },
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
          ChangedFinding: "../../analysis/findings/select-findings.ts#KeyedFinding as ChangedFindingParent",
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
          SearchConnection: "../parents.ts#SearchParent",
          SearchEdge: "../parents.ts#SearchEdgeParent",
          SearchFacets: "../../search/search.ts#SearchResult as SearchFacetsParent",
          Highlight: "../../search/search.ts#Highlight as HighlightParent",
          Finding: "../../analysis/findings/select-findings.ts#KeyedFinding as FindingParent",
          DependenceEvidence: "../parents.ts#DependenceEvidenceParent",
          CheckedText: "../../review/checked-text.ts#CheckedText as CheckedTextParent",
          CheckedFigure: "../../review/checked-text.ts#CheckedFigure as CheckedFigureParent",
          ConflictingClaim: "../../review/checked-text.ts#ConflictingClaim as ConflictingClaimParent",
          TextFinding: "../parents.ts#TextFindingParent",
          TextPlace: "../../ingest/text-reading.ts#FoundFigure as FoundFigureParent",
          SourceProposal: "../../review/linked-text.ts#SourceProposal as SourceProposalParent",
          SharedDocument: "../../review/linked-text.ts#SharedDocument as SharedDocumentParent",
          TextDraft: "../../review/draft.ts#Draft as DraftParent",
        },
      },
    },
  },
};

export default config;
