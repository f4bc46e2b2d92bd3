import { describe, expect, test } from "vitest";
import { tokenize } from "../src/text/tokenize.ts";

/** Each token as it stands in the text, and `=lower` where its comparable form is more than its lower case. */
const said = (text: string): string[] =>
  tokenize(text).map(({ from, to, lower }) => {
    const slice = text.slice(from, to);
    return slice.toLowerCase() === lower ? slice : `${slice}=${lower}`;
  });
const numbers = (text: string) =>
  tokenize(text)
    .filter(token => token.kind === "number")
    .map(({ from, to }) => text.slice(from, to));
const quoted = (text: string) =>
  tokenize(text)
    .filter(token => token.quoted)
    .map(({ from, to }) => text.slice(from, to))
    .join(" ");

type Row = readonly [title: string, text: string, tokens: readonly string[]];

const WORDS: readonly Row[] = [
  ["words and marks are tokens of their own", "I failed, badly.", ["I", "failed", ",", "badly", "."]],
  ["tabs, CRLF and lone CR only separate", "a\tb\r\nc\rd", ["a", "b", "c", "d"]],
  ["non-breaking, thin and ideographic spaces separate", "we\u00a0lost\u2009it\u3000all", ["we", "lost", "it", "all"]],
  ["a zero-width space inside a word is not said", "dead\u200bline", ["dead\u200bline=deadline"]],
  ["a soft hyphen inside a word is not said", "re\u00adsponsi\u00adble", ["re\u00adsponsi\u00adble=responsible"]],
  ["a byte order mark and a closing joiner belong to no word", "\ufeffWe lost\u200d it", ["We", "lost", "it"]],
  ["emoji are no tokens", "🎉 we missed it 🙈!", ["we", "missed", "it", "!"]],
  ["joined emoji, flags and hearts are no tokens", "we 👩‍👧‍👦 lost 🇬🇧 it ❤️", ["we", "lost", "it"]],
  ["a digit in a box is an emoji", "1️⃣ we 2⃣ lost", ["we", "lost"]],
  ["an emoji between two words separates them", "late🙈again", ["late", "again"]],
  ["half of a surrogate pair is passed over", "we \ud83d lost", ["we", "lost"]],
  ["marks of emphasis are no tokens", "**We** _lost_ ~~it~~", ["We", "lost", "it"]],
  ["hyphenated words are one", "my co-founder's follow-up", ["my", "co-founder", "'s", "follow-up"]],
  ["a hyphen that does not break is a hyphen", "co\u2011founder", ["co\u2011founder=co-founder"]],
  ["two hyphens and long dashes part words", "I--we—they", ["I", "--=—", "we", "—", "they"]],
  ["a spaced short dash is a dash", "late – again", ["late", "–=—", "again"]],
  ["an ampersand joins letters", "A&E and R&D", ["A&E", "and", "R&D"]],
  ["a slash parts words", "he/she and/or", ["he", "/", "she", "and", "/", "or"]],
  ["dots of an ellipsis are one mark", "well... so… no", ["well", "...=…", "so", "…", "no"]],
  ["repeated marks are one", "Really?? No!!", ["Really", "??=?", "No", "!!=!"]],
  ["ligatures of a PDF read as their letters", "oﬃce ﬁxed", ["oﬃce=office", "ﬁxed=fixed"]],
  ["an accent typed apart is the same letter", "cafe\u0301", ["cafe\u0301=café"]],
  ["letters with accents are letters", "Zoë's naïve café", ["Zoë", "'s", "naïve", "café"]],
  ["all capitals lose nothing", "WE DIDN'T ASK", ["WE", "DID", "N'T", "ASK"]],
  ["an address is cut, but throws nothing away", "me@example.org", ["me", "example", ".", "org"]],
  ["a full stop before a capital without a space is a mark", "late.Then", ["late", ".", "Then"]],
];

const CONTRACTIONS: readonly Row[] = [
  ["a negation is a token of its own", "didn't", ["did", "n't"]],
  ["curly apostrophes read as straight ones", "I’d we’ve they’re", ["I", "’d='d", "we", "’ve='ve", "they", "’re='re"]],
  ["an opening mark in its place is an apostrophe too", "didn‘t", ["did", "n‘t=n't"]],
  ["an accent and a backtick typed for it too", "can´t don`t", ["ca=can", "n´t=n't", "do", "n`t=n't"]],
  ["won't, can't and shan't are will, can and shall", "won't shan't", ["wo=will", "n't", "sha=shall", "n't"]],
  ["ain't is is", "it ain't", ["it", "ai=is", "n't"]],
  ["two contractions in one word are three tokens", "shouldn't've", ["should", "n't", "'ve"]],
  [
    "without the apostrophe they are two tokens all the same",
    "dont im youre wouldve",
    ["do", "nt=n't", "i", "m='m", "you", "re='re", "would", "ve='ve"],
  ],
  ["words that only look so stay whole", "its id well were ill", ["its", "id", "well", "were", "ill"]],
  [
    "cannot, gonna and shoulda are two words",
    "cannot gonna shoulda",
    "can not gon=going na=to should a='ve".split(" "),
  ],
  ["a zero-width space inside one does no harm", "did\u200bn’t", ["did\u200b=did", "n’t=n't"]],
  ["a possessive is a token of its own", "Tom's boss's", ["Tom", "'s", "boss", "'s"]],
  ["the apostrophe of many owners stands for nothing", "the customers' orders", ["the", "customers", "orders"]],
  ["an apostrophe inside a word stays", "five o’clock", ["five", "o’clock=o'clock"]],
  [
    "a word without its beginning is the word meant",
    "’cause of 'em, 'til",
    "’cause=because of 'em=them , 'til=until".split(" "),
  ],
];

const NUMBERS: readonly (readonly [title: string, text: string, numbers: readonly string[]])[] = [
  ["amounts keep their currency and their size", "£2.3m, $86,000 and €5k", ["£2.3m", "$86,000", "€5k"]],
  ["a currency behind the amount too", "40€ or 40 $", ["40€", "40"]],
  ["per cent belongs to the number", "20%, 2.5% and 9 %", ["20%", "2.5%", "9"]],
  ["times and dates are one number", "at 10:30 on 3/4/2021 or 24/7", ["10:30", "3/4/2021", "24/7"]],
  ["ranges are one number, whatever the dash", "5-10, 10–15", ["5-10", "10–15"]],
  ["a number with its unit is one", "a 14-day delay, 3rd, 40k", ["14-day", "3rd", "40k"]],
  ["a year without its century is one", "in '21 and the ’90s", ["'21", "’90s"]],
  ["a full stop at the end is no decimal", "It cost 40.", ["40"]],
];

const QUOTATIONS: readonly (readonly [title: string, text: string, inside: string])[] = [
  ["straight marks quote", 'She said "it is late" and left.', "it is late"],
  ["curly marks quote", "She said “it is late” and left.", "it is late"],
  ["single marks quote", "She said 'it is late' and left.", "it is late"],
  ["curly single marks quote, contractions inside or not", "She said ‘it’s late’ and left.", "it ’s late"],
  ["French and German marks quote", "He called it « late » and then „lost“ to them.", "late lost"],
  ["marks inside marks are all quoted", "She wrote “he said ‘no’ to me” once.", "he said no to me"],
  [
    "double marks in single ones too",
    "She wrote to all of us 'he said \"no\" to me' once, and then left.",
    "he said no to me",
  ],
  ["apostrophes quote nothing", "I didn't ask the customers' lawyers, 'cause it wasn't John's or the boys' job.", ""],
  ["years quote nothing", "From '19 to '21 we failed.", ""],
  ["a mark without its partner quotes nothing", 'She said "it is late and left.', ""],
  ["a mark whose partner stands in another paragraph quotes nothing", 'She said "late.\n\nI said no" to that.', ""],
  ["a line that is wrapped inside marks is quoted", 'So she said "it is\r\nlate" and we all left.', "it is late"],
  ["inches quote nothing", 'A 5" pipe burst and I called it "fine" then.', "fine"],
  ["of two openings the later one counts", 'She "said it and then "left" as I did.', "left"],
  ["a text pasted inside marks is a claim all the same", '"I missed the deadline. It was my fault."', ""],
];

describe("words", () => {
  test.each(WORDS)("%s", (_, text, tokens) => expect(said(text)).toEqual(tokens));
});
describe("contractions", () => {
  test.each(CONTRACTIONS)("%s", (_, text, tokens) => expect(said(text)).toEqual(tokens));
});
describe("numbers", () => {
  test.each(NUMBERS)("%s", (_, text, expected) => expect(numbers(text)).toEqual(expected));
});
describe("quotations", () => {
  test.each(QUOTATIONS)("%s", (_, text, inside) => expect(quoted(text)).toBe(inside));
});

test("a megabyte without a space throws nothing", () => {
  for (const piece of ["a-", "a's", "a\u200b", "1,", "a", '"', "'"]) {
    const text = piece.repeat(1_000_000 / piece.length);
    const last = tokenize(text).at(-1);
    expect(last === undefined || last.to <= text.length).toBe(true);
  }
});

test("offsets of tokens rise and lie inside the text, over every kind of mark", () => {
  const text = [...WORDS, ...CONTRACTIONS, ...NUMBERS, ...QUOTATIONS].map(row => row[1]).join("\n");
  let end = 0;
  for (const { from, to } of tokenize(text)) {
    expect(from).toBeGreaterThanOrEqual(end);
    expect(to).toBeGreaterThan(from);
    end = to;
  }
  expect(end).toBeLessThanOrEqual(text.length);
});
