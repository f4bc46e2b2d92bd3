import { describe, expect, test } from "vitest";
import { checks, type Finding, type Report, review, toHtml } from "../src/index.ts";

const CLEAN =
  "I sent the wrong price list to our forty largest customers, because I copied last year's file. It cost us 12,000 euros. I told my manager within the hour and called each of them myself. Since then I open every list before it goes out.";
const FAULTY =
  "Situation: It was spring.\n\nTo be fair, it was my first event, and a total disaster. I printed the flyer before the hall was confirmed. It cost us 640 euros. I think maybe I would ask first.";

const reviewed = (text: string) => ({ text, report: review(text) });
const pageOf = (...texts: string[]) => toHtml(texts.map(reviewed), { checks });
/** The page as a tree of tags would be read: every tag with its attributes' names. */
const tagsIn = (html: string) => [...html.matchAll(/<\/?[a-z][^>]*>/gi)].map(([tag]) => tag);

/** Texts that try to be more than text. Each stands in an answer that is long enough to be judged. */
const HOSTILE: [string, string][] = [
  ["a script", `<script>alert("1")</script>`],
  ["the end of a style sheet and a comment", `</style><!-- ]]> --><style>*{display:none}</style>`],
  ["an image with a handler", `<img src=x onerror='alert(1)'>`],
  ["quotes and an attribute", `" onmouseover="alert(1)" '`],
  ["entities", "&lt;script&gt; &#60; &amp"],
  ["marks that turn the direction", "\u202eevil\u2066 \u2067\u200f"],
  ["control characters", "\u0000\u0007\u001b[2J\u009f"],
  ["half a character", "\ud800 and \udc00"],
  ["an end of CDATA", "]]>"],
  ["a base and a link", `<base href="//x"><link rel=stylesheet href="//x/a.css">`],
];

describe("a page to send away", () => {
  test("has the verdict, the answer, and all that was found, the remarks numbered as in the answer", () => {
    const html = pageOf(FAULTY);
    const report = review(FAULTY);
    expect([...html.matchAll(/<h([12])>([^<]+)/g)].map(([, level, words]) => `${level} ${words}`)).toEqual([
      "1 An answer to “Tell me about a failure”",
      "2 Your answer",
      "2 Mend first",
      "2 What lands",
      "2 More remarks",
      "2 Where the time goes",
    ]);
    expect(html).toContain('<mark class="error">To be fair</mark><a class="number" href="#remark-');
    expect(html).toContain('<span class="unjudged">Situation: </span>');
    const numbers = [...html.matchAll(/<h3>(\d+)\. /g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(report.findings.map((_, index) => index + 1));
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(2);
    for (const target of targets) expect(html).toContain(`id="${target}"`);
    expect(html).toContain("What this does not judge.");
  });

  test("is whole by itself: no script, no link out, nothing to load, and a policy against it", () => {
    const html = pageOf(CLEAN, FAULTY);
    expect(html).toContain(
      `http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';`,
    );
    expect(html).not.toMatch(/<script|<link|<img|<iframe|<object|@import|url\(|https?:|\bsrc=| style=| on[a-z]+=/i);
    expect([...html.matchAll(/ href="(.)/g)].filter(([, first]) => first !== "#")).toEqual([]);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
  });

  test("holds several answers, each with its own numbers, and no name of a file", () => {
    const html = toHtml([reviewed(FAULTY), reviewed(CLEAN), reviewed("I missed it.")], { checks });
    expect([...html.matchAll(/<h2 [^>]*>([^<]+)/g)].map(([, words]) => words)).toEqual([
      "Answer 1 of 3",
      "Answer 2 of 3",
      "Answer 3 of 3",
    ]);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).toContain("<strong>Not reviewed.</strong> Too short to judge: 3 words.");
    expect(html).toContain('<p dir="auto">I missed it.</p>');
  });

  test.each(HOSTILE)("shows %s as text", (_, hostile) => {
    const answer = (words: string) =>
      `To be fair, it said ${words} on the form. I sent the wrong list to ${words} our customers and it cost us nine days.`;
    const html = pageOf(answer(hostile));
    const known =
      /^<\/?(?:html|head|meta|title|style|body|main|h[1-4]|p|strong|div|span|mark|a|section|blockquote|dl|dt|dd|table|thead|tbody|tr|th|td|svg|rect|footer)\b/;
    expect(tagsIn(html).filter(tag => !known.test(tag))).toEqual([]);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).not.toMatch(/<(?:script|img|base|link)|<!--|]]>/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that must not be there
    expect(html).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    expect(html.isWellFormed()).toBe(true);
  });

  test("escapes whatever a report says, not only the answer", () => {
    const text = "I sent it.";
    const evil = `<b>"x"</b>`;
    const finding: Finding = {
      check: evil,
      rule: evil,
      from: 0,
      to: 1,
      severity: "hint",
      message: evil,
      advice: evil,
      fixes: [{ title: evil, from: 0, to: 1, insert: "" }],
    };
    const report: Report = { ...review(CLEAN), sentences: [], strengths: [], findings: [finding], first: [0] };
    const html = toHtml([{ text, report }], { checks: [] });
    expect(html).not.toContain("<b>");
    expect(html.match(/&lt;b&gt;&quot;x&quot;&lt;\/b&gt;/g)).toHaveLength(5);
  });

  test("marks words that two remarks share, and words over a line break, in the right order", () => {
    const text = "one two\n\nthree four";
    const finding = (from: number, to: number, severity: Finding["severity"]): Finding => ({
      check: "c",
      rule: "F1",
      from,
      to,
      severity,
      message: "It is so.",
      advice: "",
      fixes: [],
    });
    const report: Report = {
      ...review(CLEAN),
      sentences: [{ from: 0, to: text.length, role: "other", confidence: null }],
      strengths: [{ from: 0, to: 7, strength: "ownership", rule: "B1" }],
      findings: [finding(0, 7, "hint"), finding(4, 14, "error")],
      first: [],
    };
    const html = toHtml([{ text, report }], { checks: [] });
    const tick = '<span class="tick" role="img" aria-label="lands:">✓</span>';
    const link = (number: number) =>
      `<a class="number" href="#remark-${number}" aria-label="remark ${number}">${number}</a>`;
    expect(html).toContain(
      `<p dir="auto">${tick}<mark class="hint">one </mark><mark class="error">two</mark>${link(1)}</p>
<p dir="auto"><mark class="error">three</mark>${link(2)} four</p>`,
    );
  });

  test("of 1 MB with a remark in every sentence takes time in step with its length", { timeout: 60_000 }, () => {
    const sentence = "To be fair, it was a total disaster because they never told me. I missed it. ";
    const timed = (times: number) => {
      const answer = reviewed(sentence.repeat(times));
      const start = performance.now();
      toHtml([answer], { checks });
      return performance.now() - start;
    };
    timed(200);
    const [short, long] = [timed(1600), timed(12_800)];
    expect(long / short).toBeLessThan(8 * 3);
  });
});
