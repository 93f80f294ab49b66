/** Nouns for who publishes, as a part of a pattern. "Agency" alone is none: most agencies are a state's. */
export const OUTLET_NOUNS =
  "outlet|newspaper|paper|news\\sagency|newswire|magazine|publication|site|website|broadcaster|daily|weekly|tabloid|zeitung|magazin|medio|diario|periódico|journal|quotidien|jornal|veículo|avisen|nettstedet";
