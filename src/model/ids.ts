import { z } from "zod";

/** Parts of an id: lower-case letters, digits and single hyphens, so that it is safe in an address. */
const SLUG = "[a-z0-9]+(?:-[a-z0-9]+)*";

/** Id of an entity, metric, story or document: a slug such as `techcrunch-2025-11-14`. */
export const Slug = z
  .string()
  .max(120)
  .regex(new RegExp(`^${SLUG}$`), "must be lower-case letters, digits and single hyphens");

/** Id of a claim: its document's id, `#`, and its name there, such as `techcrunch-2025-11-14#revenue-share-2024`. */
export const ClaimId = z
  .string()
  .max(241)
  .regex(new RegExp(`^${SLUG}#${SLUG}$`), "must be <document>#<claim>, both in lower-case slugs");

/** Returns the id of the claim `name` in `document`. */
export function claimId(document: string, name: string): string {
  return `${document}#${name}`;
}
