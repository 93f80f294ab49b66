import { formatFigure } from "../../figures/format-figure.ts";
import type { FigureResolvers, PeriodResolvers } from "../generated/resolvers.ts";

export const Figure = { text: (figure) => formatFigure(figure) } satisfies FigureResolvers;

export const Period = { text: ({ id }) => id } satisfies PeriodResolvers;
