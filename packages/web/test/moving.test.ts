import type { WholeStory } from "@unflinch/store/kept";
import fc from "fast-check";
import encodeQR from "qr";
import decodeQR from "qr/decode.js";
import { describe, expect, test } from "vitest";
import { fromBase45, toBase45 } from "../src/moving/base45.ts";
import { type Gathered, Gathering } from "../src/moving/gathering.ts";
import { answerAlone, fileOf, pack, Unpackable, unpack } from "../src/moving/packing.ts";
import { COARSE, type CodeSize, countParts, cutIntoParts, FINE, readPart } from "../src/moving/parts.ts";

const utf8 = new TextEncoder();
const TINY: CodeSize = { version: 1, dataBytes: 5 };
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc.string({ unit: "grapheme", maxLength: 400 }),
);
const anyBytes = fc.uint8Array({ maxLength: 300 }).map(bytes => new Uint8Array(bytes));

const story = (text: string, versions: readonly string[] = []): WholeStory => ({
  story: {
    id: "5b1f3c1e-8a39-4d25-9c61-1f2f6f0a7d11",
    title: "The steel",
    occupation: "planner",
    interviewOn: null,
    example: false,
    jotted: false,
    createdAtMs: 1_780_000_000_000,
    updatedAtMs: 1_780_000_000_000,
  },
  copy: { text, revision: 12, savedAtMs: 1_780_000_900_000 },
  drafts: versions.map((draft, at) => ({
    id: `${at}c2d5b0e-7f44-4f0e-a9a5-7c3e9d1b2a40`,
    number: at + 1,
    text: draft,
    reason: "asked",
    createdAtMs: 1_780_000_000_000 + at,
  })),
  dismissals: [],
  notes: [{ question: "what-failed", text: "The order was late.", savedAtMs: 1_780_000_000_000 }],
  peers: [],
});

async function gatherAll(texts: readonly string[]): Promise<Gathered[]> {
  const gathering = new Gathering();
  const gathered: Gathered[] = [];
  for (const text of texts) gathered.push(await gathering.add(text));
  return gathered;
}
const wholeOf = (gathered: readonly Gathered[]) => {
  const wholes = gathered.filter(one => one.kind === "whole");
  expect(wholes).toHaveLength(1);
  return wholes[0]!.bytes;
};

describe("base45", () => {
  test.each([
    ["AB", "BB8"],
    ["Hello!!", "%69 VD92EX0"],
    ["base-45", "UJCLQE7W581"],
    ["ietf!", "QED8WEX0"],
    ["", ""],
  ])("writes the examples of RFC 9285: %j as %j", (text, written) => {
    expect(toBase45(utf8.encode(text))).toBe(written);
    expect(fromBase45(written)).toEqual(utf8.encode(text));
  });

  test.each([["A"], ["ABCD"], [":::"], ["GGX"], ["::"], ["ab8"], ["B\u{1F600}8"]])("reads no bytes out of %j", text => {
    expect(fromBase45(text)).toBeNull();
  });

  test("gives every bytes back", () => {
    fc.assert(
      fc.property(anyBytes, bytes => {
        expect(fromBase45(toBase45(bytes))).toEqual(bytes);
      }),
    );
  });
});

describe("a story", () => {
  test("of any text packs and unpacks exactly", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.array(anyText, { maxLength: 3 }), async (text, versions) => {
        const file = fileOf([story(text, versions)]);
        const parts = await cutIntoParts(await pack(file), FINE);
        expect(await unpack(wholeOf(await gatherAll(parts)))).toEqual(file);
      }),
    );
  });

  test("that did not change gives the same parts again, so that a transfer can be gone on with", async () => {
    const parts = async () => cutIntoParts(await pack(fileOf([story("Late.", ["Late"])])), FINE);
    expect(await parts()).toEqual(await parts());
  });

  test("takes along no settings, and alone no versions, notes or peers", () => {
    expect(fileOf([story("Late.")]).settings.theme).toBe("system");
    expect(answerAlone(story("Late.", ["Late"]))).toEqual({ ...story("Late."), notes: [] });
  });

  test.each([
    ["is no deflated stream", utf8.encode("not deflated")],
    ["is nothing", new Uint8Array()],
  ])("is not unpacked from what %s", async (_, bytes) => {
    await expect(unpack(bytes)).rejects.toThrow(Unpackable);
  });

  test("is not unpacked from what would fill the memory", async () => {
    const stream = new Blob([new Uint8Array(60_000_000)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
    const bomb = new Uint8Array(await new Response(stream).arrayBuffer());
    await expect(unpack(bomb)).rejects.toThrow(Unpackable);
  });
});

describe("the parts of a transfer", () => {
  test("may come in any order and more than once", async () => {
    const cut = fc.uint8Array({ minLength: 1, maxLength: 80 }).chain(given => {
      const bytes = new Uint8Array(given);
      const numbers = Array.from({ length: countParts(bytes, TINY) }, (_, at) => at);
      const orders = fc
        .tuple(fc.shuffledSubarray(numbers, { minLength: numbers.length }), fc.array(fc.constantFrom(...numbers)))
        .map(([all, again]) => [...again, ...all, ...again]);
      return fc.tuple(fc.constant(bytes), orders);
    });
    await fc.assert(
      fc.asyncProperty(cut, async ([bytes, order]) => {
        const parts = await cutIntoParts(bytes, TINY);
        expect(wholeOf(await gatherAll(order.map(at => parts[at]!)))).toEqual(bytes);
      }),
    );
  });

  test("say which are there and which are missing", async () => {
    const parts = await cutIntoParts(new Uint8Array(23).fill(7), TINY);
    expect(await gatherAll([parts[4]!, parts[1]!, parts[4]!])).toEqual([
      { kind: "part", has: [5], of: 5 },
      { kind: "part", has: [2, 5], of: 5 },
      { kind: "part", has: [2, 5], of: 5 },
    ]);
  });

  test("are no whole while any one of them is missing", async () => {
    const parts = await cutIntoParts(
      new Uint8Array(40).map((_, at) => at),
      TINY,
    );
    for (const missing of parts) {
      const others = await gatherAll(parts.filter(part => part !== missing));
      expect(others.map(({ kind }) => kind)).toEqual(others.map(() => "part"));
    }
  });

  test("of two transfers, and of one that was cut in two ways, never mix", async () => {
    await fc.assert(
      fc.asyncProperty(anyBytes, anyBytes, fc.infiniteStream(fc.boolean()), async (one, other, coin) => {
        const bytes = [one, new Uint8Array([...other, 1]), new Uint8Array([...other, 1])] as const;
        const cuts = await Promise.all([
          cutIntoParts(bytes[0], TINY),
          cutIntoParts(bytes[1], TINY),
          cutIntoParts(bytes[2], { version: 1, dataBytes: 90 }),
        ]);
        const mixed = cuts.flat().sort(() => (coin.next().value ? 1 : -1));
        const wholes = (await gatherAll(mixed)).filter(({ kind }) => kind === "whole");
        const distinct = new Set(cuts.map(parts => parts.join())).size;
        expect(wholes).toHaveLength(distinct);
        for (const whole of wholes) expect(bytes).toContainEqual((whole as { bytes: Uint8Array }).bytes);
      }),
    );
  });

  test("are known to be damaged whichever character was changed, and keep the others whole", async () => {
    const bytes = new Uint8Array(23).map((_, at) => at * 11);
    const parts = await cutIntoParts(bytes, TINY);
    const second = parts[1]!;
    for (let at = 0; at < second.length; at++) {
      const damaged = `${second.slice(0, at)}${second[at] === "7" ? "8" : "7"}${second.slice(at + 1)}`;
      const [answer, ...rest] = await gatherAll([damaged, ...parts]);
      expect(["foreign", "newer", "damaged"]).toContain(answer!.kind);
      expect(wholeOf(rest)).toEqual(bytes);
    }
  });

  test.each([
    ["https://example.org/", "foreign"],
    ["", "foreign"],
    ["UNFLINCH", "foreign"],
    ["UNFLINCH2:ABC", "newer"],
    ["UNFLINCH1:", "damaged"],
    ["UNFLINCH1:ABC", "damaged"],
    ["UNFLINCH1:abc", "damaged"],
  ])("are told from other codes: %j is %s", async (text, answer) => {
    expect(await readPart(text)).toBe(answer);
  });

  test("that fit each other but not the name of their transfer are gathered anew", async () => {
    const forged = await forge(utf8.encode("one thing"), utf8.encode("another"));
    const right = await cutIntoParts(utf8.encode("one thing"), FINE);
    const gathering = new Gathering();
    expect(await gathering.add(forged)).toEqual({ kind: "broken" });
    expect(wholeOf([await gathering.add(right[0]!)])).toEqual(utf8.encode("one thing"));
  });
});

/** A part under the name of one transfer with the bytes of another, and a check that holds. */
async function forge(named: Uint8Array<ArrayBuffer>, given: Uint8Array<ArrayBuffer>): Promise<string> {
  const [part] = await cutIntoParts(named, FINE);
  const name = fromBase45(part!.slice("UNFLINCH1:".length))!.subarray(4, 12);
  const body = new Uint8Array([...name, 0, 1, 0, 1, ...given]);
  const check = new Uint8Array(await crypto.subtle.digest("SHA-256", body)).subarray(0, 4);
  return `UNFLINCH1:${toBase45(new Uint8Array([...check, ...body]))}`;
}

describe.each([
  ["fine", FINE],
  ["coarse", COARSE],
] as const)("a %s code", (_, size) => {
  test("holds a full part and is read again", async () => {
    const bytes = new Uint8Array(size.dataBytes * 2).map((_, at) => at * 101 + (at >> 8));
    for (const part of await cutIntoParts(bytes, size)) {
      const dots = encodeQR(part, "raw", { version: size.version, ecc: "medium", encoding: "alphanumeric", border: 4 });
      expect(decodeQR(pictureOf(dots, 4))).toBe(part);
    }
  });
});

test("a code is made for no more than fits into it", async () => {
  const full = await cutIntoParts(new Uint8Array(FINE.dataBytes), FINE);
  expect(full).toHaveLength(1);
  const options = { version: FINE.version, ecc: "medium", encoding: "alphanumeric" } as const;
  expect(() => encodeQR(full[0]!, "raw", options)).not.toThrow();
  expect(() => encodeQR(`${full[0]}AAAA`, "raw", options)).toThrow();
});

function pictureOf(dots: readonly (readonly boolean[])[], scale: number) {
  const width = dots.length * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      if (dots[Math.floor(y / scale)]![Math.floor(x / scale)])
        data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return { width, height: width, data };
}
