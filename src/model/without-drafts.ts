import type { Cites, Claim } from "./claim.ts";
import type { Dataset } from "./dataset.ts";
import type { Document } from "./document.ts";

/**
 * Returns the dataset without its drafts: documents of status DRAFT and the claims in them, which wait for a person's
 * review. The same dataset where there is none.
 *
 * What an accepted record takes from a draft is not on record yet: such a citation points at the draft's publisher in
 * its place, whose words nobody has recorded, and is left out where that is unknown. A derivation of which one input
 * is a draft is left out whole, for half of a computation is none; so are contradictions, corrections and copies that
 * name a draft. A claim that thereby loses every source says NOT_RECORDED.
 */
export function withoutDrafts(dataset: Dataset): Dataset {
  const drafts = new Map<string, Document>();
  for (const document of dataset.documents)
    if (document.status === "DRAFT") drafts.set(document.id, document);
  if (drafts.size === 0) return dataset;
  const draftClaims = new Map<string, Document>();
  for (const { id, document } of dataset.claims) {
    const draft = drafts.get(document);
    if (draft !== undefined) draftClaims.set(id, draft);
  }
  return {
    ...dataset,
    documents: dataset.documents
      .filter(({ id }) => !drafts.has(id))
      .map((document) => acceptedCopy(document)),
    claims: dataset.claims.filter(({ id }) => !draftClaims.has(id)).map((claim) => acceptedClaim(claim)),
  };

  function acceptedCopy(document: Document): Document {
    const { syndicatedFrom, ...rest } = document;
    return syndicatedFrom !== undefined && drafts.has(syndicatedFrom) ? rest : document;
  }

  /** The claim itself where it names no draft, so that the records that stay are the records as they were. */
  function acceptedClaim(claim: Claim): Claim {
    if (!namesDraft(claim)) return claim;
    const { derives, supersedes, ...rest } = claim;
    const keepsDerives =
      derives !== undefined && !Object.values(derives.inputs).some((input) => draftClaims.has(input));
    const keepsSupersedes = supersedes !== undefined && !draftClaims.has(supersedes);
    const cites = claim.cites.flatMap((edge) => acceptedCites(edge));
    const lostAll = cites.length === 0 && !keepsDerives && (claim.cites.length > 0 || derives !== undefined);
    return {
      ...rest,
      cites,
      contradicts: claim.contradicts.filter((edge) => !draftClaims.has(edge.claim)),
      ...(keepsDerives ? { derives } : {}),
      ...(keepsSupersedes ? { supersedes } : {}),
      ...(lostAll ? { unsourced: "NOT_RECORDED" as const } : {}),
    };
  }

  function namesDraft({ cites, contradicts, derives, supersedes }: Claim): boolean {
    return (
      cites.some((edge) => draftClaims.has(edge.claim ?? "") || drafts.has(edge.document ?? "")) ||
      contradicts.some((edge) => draftClaims.has(edge.claim)) ||
      Object.values(derives?.inputs ?? {}).some((input) => draftClaims.has(input)) ||
      draftClaims.has(supersedes ?? "")
    );
  }

  function acceptedCites(edge: Cites): Cites[] {
    const draft = edge.claim === undefined ? drafts.get(edge.document ?? "") : draftClaims.get(edge.claim);
    if (draft === undefined) return [edge];
    const { claim: _claim, document: _document, ...rest } = edge;
    return draft.publisher === undefined ? [] : [{ ...rest, entity: draft.publisher }];
  }
}
