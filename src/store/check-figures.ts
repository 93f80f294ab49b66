import type { Problem } from "../errors.ts";
import { parsePeriod } from "../figures/parse-period.ts";
import { readFigure } from "../figures/read-figure.ts";
import type { Dataset } from "../model/dataset.ts";
import type { FigureRecord } from "../model/figure.ts";

/** Returns a problem for each figure, unit or period of a claim that cannot be read. */
export function* checkFigures(dataset: Dataset): Generator<Problem> {
  const fiscalYears = new Map(dataset.entities.map((entity) => [entity.id, entity.fiscalYearStart]));
  for (const [index, { figure, measure }] of dataset.claims.entries()) {
    if (figure !== undefined) {
      const read = readFigure(figure);
      if ("problem" in read) {
        const { code, message } = read.problem;
        yield { code, message, path: ["claims", index, "figure", ...keyAtFault(code, figure)] };
      }
    }
    if (measure?.period === undefined) continue;
    const read = parsePeriod(measure.period, { fiscalYearStart: fiscalYears.get(measure.entity) });
    if (!("problem" in read)) continue;
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
