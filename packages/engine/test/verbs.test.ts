import { describe, expect, test } from "vitest";
import { baseForm, isRegularPast, simplePast } from "../src/text/verbs.ts";
import { IRREGULAR } from "../src/text/verbs.words.ts";

/** What spelling does, then the participles and the bases it is shown on: "participle past base". */
const PARTICIPLES: readonly [rule: string, forms: string][] = [
  [
    "a regular participle is its own past",
    "missed missed miss|delayed delayed delay|asked asked ask|answered answered answer",
  ],
  [
    "a silent e comes back",
    "promoted promoted promote|caused caused cause|hired hired hire|blamed blamed blame|tuned tuned tune",
  ],
  [
    "a silent e comes back after v, c and u",
    "approved approved approve|announced announced announce|rescued rescued rescue",
  ],
  [
    "a silent e comes back in -ate",
    "estimated estimated estimate|evaluated evaluated evaluate|initiated initiated initiate|created created create",
  ],
  ["no e is added in -eat and -ait", "repeated repeated repeat|defeated defeated defeat|awaited awaited await"],
  [
    "a silent e comes back after soft g",
    "managed managed manage|changed changed change|challenged challenged challenge|merged merged merge",
  ],
  ["no e is added after a hard ng", "belonged belonged belong|banged banged bang|prolonged prolonged prolong"],
  [
    "a silent e comes back in -le",
    "handled handled handle|settled settled settle|juggled juggled juggle|scheduled scheduled schedule",
  ],
  [
    "a doubled consonant goes single",
    "planned planned plan|dropped dropped drop|submitted submitted submit|referred referred refer",
  ],
  [
    "a double consonant of the base stays",
    "called called call|assessed assessed assess|staffed staffed staff|added added add",
  ],
  [
    "a British double l goes single",
    "cancelled cancelled cancel|travelled travelled travel|labelled labelled label|controlled controlled control",
  ],
  ["a base in -ell keeps it", "spelled spelled spell|misspelled misspelled misspell|shelled shelled shell"],
  ["y comes back for i", "applied applied apply|worried worried worry|copied copied copy|tried tried try"],
  ["ie stays ie", "tied tied tie|lied lied lie|untied untied untie"],
  ["a base in ee keeps it", "agreed agreed agree|freed freed free|guaranteed guaranteed guarantee"],
  ["y can be the only vowel", "typed typed type|styled styled style|dyed dyed dye|synced synced sync"],
  [
    "-er, -en and -or add no e",
    "offered offered offer|widened widened widen|monitored monitored monitor|mentioned mentioned mention",
  ],
  [
    "-it, -et and -ot add no e but where they do",
    "audited audited audit|budgeted budgeted budget|piloted piloted pilot|invited invited invite|completed completed complete|noted noted note",
  ],
  ["k stands for c", "panicked panicked panic|mimicked mimicked mimic"],
  ["a base in one s stays", "focused focused focus|biased biased bias|focussed focussed focus"],
  [
    "an irregular participle has its own past",
    "written wrote write|taken took take|broken broke break|given gave give|seen saw see|done did do|gone went go",
  ],
  [
    "and so with a prefix",
    "rewritten rewrote rewrite|overseen oversaw oversee|withdrawn withdrew withdraw|undergone underwent undergo|overridden overrode override|undertaken undertook undertake|mistaken mistook mistake",
  ],
  [
    "participle and past are alike",
    "sent sent send|built built build|lost lost lose|held held hold|taught taught teach|found found find|left left leave|paid paid pay|misled misled mislead",
  ],
  [
    "base, past and participle are alike",
    "cut cut cut|put put put|hit hit hit|set set set|read read read|forecast forecast forecast|cast cast cast",
  ],
  ["base and participle are alike", "come came come|become became become|run ran run|overcome overcame overcome"],
  ["been goes with I", "been was be"],
  [
    "of two pasts the one spelt alike is taken",
    "learned learned learn|learnt learnt learn|burnt burnt burn|burned burned burn|spelt spelt spell|leaned leaned lean",
  ],
  [
    "of two participles both lead to one past",
    "proven proved prove|proved proved prove|gotten got get|got got get|shown showed show|showed showed show|born bore bear|borne bore bear",
  ],
];

describe("the simple past and the base of a past participle", () => {
  test.each(PARTICIPLES)("%s", (_, forms) => {
    for (const entry of forms.split("|")) {
      const [participle, past, base] = entry.split(" ") as [string, string, string];
      expect([participle, simplePast(participle), baseForm(participle)]).toEqual([participle, past, base]);
    }
  });

  test("every irregular form leads back to its base, and its participle to its past", () => {
    for (const entry of IRREGULAR.split(/[|\n]/)) {
      const [base, past, participle] = entry.split(" ") as [string, string, string];
      const pasts = past.split("/");
      for (const form of [...pasts, ...participle.split("/")]) expect([form, baseForm(form)]).toEqual([form, base]);
      for (const form of participle.split("/")) expect(pasts).toContain(simplePast(form));
    }
  });

  test.each(["need", "speed", "hundred", "sacred", "red", "bed", "proceed", "fast", "wrote", "went"])(
    "%s is no participle",
    word => {
      expect(simplePast(word)).toBe(null);
      expect(isRegularPast(word)).toBe(false);
    },
  );
});

const BASES: readonly [rule: string, forms: string][] = [
  [
    "an ing form loses its suffix",
    "checking check|going go|doing do|being be|seeing see|agreeing agree|studying study|trying try|flying fly",
  ],
  [
    "a silent e comes back before ing",
    "making make|taking take|writing write|coming come|losing lose|leaving leave|using use|hiding hide|choosing choose|becoming become",
  ],
  [
    "a doubled consonant goes single before ing",
    "planning plan|getting get|putting put|running run|letting let|beginning begin|setting set",
  ],
  [
    "a double l of the base stays before ing",
    "telling tell|selling sell|reselling resell|calling call|spelling spell|filling fill",
  ],
  ["ying stands for ie", "lying lie|dying die|tying tie"],
  [
    "no silent e is added before ing",
    "singing sing|bringing bring|reading read|meeting meet|listening listen|opening open",
  ],
  [
    "the third person loses its s",
    "misses miss|goes go|does do|has have|is be|tries try|dies die|fixes fix|pushes push|uses use|causes cause|focuses focus|aches ache|buzzes buzz|says say",
  ],
  [
    "a simple past leads to its base",
    "went go|thought think|bought buy|caught catch|was be|were be|had have|did do|fell fall|chose choose|forgot forget",
  ],
  ["a base stays as it is", "check check|miss miss|focus focus|bias bias|need need|proceed proceed"],
];

describe("the base of a verb form", () => {
  test.each(BASES)("%s", (_, forms) => {
    for (const entry of forms.split("|")) {
      const [form, base] = entry.split(" ") as [string, string];
      expect([form, baseForm(form)]).toEqual([form, base]);
    }
  });
});
