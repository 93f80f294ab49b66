import type { Unit } from "./figure.ts";

/** Returns a unit that is no rate. */
export function plainUnit(kind: Unit["kind"], code: string | null = null): Unit {
  return Object.freeze({ kind, code, per: null });
}

export const PERCENT = plainUnit("PERCENT");
export const PERCENTAGE_POINT = plainUnit("PERCENTAGE_POINT");
export const RATIO = plainUnit("RATIO");
/** The unit of a bare number: nothing is said of what it counts. */
export const BARE = plainUnit("COUNT");

/** Physical units by their label: an opaque name, with the words that texts use for it. */
export const PHYSICAL_UNITS: readonly (readonly [label: string, words: string])[] = [
  ["seconds", "seconds,second,sec.,secs,Sekunden,sekunden,segundos,secondes"],
  ["minutes", "minutes,minute,min.,mins,minuten,minutos"],
  ["hours", "hours,hour,hrs.,stunden,horas,heures"],
  ["days", "days,day,tage,días,dias,jours"],
  ["weeks", "weeks,week,wochen,semanas,semaines"],
  ["months", "months,month,monate,meses,mois"],
  ["years", "years,year,jahre,años,anos,ans"],
  ["ms", "ms,milliseconds,millisecond"],
  ["ml", "ml,mL,milliliters,milliliter,millilitres,millilitre"],
  ["l", "l,L,litres,litre,liters,liter"],
  ["gal", "gallons,gallon,gal."],
  ["W", "W,watts,watt"],
  ["kW", "kW,kilowatts,kilowatt"],
  ["MW", "MW,megawatts,megawatt"],
  ["GW", "GW,gigawatts,gigawatt"],
  ["TW", "TW,terawatts,terawatt"],
  ["Wh", "Wh,watt hours,watt hour"],
  ["kWh", "kWh,kwh,kilowatt hours,kilowatt hour"],
  ["MWh", "MWh,megawatt hours,megawatt hour"],
  ["GWh", "GWh,gwh,gigawatt hours,gigawatt hour"],
  ["TWh", "TWh,twh,terawatt hours,terawatt hour"],
  ["g", "g,grams,gram,grammes"],
  ["kg", "kg,kilograms,kilogram,kilos"],
  ["t", "t,tonnes,tonne,metric tons,metric tonnes"],
  ["tons", "tons,ton"],
  ["mm", "mm,millimetres,millimeters"],
  ["cm", "cm,centimetres,centimeters"],
  ["metres", "metres,metre,meters,meter"],
  ["km", "km,kilometres,kilometre,kilometers,kilometer"],
  ["miles", "miles,mile"],
  ["feet", "feet,foot,ft."],
  ["acres", "acres,acre"],
  ["hectares", "hectares,hectare,ha"],
  ["barrels", "barrels,barrel"],
  ["degrees Celsius", "degrees Celsius,degrees celsius"],
  ["degrees Fahrenheit", "degrees Fahrenheit,degrees fahrenheit"],
];
