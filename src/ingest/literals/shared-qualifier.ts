/** Words that may stand between two figures which one qualifier covers: joints and times. */
const BETWEEN = new Set(
  (
    "and or in for during over through by of the first second third fourth last half quarter quarters months month year years nine six three two fiscal h1 h2 q1 q2 q3 q4 to " +
    "january february march april may june july august september october november december " +
    "und oder im in den ersten zweiten halbjahr quartal quartalen monaten jahr bis y o en el la los primeros primer segundo trimestre trimestres semestre meses año de hasta et ou au dans les premiers premier mois année e ou no na em os primeiros og eller i de første " +
    "januar februar märz mai juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre janvier février mars avril juin juillet août septembre octobre novembre décembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro " +
    "about respectively another entire whole full"
  ).split(" "),
);
const LONGEST = 80;

/** Returns true where the text between two figures only joins or dates them, so that a qualifier covers both. */
export function sharedQualifier(between: string): boolean {
  if (between.length > LONGEST || /[.;:()!?]/.test(between)) return false;
  if (/^[\s,0-9年月和、与の的前三季度上下半到至]*$/u.test(between)) return /[和、与,，\s]/u.test(between);
  const words = between.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const joins = words.some((word) => JOINTS.has(word)) || between.includes(",");
  return joins && words.every((word) => BETWEEN.has(word) || /^(?:19|20)\d\d$/.test(word));
}

const JOINTS = new Set("and or und oder y o e et ou og eller".split(" "));
