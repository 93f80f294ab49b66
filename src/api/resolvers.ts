import type { Resolvers } from "./generated/resolvers.ts";
import { Claim, claimQueries } from "./resolvers/claim.ts";
import { Document, documentQueries, Story } from "./resolvers/document.ts";
import { entityQueries, Organization, Person, SoftwareAgent } from "./resolvers/entity.ts";
import { Figure, Period } from "./resolvers/figure.ts";
import { FigureMatch, FoundClaim, findQueries } from "./resolvers/find.ts";
import {
  Independence,
  IndependenceDomain,
  MergeReason,
  TransmissionWidth,
  Witness,
} from "./resolvers/independence.ts";
import { Measure, Metric, measureQueries } from "./resolvers/measure.ts";
import { Entity, Node, nodeQueries, Source } from "./resolvers/node.ts";
import { Circle, DeadEnd, Hop, Origin, Trace, traceQueries } from "./resolvers/trace.ts";
import { BigInteger, Day, Decimal, PublishedDate } from "./scalars.ts";

/** Every resolver, by type. Fields without one are keys of what stands behind the type. */
export const resolvers = {
  Query: {
    ...nodeQueries,
    ...entityQueries,
    ...documentQueries,
    ...claimQueries,
    ...measureQueries,
    ...findQueries,
    ...traceQueries,
  },
  Node,
  Entity,
  Source,
  Organization,
  Person,
  SoftwareAgent,
  Document,
  Story,
  Claim,
  Measure,
  Metric,
  Figure,
  Period,
  FigureMatch,
  FoundClaim,
  Trace,
  Hop,
  Origin,
  DeadEnd,
  Circle,
  Independence,
  TransmissionWidth,
  IndependenceDomain,
  MergeReason,
  Witness,
  Decimal,
  BigInt: BigInteger,
  Date: Day,
  PublishedDate,
} satisfies Resolvers;
