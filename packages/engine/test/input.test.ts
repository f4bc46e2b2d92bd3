import { describe, expect, test } from "vitest";
import { checks, firstRemarks, review, toHtml, toMarkdown, toTerminal } from "../src/index.ts";
import { readInput } from "../src/text/input/read-input.ts";

const lines = (...all: string[]) => all.join("\n");
const cue = (from: number, to: number, ...words: string[]) =>
  lines(`00:00:${from.toFixed(3).padStart(6, "0")} --> 00:00:${to.toFixed(3).padStart(6, "0")}`, ...words, "", "");

/** Input, the candidate, their words. */
const READ: readonly [string, string, string | null, string][] = [
  [
    "labels that say who is who",
    "Interviewer: Tell me about a failure.\n\nCandidate: I sent the wrong file.\n\nIt went to every client.\n\nInterviewer: What then?\n\nCandidate: I called them.",
    "Candidate",
    "I sent the wrong file.\n\nIt went to every client.\n\nI called them.",
  ],
  [
    "Q and A",
    "Q: Tell me about a failure.\nA: I sent the wrong file.\nQ: And then?\nA: I called them.",
    "A",
    "I sent the wrong file.\n\nI called them.",
  ],
  [
    "two names, of whom one asks",
    "Marta Ruiz: Tell me about a failure.\nKofi Asante: I sent the wrong file to every client.\nMarta Ruiz: What did you do?\nKofi Asante: I called each of them.",
    "Kofi Asante",
    "I sent the wrong file to every client.\n\nI called each of them.",
  ],
  [
    "an interviewer and a name",
    "Interviewer: Go ahead.\nKofi: I sent the wrong file.\nInterviewer: I see.\nKofi: Then I called.",
    "Kofi",
    "I sent the wrong file. Then I called.",
  ],
  [
    "a role behind the name",
    "Marta (Host) 10:02 AM\nSo, go on.\nKofi (Candidate) 10:03 AM\nI sent the wrong file.",
    "Kofi (Candidate)",
    "I sent the wrong file.",
  ],
  [
    "a time and a name before each turn; an aside does not cut the sentence",
    "[00:00:01] Marta: Tell me about a failure.\n[00:00:05] Kofi: I sent the wrong\n[00:00:07] Marta: Mm-hm.\n[00:00:08] Kofi: file to every client.",
    "Kofi",
    "I sent the wrong file to every client.",
  ],
  [
    "speakers with numbers and times on the same line",
    "Speaker 1 00:02 Can you tell me about a failure?\nSpeaker 2 00:12 I sent the wrong file to every client.\nSpeaker 2 00:14 And I called them.",
    "Speaker 2",
    "I sent the wrong file to every client. And I called them.",
  ],
  [
    "names and bare times on the same line",
    "Marta 0:02 Can you tell me about a failure?\nKofi 0:12 I sent the wrong file to every client.\nKofi 0:15 Flight 10:30 was late.",
    "Kofi",
    "I sent the wrong file to every client. Flight 10:30 was late.",
  ],
  [
    "times that are said",
    "Marta  0:02\nTell me about a failure.\nKofi  0:12\nI slept in.\n10:30 we should have left.\nTrain 11:15 was the next.",
    "Kofi",
    "I slept in.\n10:30 we should have left.\nTrain 11:15 was the next.",
  ],
  [
    "names and times on their own line, as Otter exports them",
    "Marta Ruiz  0:02  \nTell me about a failure.\n\nKofi Asante  0:12  \nI sent the wrong file\nto every client.\n\nTranscribed by https://otter.ai\n",
    "Kofi Asante",
    "I sent the wrong file\nto every client.",
  ],
  [
    "names and spoken times, as copied from Teams",
    "Marta Ruiz\n0 minutes 3 seconds0:03\nMarta Ruiz 0 minutes 3 seconds\nTell me about a failure.\nKofi Asante\n1 minute 9 seconds1:09\nKofi Asante 1 minute 9 seconds\nI sent the wrong file to every client.\n",
    "Kofi Asante",
    "I sent the wrong file to every client.",
  ],
  [
    "names in brackets and the time of day, as Zoom saves them",
    "[Marta Ruiz] 10:02:15\nTell me about a failure?\n\n[Kofi Asante] 10:02:22\nI sent the wrong file to them.",
    "Kofi Asante",
    "I sent the wrong file to them.",
  ],
  [
    "a title and times between, as Meet writes them",
    "Practice call - Transcript\n00:00:00\n\nMarta Ruiz: Tell me about a failure.\nKofi Asante: I sent the wrong\n00:05:00\nKofi Asante: file to every client.\n\nMeeting ended after 00:06:10",
    "Kofi Asante",
    "I sent the wrong file to every client.",
  ],
  [
    "a name below each time",
    "00:12\nMarta Ruiz\nTell me about a failure.\n00:19\nKofi Asante\nI sent the wrong file to every client.",
    "Kofi Asante",
    "I sent the wrong file to every client.",
  ],
  [
    "bold names of Markdown",
    "**Marta:** Tell me about a failure.\n\n**[00:12] Kofi:** I sent the wrong file to every client.",
    "Kofi",
    "I sent the wrong file to every client.",
  ],
  [
    "times alone",
    "0:02\ni sent the wrong\n0:05\nfile to every\n0:08\nclient",
    null,
    "i sent the wrong file to every client",
  ],
  ["times from to", "00:12 - 00:15\nI sent the wrong\n00:15 - 00:19\nfile.", null, "I sent the wrong file."],
  [
    "what Whisper prints",
    "[00:00.000 --> 00:04.000]  I sent the wrong\n[00:04.000 --> 00:06.000]  file.",
    null,
    "I sent the wrong file.",
  ],
  [
    "notes in brackets",
    "[0:01] Kofi: I sent [laughs] the (inaudible) wrong file (the old one).",
    "Kofi",
    "I sent  the  wrong file (the old one).",
  ],
  [
    "SRT with its numbers",
    `1\n${cue(1, 4, "I sent the wrong")}2\n${cue(4, 6, "<i>file</i> to R&amp;D.")}`,
    null,
    "I sent the wrong file to R&D.",
  ],
  [
    "SRT that begins and ends in the middle",
    "wrong file.\n\n2\n00:00:04,000 --> 00:00:06,000\nI called them.\n\n3\n00:00:0",
    null,
    "wrong file. I called them.",
  ],
  [
    "WebVTT with voices, notes, styles and settings",
    `WEBVTT - a call\nKind: captions\n\nNOTE made\nby hand\n\nSTYLE\n::cue { color: red }\n\nintro\n${cue(1, 4, "<v Marta Ruiz>Tell me about a failure.</v>")}${cue(4, 6, "<v.loud Kofi Asante>I sent the wrong <00:00:05.000><c>file</c> to every client.")}`,
    "Kofi Asante",
    "I sent the wrong file to every client.",
  ],
  [
    "WebVTT with the names in the words, as Zoom writes it",
    `WEBVTT\n\n1\n${cue(1, 4, "Marta Ruiz: Tell me about a failure.")}2\n${cue(5, 7, "Kofi Asante: I sent the wrong")}3\n${cue(7, 9, "Kofi Asante: file to every client.")}`,
    "Kofi Asante",
    "I sent the wrong file to every client.",
  ],
  [
    "captions that roll, each line counted once",
    `WEBVTT\n\n${cue(0, 2, " ", "i sent<00:00:01.000><c> the wrong</c>")}${cue(2, 2.01, "i sent the wrong", " ")}${cue(2.01, 4, "i sent the wrong", "file<00:00:03.000><c> to them</c>")}${cue(4, 4.01, "file to them", " ")}`,
    null,
    "i sent the wrong file to them",
  ],
  [
    "captions that grow, each word counted once",
    `WEBVTT\n\n${cue(0, 2, "I sent the")}${cue(1, 3, "I sent the wrong file")}${cue(3, 4, "I sent the wrong file to them.")}`,
    null,
    "I sent the wrong file to them.",
  ],
  [
    "words said twice in captions one after the other",
    `${cue(0, 2, "No, no.")}${cue(2, 4, "No, no.")}`,
    null,
    "No, no. No, no.",
  ],
  [
    "captions with marks of who speaks",
    `WEBVTT\n\n${cue(0, 2, ">> INTERVIEWER: Tell me about a failure.")}${cue(2, 4, ">> KOFI: I sent the wrong file.")}`,
    "KOFI",
    "I sent the wrong file.",
  ],
  [
    "a result in a caption that is no name",
    `${cue(0, 2, "I sent the wrong file. The")}${cue(2, 4, "Result: they left.")}`,
    null,
    "I sent the wrong file. The Result: they left.",
  ],
];

const JSONS: readonly [string, unknown, string | null, string][] = [
  [
    "Whisper",
    {
      text: " I sent it. They left.",
      segments: [
        { id: 0, start: 0, end: 2, text: " I sent it." },
        { id: 1, start: 2, end: 3, text: " They left." },
      ],
      language: "en",
    },
    null,
    " I sent it. They left.",
  ],
  ["OpenAI, plain", { text: "I sent it.", usage: { type: "tokens" } }, null, "I sent it."],
  [
    "OpenAI, verbose with words",
    {
      task: "transcribe",
      language: "english",
      duration: 3.2,
      text: "I sent it.",
      words: [{ word: "I", start: 0, end: 0.2 }],
    },
    null,
    "I sent it.",
  ],
  [
    "OpenAI, diarized",
    {
      text: "",
      segments: [
        { type: "transcript.text.segment", id: "s0", start: 0, end: 2, speaker: "A", text: "What happened?" },
        { type: "transcript.text.segment", id: "s1", start: 2, end: 5, speaker: "B", text: "I sent the wrong file." },
      ],
    },
    "Speaker B",
    "I sent the wrong file.",
  ],
  [
    "WhisperX",
    {
      segments: [
        { start: 0, end: 1, text: " What happened?", speaker: "SPEAKER_00" },
        { start: 1, end: 2, text: " I sent the wrong", speaker: "SPEAKER_01" },
        { start: 2, end: 3, text: " file." },
      ],
      word_segments: [],
    },
    "SPEAKER_01",
    " I sent the wrong file.",
  ],
  [
    "faster-whisper, as a list",
    [
      { id: 1, start: 0, end: 2, text: " I sent", words: null },
      { id: 2, start: 2, end: 3, text: " it." },
    ],
    null,
    " I sent it.",
  ],
  [
    "whisper.cpp",
    {
      systeminfo: "",
      result: { language: "en" },
      transcription: [
        { timestamps: { from: "00:00:00,000", to: "00:00:01,000" }, offsets: { from: 0, to: 1000 }, text: " I sent" },
        { timestamps: {}, offsets: {}, text: " it." },
      ],
    },
    null,
    " I sent it.",
  ],
  [
    "whisper.cpp, cut within words",
    {
      transcription: [
        { offsets: {}, text: " I" },
        { offsets: {}, text: " apolog" },
        { offsets: {}, text: "ised." },
      ],
    },
    null,
    " I apologised.",
  ],
  [
    "Deepgram",
    {
      metadata: {},
      results: {
        channels: [
          {
            alternatives: [
              {
                transcript: "I sent it.",
                confidence: 0.99,
                words: [{ word: "i", start: 0.1, end: 0.2, punctuated_word: "I" }],
              },
            ],
          },
        ],
      },
    },
    null,
    "I sent it.",
  ],
  [
    "Deepgram with words by speaker",
    {
      results: {
        channels: [
          {
            alternatives: [
              {
                transcript: "What? I sent it.",
                words: [
                  { word: "what", punctuated_word: "What?", speaker: 0 },
                  { word: "i", punctuated_word: "I", speaker: 1 },
                  { word: "sent", punctuated_word: "sent", speaker: 1 },
                  { word: "it", punctuated_word: "it.", speaker: 1 },
                ],
              },
            ],
          },
        ],
      },
    },
    "Speaker 1",
    "I sent it.",
  ],
  [
    "Deepgram with paragraphs",
    {
      results: {
        channels: [
          {
            alternatives: [
              {
                transcript: "",
                words: [],
                paragraphs: {
                  transcript: "",
                  paragraphs: [
                    { sentences: [{ text: "What happened?", start: 0, end: 1 }], speaker: 0 },
                    {
                      sentences: [
                        { text: "I sent it.", start: 1 },
                        { text: "They all left.", start: 2 },
                      ],
                      speaker: 1,
                    },
                  ],
                },
              },
            ],
          },
        ],
      },
    },
    "Speaker 1",
    "I sent it. They all left.",
  ],
  [
    "Deepgram with utterances",
    {
      results: {
        channels: [{ alternatives: [{ transcript: "x" }] }],
        utterances: [
          { start: 0, end: 1, channel: 0, transcript: "What happened?", speaker: 0 },
          { start: 1, end: 2, channel: 0, transcript: "I sent the wrong file.", speaker: 1 },
        ],
      },
    },
    "Speaker 1",
    "I sent the wrong file.",
  ],
  [
    "AssemblyAI with utterances",
    {
      id: "x",
      status: "completed",
      text: "…",
      words: [],
      utterances: [
        { confidence: 0.9, start: 0, end: 10, text: "What happened?", speaker: "A", words: [] },
        { start: 11, end: 20, text: "I sent the wrong file.", speaker: "B", words: [] },
      ],
    },
    "Speaker B",
    "I sent the wrong file.",
  ],
  [
    "AssemblyAI without",
    { id: "x", status: "completed", text: "I sent it.", words: [], utterances: null },
    null,
    "I sent it.",
  ],
  [
    "Google",
    {
      results: [
        {
          alternatives: [{ transcript: "I sent it.", confidence: 0.9, words: [] }, { transcript: "Eye sent it." }],
          languageCode: "en-us",
        },
        { alternatives: [{ transcript: " They left." }] },
      ],
    },
    null,
    "I sent it.  They left.",
  ],
  [
    "Google with speakers",
    {
      results: [
        { alternatives: [{ transcript: "what happened I sent it", words: [{ word: "what" }] }] },
        {
          alternatives: [
            {
              words: [
                { startTime: "0s", word: "What", speakerTag: 1 },
                { word: "happened?", speakerTag: 1 },
                { word: "I", speakerTag: 2 },
                { word: "sent", speakerTag: 2 },
                { word: "it.", speakerTag: 2 },
              ],
            },
          ],
        },
      ],
    },
    "Speaker 2",
    "I sent it.",
  ],
  [
    "Google, as a finished operation",
    { name: "1", done: true, response: { "@type": "x", results: [{ alternatives: [{ transcript: "I sent it." }] }] } },
    null,
    "I sent it.",
  ],
  [
    "AWS",
    {
      jobName: "x",
      results: {
        transcripts: [{ transcript: "I sent it." }],
        items: [
          {
            start_time: "0.1",
            end_time: "0.2",
            alternatives: [{ confidence: "1.0", content: "I" }],
            type: "pronunciation",
          },
        ],
      },
      status: "COMPLETED",
    },
    null,
    "I sent it.",
  ],
  [
    "AWS with speakers",
    {
      results: {
        transcripts: [{ transcript: "What? I sent it." }],
        speaker_labels: {
          speakers: 2,
          segments: [
            {
              start_time: "0.0",
              speaker_label: "spk_0",
              end_time: "1.0",
              items: [{ start_time: "0.0", speaker_label: "spk_0", end_time: "1.0" }],
            },
            {
              start_time: "1.0",
              speaker_label: "spk_1",
              end_time: "4.0",
              items: [
                { start_time: "1.0", speaker_label: "spk_1" },
                { start_time: "2.0", speaker_label: "spk_1" },
                { start_time: "3.0", speaker_label: "spk_1" },
              ],
            },
          ],
        },
        items: [
          { start_time: "0.0", alternatives: [{ content: "What" }], type: "pronunciation" },
          { alternatives: [{ content: "?" }], type: "punctuation" },
          { start_time: "1.0", alternatives: [{ content: "I" }], type: "pronunciation" },
          { start_time: "2.0", alternatives: [{ content: "sent" }], type: "pronunciation" },
          { start_time: "3.0", alternatives: [{ content: "it" }], type: "pronunciation" },
          { alternatives: [{ content: "." }], type: "punctuation" },
        ],
      },
    },
    "spk_1",
    "I sent it.",
  ],
  [
    "Azure",
    {
      source: "x",
      combinedRecognizedPhrases: [{ channel: 0, display: "x" }],
      recognizedPhrases: [
        {
          recognitionStatus: "Success",
          channel: 0,
          speaker: 1,
          offset: "PT0.07S",
          nBest: [{ lexical: "what happened", display: "What happened?" }],
        },
        {
          recognitionStatus: "Success",
          channel: 0,
          speaker: 2,
          nBest: [{ lexical: "i sent it", display: "I sent the file." }, { display: "Aye." }],
        },
      ],
    },
    "Speaker 2",
    "I sent the file.",
  ],
  ["Vosk", { result: [{ conf: 1, end: 1.02, start: 0.33, word: "i" }], text: "i sent it" }, null, "i sent it"],
  [
    "Vosk's transcriber",
    {
      schemaVersion: "2.0",
      monologues: [
        {
          speaker: { id: "unknown", name: null },
          start: 0,
          end: 1,
          terms: [
            { confidence: 1, start: 0, end: 1, text: "i", type: "WORD" },
            { text: "sent", type: "WORD" },
          ],
        },
      ],
    },
    "unknown",
    "i sent",
  ],
  [
    "Rev",
    {
      monologues: [
        {
          speaker: 0,
          elements: [
            { type: "text", value: "What" },
            { type: "punct", value: "?" },
          ],
        },
        {
          speaker: 1,
          elements: [
            { type: "text", value: "I" },
            { type: "punct", value: " " },
            { type: "text", value: "sent" },
            { type: "punct", value: "." },
          ],
        },
      ],
    },
    "Speaker 1",
    "I sent.",
  ],
];

describe("what is brought is recognised by what is in it, and the candidate's words taken out", () => {
  test.each(READ)("%s", (_, text, candidate, said) => {
    const input = readInput(text, null);
    expect(input).toMatchObject({ why: null, candidate, text: said });
    expect(readInput(text.replaceAll("\r\n", "\n").replaceAll("\n", "\r\n"), null)?.text.replaceAll("\r\n", "\n")).toBe(
      said,
    );
  });

  test.each(JSONS)("JSON of %s", (_, json, candidate, said) => {
    for (const space of [0, 2])
      expect(readInput(JSON.stringify(json, null, space), null)).toMatchObject({ why: null, candidate, text: said });
  });

  test("JSON of Vosk, printed one after the other", () => {
    expect(readInput('{\n  "text" : "i sent it"\n}\n{\n  "text" : "they left"\n}\n', null)?.text).toBe(
      "i sent it they left",
    );
  });
});

const WRITTEN: readonly [string, string][] = [
  ["paragraphs", "I sent the wrong file.\n\nThen I called every client: all nine of them."],
  [
    "the parts of an answer",
    "Situation: I ran the payroll.\nTask: I had to check it.\nAction: I skipped the check.\nResult: Nine people waited.",
  ],
  ["S, T, A and R", "S: I ran the payroll.\nT: I had to check it.\nA: I skipped the check.\nR: Nine people waited."],
  ["a question before the answer", "Interviewer: Tell me about a failure.\n\nI ran the payroll and skipped the check."],
  ["a day by the clock", "09:30 I ran the payroll.\nAt 10:00 nine people called.\nBy 11:15 I had told my manager."],
  ["weekdays", "Monday: I skipped the check.\nTuesday: nine people called.\nMonday: I had no time."],
  ["notes before colons", "Problem: I skipped the check.\nSolution: I now check.\nNote: nobody asked."],
  [
    "a quotation of a talk",
    `${"I skipped the check and told nobody for a day, and it cost us. ".repeat(3)}\nMarta: Is it done?\nMe: Yes.`,
  ],
  [
    "headings that look like names",
    "**Project Background:** I ran the payroll. Why did I skip the check?\nI was in a hurry.\n\n**Key Lesson:** I check now.",
  ],
  ["an arrow", "The delay went from 2 --> 9 days."],
  ["a laugh in brackets", "[laughs] I skipped the check."],
];

test.each(WRITTEN)("%s in a written answer make no transcript of it", (_, text) => {
  expect(readInput(text, null)).toBe(null);
});

const LONG =
  "I sent the wrong price list to all nine of our clients because I had not opened the file before I sent it.";
const REFUSED: readonly [string, string, string | null, string][] = [
  [
    "a transcript without the candidate",
    "Interviewer: Tell me about a failure.\nInterviewer: Are you there?",
    null,
    "Only “Interviewer” speaks here, and no candidate. Add the candidate's turns, each with “Candidate:” before it.",
  ],
  [
    "two who tell and do not ask",
    `Marta: ${LONG}\nKofi: Yes.\nMarta: Right.`,
    null,
    "Here “Marta” and “Kofi” speak, and it is not plain which of them is the candidate. Write “Candidate” in place of their name, or say which name it is.",
  ],
  [
    "one who asks and speaks more",
    `Marta: ${LONG} What would you do?\nKofi: I would call.\nMarta: And then?`,
    null,
    "Here “Marta” and “Kofi” speak, and it is not plain which of them is the candidate. Write “Candidate” in place of their name, or say which name it is.",
  ],
  [
    "a name that nobody has",
    `Marta: What happened?\nKofi: ${LONG}`,
    "Ama",
    "Nobody here is called “Ama”. The speakers are “Marta” and “Kofi”.",
  ],
  [
    "a name for a written answer",
    LONG,
    "Kofi",
    "Nobody is named as a speaker here, so no candidate can be chosen. Leave the name out.",
  ],
  [
    "a transcript in JSON that breaks off",
    `{\n"text": "${LONG}",\n"segments": [{"text": "I sent`,
    null,
    "This is a transcript in JSON that breaks off or is damaged in line 3. Save it again and bring the whole file.",
  ],
  [
    "a recogniser's JSON that is empty",
    '{"text":"","segments":[],"language":"en"}',
    null,
    "There are no words in this transcript.",
  ],
  ["subtitles without words", "WEBVTT\n\n00:01.000 --> 00:02.000\n\n", null, "There are no words in this transcript."],
  [
    "captions with marks of turns and no names",
    `WEBVTT\n\n${cue(0, 2, ">> What happened?")}${cue(2, 4, `>> ${LONG}`)}`,
    null,
    "The captions mark where somebody else speaks, but not who. Write “Candidate:” or “Interviewer:” where each turn begins.",
  ],
  [
    "captions with a dash before each of two",
    cue(0, 4, "- What happened?", `- ${LONG}`),
    null,
    "The captions mark where somebody else speaks, but not who. Write “Candidate:” or “Interviewer:” where each turn begins.",
  ],
  [
    "other JSON",
    JSON.stringify({ name: LONG, version: 1 }),
    null,
    "This looks like program code or data, not like an answer in sentences.",
  ],
  [
    "a list of names",
    JSON.stringify([{ name: LONG }]),
    null,
    "This looks like program code or data, not like an answer in sentences.",
  ],
];

test.each(REFUSED)("%s is refused with what to do", (_, text, candidate, why) => {
  const report = review(text, { candidate });
  expect(report).toMatchObject({
    readable: { ok: false, why },
    candidate: null,
    sentences: [],
    findings: [],
    grade: null,
  });
});

const TOLD = `${LONG} To be fair, nobody had told me. Mistakes were made. I called each of them. Since then I open every file.`;

describe("a report on a transcript", () => {
  const vtt = `WEBVTT\n\n${cue(1, 2, "<v Marta>Have you ever failed?")}${cue(2, 6, `<v Kofi>${LONG} To be`)}${cue(6, 9, "<v Kofi>fair, nobody had told me. Mistakes were made. I called each")}${cue(9, 12, "<v Kofi>of them. Since then I open every file.")}`;

  test("has its places in the text given, across the borders of captions", () => {
    const report = review(vtt);
    const defence = report.findings.find(({ check }) => check === "defensive-phrase")!;
    expect(vtt.slice(defence.from!, defence.to!)).toBe("To be\n\n00:00:06.000 --> 00:00:09.000\n<v Kofi>fair");
    expect(defence.message).toBe(review(TOLD).findings.find(({ check }) => check === "defensive-phrase")!.message);
    expect(report.words).toBe(review(TOLD).words);
    expect(report.candidate).toBe("Kofi");
  });

  test("offers no fix that would write over a time, and others at their place", () => {
    const fixes = review(vtt).findings.flatMap(({ check, fixes }) => fixes.map(fix => [check, fix] as const));
    expect(fixes.map(([check]) => check)).not.toContain("defensive-phrase");
    const bare = review(TOLD).findings.find(({ check }) => check === "defensive-phrase")!;
    expect(bare.fixes).toHaveLength(1);
    const whole = `Interviewer: Tell me about a failure.\n\nMe: ${TOLD}`;
    const [fix] = review(whole).findings.find(({ check }) => check === "defensive-phrase")!.fixes;
    expect(whole.slice(0, fix!.from) + fix!.insert + whole.slice(fix!.to)).toContain("Nobody had told me.");
  });

  test("writes a fix into JSON as JSON", () => {
    const json = JSON.stringify({ text: `${LONG}\n\nTo be fair, nobody had told me that it was “old”.` });
    const [fix] = review(json).findings.find(({ check }) => check === "defensive-phrase")!.fixes;
    expect(JSON.parse(json.slice(0, fix!.from) + fix!.insert + json.slice(fix!.to)).text).toBe(
      `${LONG}\n\nNobody had told me that it was “old”.`,
    );
  });

  test("points at words in JSON with escapes in them", () => {
    const json = `{"text":"${LONG} I\\u2019d say it wasn\\u2019t \\"really\\" my fault, but the caf\\u00e9\\u2019s.\\nI called them."}`;
    const report = review(json);
    expect(report.sentences.map(({ from, to }) => JSON.parse(`"${json.slice(from, to)}"`))).toEqual([
      LONG,
      'I’d say it wasn’t "really" my fault, but the café’s.',
      "I called them.",
    ]);
  });

  test("is shown with the candidate's words alone", () => {
    const report = review(vtt);
    for (const shown of [
      toTerminal(vtt, report, { width: 80, colour: false }, { checks, all: true }),
      toMarkdown(vtt, report, { checks, all: true }),
      toHtml([{ text: vtt, report }], { checks }).replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, ""),
    ]) {
      expect(shown).not.toMatch(/-->|00:0|<v|WEBVTT|Have you ever/);
      expect(shown).toContain("Judged: what “Kofi” says");
      expect(shown.replaceAll(/[*~]/g, "").replaceAll(/\s+/g, " ")).toMatch(/To be fair ?\d?, nobody had told me/);
    }
  });

  test("has remarks with the words alone and the finding as it is in the report", () => {
    const report = review(vtt);
    const [remark] = firstRemarks(vtt, report, { checks });
    expect(remark!.quoted.map(({ text }) => text).join("")).toBe("To be fair, nobody had told me.");
    expect(remark!.finding).toBe(report.findings[report.first[0]!]);
  });

  test("takes the candidate by name, case and brackets aside", () => {
    const text = `Marta Ruiz (she): ${LONG}\nKofi: What would you do?\nMarta Ruiz (she): I would call.`;
    expect(review(text, { candidate: "marta ruiz" }).candidate).toBe("Marta Ruiz (she)");
    expect(review(text, { candidate: " " }).candidate).toBe("Marta Ruiz (she)");
  });
});
