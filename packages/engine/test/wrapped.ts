import fc from "fast-check";

/** What an answer came in, with the answer cut into captions or segments. */
export interface Wrap {
  readonly name: string;
  /** Who has to be named as the candidate, since no label says so. */
  readonly candidate?: string;
  readonly wrap: (chunks: readonly string[]) => string;
}

const two = (value: number) => String(value).padStart(2, "0");
const clock = (second: number) => `${two(Math.floor(second / 60))}:${two(second % 60)}`;
const stamp = (second: number, mark: string) => `00:${clock(second)}${mark}000`;
const each = (chunks: readonly string[], make: (chunk: string, second: number) => string) =>
  chunks.map((chunk, index) => make(chunk, 4 * (index + 2))).join("");
/** As Python writes JSON unless told otherwise. */
const ascii = (json: string) =>
  json.replace(/[\u007f-\uffff]/g, code => `\\u${code.charCodeAt(0).toString(16).padStart(4, "0")}`);
const words = (chunks: readonly string[]) => chunks.join(" ").split(" ");
const QUESTION = "So, tell me about a failure, would you?";

/** An interviewer's question is in each that can name speakers, so that only the other's words may be judged. */
export const WRAPS: readonly Wrap[] = [
  {
    name: "a transcript with labels",
    wrap: chunks => `Interviewer: ${QUESTION}\n\nCandidate: ${chunks.join(" ")}\n`,
  },
  {
    name: "a transcript with times and labels",
    wrap: chunks =>
      `[00:00:02] Ana: ${QUESTION}\n${each(chunks, (chunk, at) => `[${stamp(at, ":").slice(0, 8)}] Candidate: ${chunk}\n`)}`,
  },
  {
    name: "an export with names on their own line",
    wrap: chunks =>
      `Ana  0:02  \n${QUESTION}\n\n${each(chunks, (chunk, at) => `Me  ${clock(at)}  \n${chunk}\n\n`)}Transcribed by https://otter.ai`,
  },
  {
    name: "times between the words",
    wrap: chunks => each(chunks, (chunk, at) => `${clock(at)} - ${clock(at + 4)}\n${chunk}\n`),
  },
  {
    name: "SRT",
    wrap: chunks =>
      each(chunks, (chunk, at) => `${at}\r\n${stamp(at, ",")} --> ${stamp(at + 4, ",")}\r\n<i>${chunk}</i>\r\n\r\n`),
  },
  {
    name: "WebVTT with voices",
    wrap: chunks =>
      `WEBVTT\n\nNOTE made up\nby hand\n\n00:02.000 --> 00:04.000\n<v Interviewer>${QUESTION}\n\n${each(chunks, (chunk, at) => `cue ${at}\n${stamp(at, ".")} --> ${stamp(at + 4, ".")} align:start position:0%\n<v.loud Me>${chunk.replaceAll(" ", ` <00:${clock(at)}.500>`)}</v>\n\n`)}`,
  },
  {
    name: "captions that roll",
    wrap: chunks =>
      `WEBVTT\n\n${each(chunks, (chunk, at) => {
        const before = chunks[at / 4 - 3] ?? " ";
        return `${stamp(at, ".")} --> ${stamp(at + 4, ".")}\n${before}\n${chunk}\n\n${stamp(at + 4, ".")} --> ${stamp(at + 4, ".").replace(".000", ".010")}\n${chunk}\n \n\n`;
      })}`,
  },
  {
    name: "Whisper's JSON, in ASCII",
    wrap: chunks =>
      ascii(
        JSON.stringify({
          text: ` ${chunks.join(" ")}`,
          segments: chunks.map((chunk, id) => ({ id, start: 4 * id, end: 4 * id + 4, text: ` ${chunk}`, words: [] })),
          language: "en",
        }),
      ),
  },
  {
    name: "whisper.cpp's JSON",
    wrap: chunks =>
      JSON.stringify(
        {
          result: { language: "en" },
          transcription: chunks.map(text => ({ offsets: { from: 0, to: 1 }, text: ` ${text}` })),
        },
        null,
        "\t",
      ),
  },
  {
    name: "Deepgram's JSON, word by word",
    candidate: "speaker 1",
    wrap: chunks => {
      const by = (speaker: number, said: string) => ({
        word: said.toLowerCase(),
        start: 0.1,
        end: 0.2,
        speaker,
        punctuated_word: said,
      });
      const all = [...QUESTION.split(" ").map(said => by(0, said)), ...words(chunks).map(said => by(1, said))];
      return JSON.stringify({
        metadata: {},
        results: { channels: [{ alternatives: [{ transcript: "", words: all }] }] },
      });
    },
  },
  {
    name: "AssemblyAI's JSON",
    candidate: "b",
    wrap: chunks =>
      JSON.stringify({
        id: "x",
        text: "",
        utterances: [
          { speaker: "A", text: QUESTION, start: 0, end: 9 },
          { speaker: "B", text: chunks.join(" "), start: 10, end: 99 },
        ],
      }),
  },
  {
    name: "Google's JSON with speakers",
    candidate: "1",
    wrap: chunks =>
      JSON.stringify({
        results: [
          { alternatives: [{ transcript: QUESTION, confidence: 0.9, words: [] }] },
          {
            alternatives: [
              {
                words: [
                  ...QUESTION.split(" ").map(word => ({ startTime: "0s", word, speakerTag: 2 })),
                  ...words(chunks).map(word => ({ startTime: "0s", word, speakerTag: 1 })),
                ],
              },
            ],
          },
        ],
      }),
  },
  {
    name: "Azure's JSON",
    wrap: chunks =>
      JSON.stringify({
        combinedRecognizedPhrases: [{ channel: 0, display: chunks.join(" ") }],
        recognizedPhrases: chunks.map(display => ({
          recognitionStatus: "Success",
          channel: 0,
          nBest: [{ confidence: 0.9, lexical: display.toLowerCase(), display }, { display: "another" }],
        })),
      }),
  },
  {
    name: "Vosk's JSON, one after another",
    wrap: chunks => chunks.map(text => JSON.stringify({ result: [{ conf: 1, word: "x" }], text }, null, 1)).join("\n"),
  },
];

/** Words in stretches of one to nine. No stretch begins as the one before it: that would be a caption that grew. */
export const chunksOf = (text: string, sizes: readonly number[]): string[] => {
  const all = text.split(" ");
  const chunks: string[] = [];
  for (let at = 0, turn = 0; at < all.length; turn++) {
    const size = sizes[turn % sizes.length]!;
    const chunk = all.slice(at, at + size).join(" ");
    const last = chunks.at(-1);
    if (last !== undefined && chunk.startsWith(last)) chunks[chunks.length - 1] = `${last} ${chunk}`;
    else chunks.push(chunk);
    at += size;
  }
  return chunks;
};

export const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 });
