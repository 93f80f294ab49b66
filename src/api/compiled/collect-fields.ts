import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  Kind,
  type NamedTypeNode,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from "graphql";

/** What decides which fields of an operation are asked for. */
export interface Selecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** What the variables hold by which `@skip` and `@include` go. */
  readonly conditions: ReadonlyMap<string, boolean>;
}

/**
 * Returns the fields that selection sets ask of an object of type `type`, by the key that each has in the answer, in
 * the order of the answer. The nodes of one key are answered once, with what all of them ask for.
 */
export function collectFields(
  { schema, fragments, conditions }: Selecting,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const spread = new Set<string>();

  function collect(set: SelectionSetNode): void {
    for (const selection of set.selections) {
      if (!(selection.directives ?? []).every((directive) => allows(directive, conditions))) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const known = fields.get(key);
        if (known === undefined) fields.set(key, [selection]);
        else known.push(selection);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection.typeCondition)) collect(selection.selectionSet);
      } else {
        const name = selection.name.value;
        const fragment = spread.has(name) ? undefined : fragments.get(name);
        spread.add(name);
        if (fragment !== undefined && applies(fragment.typeCondition)) collect(fragment.selectionSet);
      }
    }
  }

  function applies(condition: NamedTypeNode | undefined): boolean {
    if (condition === undefined) return true;
    const wanted = schema.getType(condition.name.value);
    return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
  }

  for (const set of sets) collect(set);
  return fields;
}

/** Returns the names of the variables by which `@skip` and `@include` go. */
export function conditionNames(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const value = conditionOf(directive);
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

function allows(directive: DirectiveNode, conditions: ReadonlyMap<string, boolean>): boolean {
  const condition = conditionOf(directive);
  if (condition === undefined) return true;
  const holds =
    condition.kind === Kind.VARIABLE
      ? conditions.get(condition.name.value)
      : condition.kind === Kind.BOOLEAN && condition.value;
  return holds === (directive.name.value === "include");
}

/** Returns what a `@skip` or `@include` goes by. */
function conditionOf({ name, arguments: given }: DirectiveNode): ValueNode | undefined {
  return name.value === "skip" || name.value === "include" ? given?.[0]?.value : undefined;
}
