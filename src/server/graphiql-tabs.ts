import type { GraphiqlTab } from "./graphiql-tab.ts";
import { howWas433Computed } from "./graphiql-tabs/how-was-4-33-computed.ts";
import { inference2024ByOutlet } from "./graphiql-tabs/inference-2024-by-outlet.ts";
import { is37Or377Or38 } from "./graphiql-tabs/is-3-7-or-3-77-or-3-8.ts";
import { walkOneHop } from "./graphiql-tabs/walk-one-hop.ts";
import { whatRestsOnZitron } from "./graphiql-tabs/what-rests-on-zitron.ts";
import { whereFrom865Million } from "./graphiql-tabs/where-from-865-million.ts";
import { whoContradicts2Billion } from "./graphiql-tabs/who-contradicts-2-billion.ts";
import { whoDeniesOrDoubts } from "./graphiql-tabs/who-denies-or-doubts.ts";
import { whoIsBehind8659 } from "./graphiql-tabs/who-is-behind-865-9.ts";
import { writtenBySoftware } from "./graphiql-tabs/written-by-software.ts";

/** The example tabs of GraphiQL: each answers a question of the founding story. */
export const graphiqlTabs: readonly GraphiqlTab[] = [
  whereFrom865Million,
  whoContradicts2Billion,
  inference2024ByOutlet,
  walkOneHop,
  is37Or377Or38,
  whoIsBehind8659,
  howWas433Computed,
  whatRestsOnZitron,
  writtenBySoftware,
  whoDeniesOrDoubts,
];
