/** English nouns for a firm that was named before, as a part of a pattern: "the Leeds retailer", "compiled by the airline". */
export const FIRM_NOUNS =
  "company|firm|consultancy|startup|start-up|retailer|carmaker|automaker|drugmaker|chipmaker|airline|carrier|bank|lender|brokerage|insurer|utility|operator|think\\stank";

/** Behind the name of a place, what is seated there: "the Leeds retailer". */
export const SEATED = new RegExp(`^\\s(?:${FIRM_NOUNS})(?=\\s|,)`, "u");
