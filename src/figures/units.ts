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
  ["seconds", "seconds,second,sec.,secs,sekunden,sekunde,segundos,segundo,secondes,sekunder,秒"],
  ["minutes", "minutes,minute,min.,mins,minuten,minutos,minuto,minutter,minutt,分钟,分鐘,分間"],
  ["hours", "hours,hour,hrs.,stunden,horas,heures,小时,小時,時間"],
  ["days", "days,day,tage,días,dias,jours,dager"],
  ["weeks", "weeks,week,wochen,semanas,semaines,uker"],
  ["months", "months,month,monate,meses,mois,måneder"],
  ["years", "years,year,jahre,años,anos,ans"],
  ["ms", "ms,milliseconds,millisecond,millisekunden,毫秒,ミリ秒"],
  ["ml", "ml,mL,milliliters,milliliter,millilitres,millilitre,mililitros,毫升,ミリリットル"],
  ["cl", "cl,centilitres,centiliters,centilitros"],
  ["dl", "dl,dL,decilitres,deciliters"],
  ["l", "l,L,litres,litre,liters,liter,litros,litro,リットル"],
  ["teaspoon", "teaspoons,teaspoon,tsp.,teelöffel,cucharaditas"],
  ["tablespoon", "tablespoons,tablespoon,tbsp.,esslöffel"],
  ["pints", "pints,pint"],
  ["gal", "gallons,gallon,gal.,galones"],
  [
    "m³",
    "m³,m3,cubic metres,cubic metre,cubic meters,cubic meter,kubikmeter,metros cúbicos,mètres cubes,立方米,立方メートル",
  ],
  ["ft³", "ft³,cubic feet,cubic foot"],
  ["W", "W,watts,watt,vatios"],
  ["kW", "kW,kilowatts,kilowatt,kilovatios,quilowatts,千瓦,キロワット"],
  ["MW", "MW,megawatts,megawatt,megavatios,mégawatts,兆瓦,メガワット"],
  ["GW", "GW,gigawatts,gigawatt,gigavatios,吉瓦,ギガワット"],
  ["TW", "TW,terawatts,terawatt"],
  ["Wh", "Wh,watt hours,watt hour,wattstunden,wattstunde,wattheures,wattheure,vatios hora,ワット時"],
  [
    "kWh",
    "kWh,kwh,kilowatt hours,kilowatt hour,kilowattstunden,kilowattstunde,kilowattimer,kilowattheures,kilowattheure,kilovatios hora,千瓦时,千瓦時,キロワット時",
  ],
  [
    "MWh",
    "MWh,megawatt hours,megawatt hour,megawattstunden,mégawattheures,mégawattheure,megavatios hora,メガワット時",
  ],
  ["GWh", "GWh,gwh,gigawatt hours,gigawatt hour,gigawattstunden,gigawattheures,gigavatios hora,ギガワット時"],
  [
    "TWh",
    "TWh,twh,terawatt hours,terawatt hour,terawattstunden,terawattimer,térawattheures,térawattheure,teravatios hora,テラワット時",
  ],
  ["V", "V,volts,volt"],
  ["mAh", "mAh,milliamp hours,milliampere hours"],
  ["hp", "hp,bhp,horsepower,PS,chevaux,马力,馬力"],
  ["calories", "calories,calorie,kcal,kilocalories,kalorien,calorías,calorias"],
  ["bytes", "bytes,byte"],
  ["KB", "KB,kB,kilobytes,kilobyte"],
  ["MB", "MB,megabytes,megabyte"],
  ["GB", "GB,gigabytes,gigabyte"],
  ["TB", "TB,terabytes,terabyte"],
  ["PB", "PB,petabytes,petabyte"],
  ["Mbps", "Mbps,Mbit,MBit,megabits,megabit"],
  ["Gbps", "Gbps,Gbit,GBit,gigabits,gigabit"],
  ["Hz", "Hz,hertz"],
  ["kHz", "kHz,kilohertz"],
  ["MHz", "MHz,megahertz"],
  ["GHz", "GHz,gigahertz"],
  ["dB", "dB,decibels,decibel,dezibel,decibelios,分贝"],
  ["rpm", "rpm"],
  ["fps", "fps"],
  ["pixels", "pixels,pixel"],
  ["megapixels", "megapixels,megapixel"],
  ["nits", "nits"],
  ["ng", "ng,nanograms,nanogram,nanogramm,nanogramos,nanogrammes"],
  ["µg", "µg,μg,mcg,micrograms,microgram,mikrogramm,microgramos,microgrammes"],
  ["mg", "mg,milligrams,milligram,milligrammes,milligramm,miligramos,毫克,ミリグラム"],
  ["g", "g,grams,gram,grammes,gramme,gramm,gramos,gramo,gramas,グラム"],
  ["kg", "kg,kilograms,kilogram,kilos,kilo,kilogrammes,kilogramm,kilogramos,quilos,公斤,千克,キログラム"],
  ["t", "t,tonnes,tonne,metric tons,metric tonnes,tonnen,tonne,toneladas,tonelada,tonn,吨,噸,トン"],
  ["tons", "tons,ton"],
  ["kt", "kt,kilotons,kilotonnes"],
  ["Mt", "Mt,megatons,megatonnes,megatonnen"],
  ["Gt", "Gt,gigatons,gigatonnes,gigaton,gigatonne,gigatonnen"],
  ["lb", "lb.,lbs.,libras"],
  ["oz", "oz.,ounces,ounce,fine troy ounces,troy ounces,troy ounce,unzen,onzas"],
  ["nm", "nm,nanometres,nanometers,nanometer,nanometre,纳米,奈米,ナノメートル"],
  ["µm", "µm,μm,micrometres,micrometers,microns,micron,mikrometer,微米"],
  ["mm", "mm,millimetres,millimeters,millimetre,millimeter,milímetros,millimètres,毫米,ミリメートル"],
  [
    "cm",
    "cm,centimetres,centimeters,centimetre,centimeter,zentimeter,centímetros,centimètres,厘米,釐米,公分,センチ,センチメートル",
  ],
  ["metres", "metres,metre,meters,meter,metern,metros,metro,mètres,mètre,メートル"],
  [
    "km",
    "km,kilometres,kilometre,kilometers,kilometer,kilometern,kilómetros,kilómetro,quilômetros,quilómetros,kilomètres,kilomètre,公里,千米,キロメートル",
  ],
  ["inches", "inches,inch,zoll,pulgadas,polegadas,pouces,英寸,インチ"],
  ["feet", "feet,foot,ft.,fuß,英尺,英呎,フィート"],
  ["yards", "yards,yard,yd."],
  ["miles", "miles,mile,mi.,meilen,millas,milhas,英里,英哩,マイル"],
  ["nautical miles", "nautical miles,nautical mile,seemeilen,millas náuticas"],
  ["light years", "light years,light year,lichtjahre,años luz,光年"],
  [
    "km²",
    "km²,km2,square kilometres,square kilometre,square kilometers,square kilometer,quadratkilometer,quadratkilometern,kilómetros cuadrados,quilômetros quadrados,quilómetros quadrados,kilomètres carrés,kvadratkilometer,平方公里,平方千米,平方キロメートル,平方キロ",
  ],
  [
    "m²",
    "m²,m2,square metres,square metre,square meters,square meter,quadratmeter,quadratmetern,metros cuadrados,metros quadrados,mètres carrés,kvadratmeter,平方米,平方メートル",
  ],
  ["square feet", "ft²,square feet,square foot,sq ft,sq. ft.,pies cuadrados,平方英尺"],
  ["square miles", "square miles,square mile,sq mi,millas cuadradas,平方英里"],
  ["acres", "acres,acre"],
  ["hectares", "hectares,hectare,ha,hektar,hectáreas,公顷,公頃,ヘクタール"],
  ["bpd", "bpd"],
  ["TEU", "TEU,TEUs"],
  ["barrels", "barrels,barrel,barriles,barris,barils,バレル"],
  ["ppm", "ppm,parts per million"],
  ["ppb", "ppb,parts per billion"],
  ["bar", "bar"],
  ["psi", "psi"],
  ["hPa", "hPa,hectopascals,millibars"],
  ["degrees", "degrees,degree,grad,grados,graus,degrés,grader"],
  [
    "degrees Celsius",
    "degrees Celsius,degrees celsius,degrees centigrade,degrees C,degree Celsius,celsius,grad celsius,grados celsius,grados centígrados,graus celsius,degrés celsius,摄氏度",
  ],
  [
    "degrees Fahrenheit",
    "degrees Fahrenheit,degrees fahrenheit,degrees F,degree Fahrenheit,fahrenheit,grad fahrenheit,grados fahrenheit",
  ],
];

/** Speeds by unit of length and time, with the words that texts use for them. */
export const SPEED_UNITS: readonly (readonly [length: string, time: string, words: string])[] = [
  ["miles", "hour", "mph,miles per hour,miles an hour"],
  [
    "km",
    "hour",
    "kph,kmh,kilometres per hour,kilometers per hour,kilometres an hour,kilometers an hour,kilometer pro stunde,kilómetros por hora,quilômetros por hora,quilómetros por hora,kilomètres par heure,kilomètres à l'heure,kilomètres-heure,kilometer i timen",
  ],
  [
    "metres",
    "second",
    "metres per second,meters per second,meter pro sekunde,metros por segundo,mètres par seconde",
  ],
];
