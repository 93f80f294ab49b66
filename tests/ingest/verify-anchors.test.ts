import fc from "fast-check";
import { expect, test } from "vitest";
import { createAnchor } from "../../src/ingest/create-anchor.ts";
import { normaliseText } from "../../src/ingest/normalise-text.ts";
import { verifyAnchor } from "../../src/ingest/verify-anchors.ts";
import { createWindowSearch } from "../../src/ingest/window-search.ts";
import type { Anchor } from "../../src/model/anchor.ts";

/** Returns the start and end in code points of a passage's first occurrence. */
function spanOf(text: string, passage: string): { start: number; end: number } {
  const unit = text.indexOf(passage);
  if (unit === -1) throw new RangeError(`The text has no "${passage}"`);
  const start = [...text.slice(0, unit)].length;
  return { start, end: start + [...passage].length };
}

function anchorOf(text: string, passage: string): Anchor {
  const { start, end } = spanOf(text, passage);
  return createAnchor(text, start, end);
}

const TEXT =
  "In the first half of the year the company took in 43.7 million crowns, the report says. " +
  "In the second half it took in 51.2 million crowns, of which nearly 20% came from abroad.";

test("verifyAnchor() finds a passage at its place EXACT, also at either end of the text", () => {
  for (const passage of ["In", "43.7 million", "abroad.", TEXT]) {
    const finding = verifyAnchor(TEXT, anchorOf(TEXT, passage));
    expect(finding).toEqual({ state: "EXACT", places: [spanOf(TEXT, passage)], found: null, complete: true });
  }
});

test("verifyAnchor() finds a passage MOVED by text before it", () => {
  const edited = `A new first sentence. ${TEXT}`;
  const finding = verifyAnchor(edited, anchorOf(TEXT, "51.2 million"));
  expect(finding.state).toBe("MOVED");
  expect(finding.places).toEqual([spanOf(edited, "51.2 million")]);
});

test("verifyAnchor() reads other digits in the old context as FIGURE_CHANGED, with what stands there", () => {
  for (const figure of ["54.2 million", "51.2 billion", "9 million", "1,051.25 million"]) {
    const edited = TEXT.replace("51.2 million", figure);
    const finding = verifyAnchor(edited, anchorOf(TEXT, "51.2 million"));
    expect(finding).toMatchObject({
      state: "FIGURE_CHANGED",
      found: figure,
      places: [spanOf(edited, figure)],
    });
  }
});

test("verifyAnchor() reads words for a figure as FIGURE_CHANGED only where a figure is known to have stood there", () => {
  const edited = TEXT.replace("51.2 million", "plenty of");
  const anchor = anchorOf(TEXT, "51.2 million");
  expect(verifyAnchor(edited, anchor, { printed: "51.2 million" }).state).toBe("FIGURE_CHANGED");
  expect(verifyAnchor(edited, anchor).state).toBe("ORPHANED");
});

test("verifyAnchor() finds a changed figure although the old literal stands elsewhere", () => {
  const edited = `${TEXT.replace("51.2 million", "60 million")} Once there were 51.2 million.`;
  expect(verifyAnchor(edited, anchorOf(TEXT, "51.2 million")).state).toBe("FIGURE_CHANGED");
});

test("verifyAnchor() finds a changed figure of which one side changed too, as where two figures stand close", () => {
  const anchor = anchorOf(TEXT, "51.2 million");
  const known = { printed: "51.2 million" };
  const after = TEXT.replace("51.2 million", "60 million").replace("20%", "25%");
  expect(verifyAnchor(after, anchor, known)).toMatchObject({ state: "FIGURE_CHANGED", found: "60" });
  const before = TEXT.replace("51.2 million", "$60 million").replace("it took in", "came");
  expect(verifyAnchor(before, anchor, known)).toMatchObject({
    state: "FIGURE_CHANGED",
    found: "$60 million",
  });
  const elsewhere = `${after} Once there were 51.2 million.`;
  expect(verifyAnchor(elsewhere, anchor, known)).toMatchObject({ state: "FIGURE_CHANGED", found: "60" });
  // The same digits in other words are no other figure, and no passage that is known again either.
  const reworded = after.replace("60 million", "51.2 m");
  expect(verifyAnchor(reworded, anchor, known).state).toBe("ORPHANED");
});

test("verifyAnchor() reports CONTEXT_CHANGED where the passage stays and its surroundings do not", () => {
  const anchor = anchorOf(TEXT, "51.2 million");
  const before = TEXT.replace("it took in", "it earned ");
  expect(verifyAnchor(before, anchor)).toMatchObject({
    state: "CONTEXT_CHANGED",
    places: [spanOf(TEXT, "51.2 million")],
  });
  const both = before.replace("crowns, of which nearly", "crowns, and of these");
  expect(verifyAnchor(both, anchor).state).toBe("CONTEXT_CHANGED");
  const elsewhere = "Something else altogether: 51.2 million, once.";
  expect(verifyAnchor(elsewhere, anchor)).toMatchObject({
    state: "CONTEXT_CHANGED",
    places: [spanOf(elsewhere, "51.2 million")],
  });
});

test("verifyAnchor() does not take part of a number for the number", () => {
  const anchor = anchorOf(TEXT, "51.2");
  for (const text of [
    "It was 151.2 once.",
    "It was 51.25 once.",
    "It was 3,51.2 once.",
    "It was 51.2.7 once.",
  ]) {
    expect([text, verifyAnchor(text, anchor).state]).toEqual([text, "ORPHANED"]);
  }
  for (const text of ["It was 51.2. Once.", "It was (51.2), once.", "51.2"]) {
    expect([text, verifyAnchor(text, anchor).state]).toEqual([text, "CONTEXT_CHANGED"]);
  }
});

test("verifyAnchor() says AMBIGUOUS where a passage stands in several places alike", () => {
  const anchor = anchorOf(TEXT, "51.2 million");
  const twice = `First. ${TEXT} Second. ${TEXT} Third.`;
  const finding = verifyAnchor(twice, anchor);
  expect(finding.state).toBe("AMBIGUOUS");
  expect(finding.places).toHaveLength(2);
  expect(verifyAnchor("Here 51.2 million, there 51.2 million.", anchor).state).toBe("AMBIGUOUS");
});

test("verifyAnchor() says ORPHANED where the passage is gone", () => {
  expect(verifyAnchor("", anchorOf(TEXT, "51.2 million")).state).toBe("ORPHANED");
  expect(verifyAnchor("Another text without any figure.", anchorOf(TEXT, "51.2 million")).state).toBe(
    "ORPHANED",
  );
  const deleted = TEXT.replace("51.2 million", "");
  expect(verifyAnchor(deleted, anchorOf(TEXT, "51.2 million"), { printed: "51.2 million" }).state).toBe(
    "ORPHANED",
  );
});

test("verifyAnchor() knows a suffix that the end of the text had cut short", () => {
  const anchor = anchorOf(TEXT, "20%");
  const edited = `New. ${TEXT} And more.`;
  expect(verifyAnchor(edited, anchor, { length: [...TEXT].length }).state).toBe("MOVED");
  expect(verifyAnchor(edited, anchor).state).toBe("MOVED");
  const changed = TEXT.replace("20%", "25%");
  expect(verifyAnchor(changed, anchor, { length: [...TEXT].length })).toMatchObject({
    state: "FIGURE_CHANGED",
    found: "25%",
  });
});

test("verifyAnchor() says that it did not search everything once the budget is spent", () => {
  const search = createWindowSearch(`Before. ${TEXT}`, 10);
  expect(verifyAnchor(search, anchorOf(TEXT, "51.2 million"))).toMatchObject({
    state: "ORPHANED",
    complete: false,
  });
});

/** Texts with everything that makes counting hard: astral characters, combining marks, digits, line ends. */
const piece = fc.constantFrom(
  ...[
    "a",
    "b",
    "c",
    " ",
    "\n",
    "the ",
    "revenue ",
    "é",
    "e\u0301",
    "😀",
    "𝟗",
    "👩‍👩‍👧",
    "ß",
    "٣",
    "中",
    ".",
    ", ",
    "n\u0303",
  ],
);
const anyText = fc
  .array(piece, { minLength: 0, maxLength: 60 })
  .map((pieces) => normaliseText(pieces.join("")));
const figure = fc.integer({ min: 1000, max: 9_999_999 }).map((number) => `$${number} million`);

test("createAnchor() and verifyAnchor() count in code points, whatever the text", () => {
  fc.assert(
    fc.property(anyText, figure, anyText, (before, literal, after) => {
      const text = normaliseText(`${before}|${literal}|${after}`);
      const start = [...before].length + 1;
      const anchor = createAnchor(text, start, start + [...literal].length);
      expect(verifyAnchor(text, anchor).state).toBe("EXACT");
      expect([...text].slice(anchor.start, anchor.end).join("")).toBe(literal);
    }),
    { seed: 42, numRuns: 300 },
  );
});

test("verifyAnchor() finds an unedited region that moves at the right place", () => {
  const wide = fc.string({
    minLength: 32,
    maxLength: 32,
    unit: fc.constantFrom("x", "y", "é", "😀", "𝟗 ", "中"),
  });
  fc.assert(
    fc.property(
      anyText,
      wide,
      figure,
      wide,
      anyText,
      anyText,
      anyText,
      (before, left, literal, right, after, head, tail) => {
        const region = `${left}${literal}${right}`;
        const old = `${before}${region}${after}`;
        const edited = `${head}${region}${tail}`;
        const offset = (text: string): number => [...text].length + [...left].length;
        const anchor = createAnchor(old, offset(before), offset(before) + literal.length);
        const finding = verifyAnchor(edited, anchor, { printed: literal, length: [...old].length });
        const moved = [...head].length !== [...before].length;
        expect(finding.state).toBe(moved ? "MOVED" : "EXACT");
        expect(finding.places).toEqual([{ start: offset(head), end: offset(head) + literal.length }]);
      },
    ),
    { seed: 42, numRuns: 300 },
  );
});

test("verifyAnchor() finds replaced digits as FIGURE_CHANGED at the right place, moved or not", () => {
  const wide = fc.string({
    minLength: 32,
    maxLength: 32,
    unit: fc.constantFrom("x", "y", "é", "😀", "𐀀", "中"),
  });
  fc.assert(
    fc.property(anyText, wide, figure, figure, wide, anyText, (before, left, literal, other, right, head) => {
      fc.pre(literal !== other);
      const old = `${before}${left}${literal}${right}`;
      const edited = `${head}${left}${other}${right}`;
      const start = [...before].length + [...left].length;
      const anchor = createAnchor(old, start, start + literal.length);
      const finding = verifyAnchor(edited, anchor, { printed: literal, length: [...old].length });
      const place = [...head].length + [...left].length;
      expect(finding).toMatchObject({
        state: "FIGURE_CHANGED",
        found: other,
        places: [{ start: place, end: place + other.length }],
      });
    }),
    { seed: 42, numRuns: 300 },
  );
});
