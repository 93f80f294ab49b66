import type { Problem } from "../errors.ts";
import type { Dataset } from "../model/dataset.ts";
import type { FigureRecord } from "../model/figure.ts";
import { createFigureReader } from "./figure-reader.ts";
import { parsePeriod } from "./parse-period.ts";

/** How many different periods are remembered. */
const MOST_PERIODS = 10_000;

/** Returns a problem for each figure, unit or period of a claim that cannot be read. */
export function* checkFigures(dataset: Dataset): Generator<Problem> {
  const fiscalYears = new Map(dataset.entities.map((entity) => [entity.id, entity.fiscalYearStart]));
  const readFigure = createFigureReader();
  /** Periods that have been read without fault, by fiscal year and text. */
  const sound = new Set<string>();
  for (const [index, { figure, measure }] of dataset.claims.entries()) {
    if (figure !== undefined) {
      const read = readFigure(figure);
      if ("problem" in read) {
        const { code, message } = read.problem;
        yield { code, message, path: ["claims", index, "figure", ...keyAtFault(code, figure)] };
      }
    }
    if (measure?.period === undefined) continue;
    const fiscalYearStart = fiscalYears.get(measure.entity);
    const known = `${fiscalYearStart ?? ""} ${measure.period}`;
    if (sound.has(known)) continue;
    const read = parsePeriod(measure.period, { fiscalYearStart });
    if (!("problem" in read)) {
      if (sound.size < MOST_PERIODS) sound.add(known);
      continue;
    }
    const { code, message } = read.problem;
    yield { code, message, path: ["claims", index, "measure", "period"] };
  }
}

/** Returns the key of the record to which a problem of its figure belongs, as the end of a path. */
function keyAtFault(code: Problem["code"], figure: FigureRecord): string[] {
  const wanted = code === "UNREADABLE_UNIT" ? "unit" : code === "FIGURE_MISMATCH" ? "value" : "printed";
  if (figure[wanted] !== undefined) return [wanted];
  return figure.printed === undefined ? [] : ["printed"];
}
