import { type ModelRequest, refineWithModel } from "../ingest/refine-with-model.ts";
import type { TextReading } from "../ingest/text-reading.ts";
import { UsageError } from "./cli-error.ts";
import type { CommandInput } from "./command.ts";
import type { OptionSpec } from "./options.ts";
import { counted } from "./output/text.ts";

/** The options by which a person who has a language model may let it add to what the rules find. */
export const MODEL_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  model: {
    value: "NAME",
    help: "Ask this language model for periods and sources that the rules left open; what the text does not bear out is dropped",
  },
  "model-url": {
    value: "URL",
    help: "With --model: base address of a server that speaks the OpenAI chat protocol, such as http://localhost:11434/v1",
  },
};

/** An answer of more bytes than this is none. */
const MOST_BYTES = 2 ** 20;

/** Returns the reading with what the model of `--model` adds to it; the same reading without that option. */
export async function askModel(
  reading: TextReading,
  { arguments: args, effects, err }: CommandInput,
): Promise<TextReading> {
  const model = args.text("model");
  const base = args.text("model-url");
  if (model === null && base === null) return reading;
  if (model === null || base === null) throw new UsageError('Give "--model" and "--model-url" together');
  if (!URL.canParse(base) || !/^https?:$/.test(new URL(base).protocol))
    throw new UsageError(
      `Option "--model-url" is "${base}": give an address such as http://localhost:11434/v1`,
    );
  const request = requestTo(
    `${base.replace(/\/+$/, "")}/chat/completions`,
    effects.env["HEADWATER_MODEL_KEY"],
  );
  const { reading: refined, taken, dropped, fault } = await refineWithModel(reading, { model, request });
  err.line([
    fault === null
      ? `The model's suggestions: ${taken} taken, ${dropped} dropped because the text does not bear them out`
      : `The model was no help: ${fault}; ${counted(reading.figures.length, "figure")} read without it`,
  ]);
  return refined;
}

function requestTo(url: string, key: string | undefined): ModelRequest {
  return async (body, signal) => {
    const response = await fetch(url, {
      method: "POST",
      redirect: "error",
      headers: {
        "content-type": "application/json",
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body: JSON.stringify(body),
      signal,
    });
    if (!response.ok) throw new RangeError(`the server answered ${response.status}`);
    return JSON.parse(await readBody(response));
  };
}

async function readBody({ body }: Response): Promise<string> {
  if (body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_BYTES) throw new RangeError("the answer is too long");
  }
  return text + decoder.decode();
}
