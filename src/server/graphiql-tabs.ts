import type { GraphiqlTab } from "./graphiql-tab.ts";
import { howManyOrigins } from "./graphiql-tabs/how-many-origins.ts";
import { howToCheck87 } from "./graphiql-tabs/how-to-check-8-7.ts";
import { howWas433Computed } from "./graphiql-tabs/how-was-4-33-computed.ts";
import { inference2024ByOutlet } from "./graphiql-tabs/inference-2024-by-outlet.ts";
import { is37Or377Or38 } from "./graphiql-tabs/is-3-7-or-3-77-or-3-8.ts";
import { walkOneHop } from "./graphiql-tabs/walk-one-hop.ts";
import { whatChangedOnTheWay } from "./graphiql-tabs/what-changed-on-the-way.ts";
import { whatRestsOnZitron } from "./graphiql-tabs/what-rests-on-zitron.ts";
import { whatToLookInto } from "./graphiql-tabs/what-to-look-into.ts";
import { whatWasKnownThen } from "./graphiql-tabs/what-was-known-then.ts";
import { whereFrom865Million } from "./graphiql-tabs/where-from-865-million.ts";
import { whichCannotBothBeRight } from "./graphiql-tabs/which-cannot-both-be-right.ts";
import { whoContradicts2Billion } from "./graphiql-tabs/who-contradicts-2-billion.ts";
import { whoDeniesOrDoubts } from "./graphiql-tabs/who-denies-or-doubts.ts";
import { whoIsBehind8659 } from "./graphiql-tabs/who-is-behind-865-9.ts";
import { whoSharesASource } from "./graphiql-tabs/who-shares-a-source.ts";
import { writtenBySoftware } from "./graphiql-tabs/written-by-software.ts";

/**
 * The example tabs of GraphiQL: each answers a question of the founding story. First where a figure comes from, what
 * changed and how many stand behind it; then how to check it; then disputes and faults; then the graph by hand.
 */
export const graphiqlTabs: readonly GraphiqlTab[] = [
  whereFrom865Million,
  whatChangedOnTheWay,
  is37Or377Or38,
  howManyOrigins,
  whoIsBehind8659,
  howWas433Computed,
  howToCheck87,
  whatRestsOnZitron,
  whatWasKnownThen,
  whoSharesASource,
  whichCannotBothBeRight,
  whoContradicts2Billion,
  whoDeniesOrDoubts,
  whatToLookInto,
  inference2024ByOutlet,
  walkOneHop,
  writtenBySoftware,
];
