import { describePeriod } from "../../analysis/describe-period.ts";
import { formatFigure } from "../../figures/format-figure.ts";
import type { FigureResolvers, PeriodResolvers } from "../generated/resolvers.ts";

export const Figure = { text: (figure) => formatFigure(figure, { natural: true }) } satisfies FigureResolvers;

export const Period = {
  text: ({ id }) => id,
  label: (period) => describePeriod(period),
} satisfies PeriodResolvers;
