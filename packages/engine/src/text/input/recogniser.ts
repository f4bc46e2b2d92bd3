import { decode, fieldOf, itemsOf, type Json, type JsonText, NotJson, readJson } from "./json.ts";
import type { Turn } from "./turn.ts";

/** Keys of what recognisers write; text that is JSON no longer, but has one of them, was a transcript. */
const KEYS = [
  "transcript",
  "segments",
  "utterances",
  "transcription",
  "recognizedPhrases",
  "monologues",
  "words",
  "text",
];
/** Beside `text` alone, what a recogniser may say. */
const BESIDE_TEXT = new Set(
  "text words language language_code language_probability duration task usage logprobs x_groq".split(" "),
);
/** Beside the text of a segment there is one of these. */
const OF_SEGMENTS = ["start", "end", "speaker", "timestamp", "timestamps", "offsets", "result", "start_time"];

/** The turns in a recogniser's JSON; null where it is other JSON; where it breaks off, at which offset. */
export function readRecogniser(text: string): readonly Turn[] | { brokenAt: number } | null {
  try {
    return turnsIn(text, readJson(text));
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return KEYS.some(key => text.includes(`"${key}"`)) ? { brokenAt: error.at } : null;
  }
}

function turnsIn(text: string, root: Json): Turn[] | null {
  if (root.kind === "list") {
    const [first] = root.items;
    if (first?.kind !== "record") return null;
    return OF_SEGMENTS.some(name => first.fields.has(name)) && stringOf(first) !== undefined
      ? segmentsOf(text, root)
      : severally(text, root.items);
  }
  if (root.kind !== "record") return null;
  const at = (name: string) => fieldOf(root, name);
  const listed = (name: string) => itemsOf(at(name)).length > 0;
  const results = at("results") ?? fieldOf(at("response"), "results");
  if (results?.kind === "record") {
    if (fieldOf(results, "channels") || fieldOf(results, "utterances")) return deepgram(text, results);
    if (fieldOf(results, "items") || fieldOf(results, "transcripts")) return aws(text, results);
    return null;
  }
  if (results?.kind === "list") return google(text, results);
  if (at("recognizedPhrases")) return azure(text, at("recognizedPhrases"));
  if (listed("phrases") && at("combinedPhrases")) return segmentsOf(text, at("phrases"));
  if (at("monologues")) return monologues(text, at("monologues"));
  for (const name of ["utterances", "segments", "transcription", "chunks"])
    if (listed(name)) return segmentsOf(text, at(name));
  const words = itemsOf(at("words"));
  if (words.some(word => fieldOf(word, "speaker_id"))) return wordsBy(text, words, "text", "speaker_id");
  const whole = stringOf(root);
  const isOutput =
    ["utterances", "segments", "transcription", "result"].some(name => at(name) !== undefined) ||
    [...root.fields.keys()].every(name => BESIDE_TEXT.has(name));
  return isOutput ? (whole ? [turn(text, null, whole)] : []) : null;
}

/** One output after another, such as Vosk prints them. */
function severally(text: string, outputs: readonly Json[]): Turn[] | null {
  const turns: Turn[] = [];
  for (const output of outputs) {
    const said = output.kind === "record" ? turnsIn(text, output) : null;
    if (said === null) return null;
    turns.push(...said);
  }
  return turns;
}

/** Whisper and its kin, AssemblyAI, Deepgram's utterances, Vosk: records with a text each, and perhaps a speaker. */
function segmentsOf(text: string, list: Json | undefined): Turn[] {
  const channelOf = channelsOf(text, itemsOf(list));
  const segments = itemsOf(list).flatMap(item => {
    const string = stringOf(item);
    return string ? [{ string, speaker: speakerOf(text, item, "speaker") ?? channelOf(item) }] : [];
  });
  // Whisper begins a text with a space, unless it goes on with a word.
  const spaced = segments.slice(1).some(({ string }) => text[string.from] === " ");
  return segments.map(({ string, speaker }) => turn(text, speaker, string, spaced ? "" : " "));
}

function deepgram(text: string, results: Json): Turn[] {
  const utterances = fieldOf(results, "utterances");
  if (itemsOf(utterances).length > 0) return segmentsOf(text, utterances);
  const channels = itemsOf(fieldOf(results, "channels"));
  return channels.flatMap((channel, index) => {
    const best = itemsOf(fieldOf(channel, "alternatives"))[0];
    const name = channels.length > 1 ? `Channel ${index}` : null;
    const paragraphs = itemsOf(fieldOf(fieldOf(best, "paragraphs"), "paragraphs"));
    if (paragraphs.length > 0)
      return paragraphs.flatMap(paragraph => {
        const speaker = speakerOf(text, paragraph, "speaker") ?? name;
        return segmentsOf(text, fieldOf(paragraph, "sentences")).map(said => ({ ...said, speaker }));
      });
    const words = itemsOf(fieldOf(best, "words"));
    if (words.some(word => fieldOf(word, "speaker"))) return wordsBy(text, words, "punctuated_word", "speaker");
    const whole = stringOf(best);
    return whole ? [turn(text, name, whole)] : [];
  });
}

/** With speakers told apart the last result repeats every word, each with its speaker. */
function google(text: string, results: Json): Turn[] {
  const bests = itemsOf(results).flatMap(result => itemsOf(fieldOf(result, "alternatives")).slice(0, 1));
  const tagged = bests.findLast(best => itemsOf(fieldOf(best, "words")).some(word => tagOf(text, word) !== null));
  if (tagged)
    return itemsOf(fieldOf(tagged, "words")).flatMap(word => {
      const string = fieldOf(word, "word");
      return string?.kind === "text" ? [turn(text, tagOf(text, word), string)] : [];
    });
  return bests.flatMap(best => {
    const string = stringOf(best);
    return string ? [turn(text, null, string)] : [];
  });
}

const tagOf = (text: string, word: Json) => {
  const label = speakerOf(text, word, "speakerTag", "speaker_tag", "speakerLabel", "speaker_label");
  return label === "Speaker 0" ? null : label;
};

function aws(text: string, results: Json): Turn[] {
  const items = itemsOf(fieldOf(results, "items"));
  const stretches = itemsOf(fieldOf(results, "audio_segments"));
  if (stretches.some(stretch => speakerOf(text, stretch, "speaker_label") !== null))
    return stretches.flatMap(stretch => {
      const string = stringOf(stretch);
      return string ? [turn(text, speakerOf(text, stretch, "speaker_label"), string)] : [];
    });
  const speakers = new Map<string, string>();
  for (const segment of itemsOf(fieldOf(fieldOf(results, "speaker_labels"), "segments")))
    for (const item of itemsOf(fieldOf(segment, "items"))) {
      const speaker = speakerOf(text, item, "speaker_label");
      if (speaker) speakers.set(writtenOf(text, fieldOf(item, "start_time")), speaker);
    }
  if (speakers.size === 0 && !items.some(item => fieldOf(item, "speaker_label")))
    return itemsOf(fieldOf(results, "transcripts")).flatMap(item => {
      const string = stringOf(item);
      return string ? [turn(text, null, string)] : [];
    });
  let last: string | null = null;
  return items.flatMap(item => {
    const string = fieldOf(itemsOf(fieldOf(item, "alternatives"))[0], "content");
    if (string?.kind !== "text") return [];
    const isMark = writtenOf(text, fieldOf(item, "type")) === "punctuation";
    const start = writtenOf(text, fieldOf(item, "start_time"));
    if (!isMark) last = speakerOf(text, item, "speaker_label") ?? speakers.get(start) ?? last;
    return [turn(text, last, string, isMark ? "" : " ")];
  });
}

function azure(text: string, phrases: Json | undefined): Turn[] {
  const all = itemsOf(phrases);
  const channelOf = channelsOf(text, all);
  return all.flatMap(phrase => {
    const best = fieldOf(itemsOf(fieldOf(phrase, "nBest"))[0], "display");
    return best?.kind === "text" ? [turn(text, speakerOf(text, phrase, "speaker") ?? channelOf(phrase), best)] : [];
  });
}

/** Speakers recorded on a channel each are told apart by it. */
function channelsOf(text: string, items: readonly Json[]): (item: Json) => string | null {
  const channel = (item: Json) => writtenOf(text, fieldOf(item, "channel"));
  const several = new Set(items.map(channel)).size > 1;
  return item => (several ? `Channel ${channel(item)}` : null);
}

/** Vosk's transcriber has `terms` with a `text`, Rev has `elements` with a `value`. */
function monologues(text: string, list: Json | undefined): Turn[] {
  return itemsOf(list).flatMap(monologue => {
    const id = fieldOf(fieldOf(monologue, "speaker"), "id");
    const speaker = id ? nameOf(writtenOf(text, id)) : speakerOf(text, monologue, "speaker");
    const terms = itemsOf(fieldOf(monologue, "terms")).map(term => ({
      term: fieldOf(term, "text"),
      glue: " " as const,
    }));
    const elements = itemsOf(fieldOf(monologue, "elements")).map(element => ({
      term: fieldOf(element, "value"),
      glue: "" as const,
    }));
    return [...terms, ...elements].flatMap(({ term, glue }, index) =>
      term?.kind === "text" ? [turn(text, speaker, term, index === 0 ? " " : glue)] : [],
    );
  });
}

function wordsBy(text: string, words: readonly Json[], name: string, speaker: string): Turn[] {
  return words.flatMap(word => {
    const string = fieldOf(word, name) ?? fieldOf(word, "word");
    const type = writtenOf(text, fieldOf(word, "type"));
    if (string?.kind !== "text" || type === "audio_event") return [];
    return [turn(text, speakerOf(text, word, speaker), string, type === "" ? " " : "")];
  });
}

const turn = (text: string, speaker: string | null, string: JsonText, glue: Turn["glue"] = " "): Turn => ({
  speaker,
  pieces: decode(text, string),
  glue,
});

function stringOf(json: Json | undefined): JsonText | undefined {
  const string = fieldOf(json, "text") ?? fieldOf(json, "transcript");
  return string?.kind === "text" ? string : undefined;
}

/** The first of the fields that names a speaker; numbers and letters are called "Speaker 1", "Speaker A". */
function speakerOf(text: string, json: Json, ...names: readonly string[]): string | null {
  for (const name of names) {
    const written = writtenOf(text, fieldOf(json, name));
    if (written !== "" && written !== "null" && written !== "?") return nameOf(written);
  }
  return null;
}

const nameOf = (written: string) => (/^(?:\d{1,3}|[A-Z])$/.test(written) ? `Speaker ${written}` : written);

const writtenOf = (text: string, json: Json | undefined) =>
  json?.kind === "text"
    ? decode(text, json)
        .map(({ from, to, said }) => said ?? text.slice(from, to))
        .join("")
    : json?.kind === "bare"
      ? json.written
      : "";
