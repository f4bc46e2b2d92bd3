// Saves one story's text for ever and prints each revision once it is acknowledged: `node write-until-killed.ts FOLDER`.
import { writeSync } from "node:fs";
import { openStore } from "../src/open-store.ts";

const store = await openStore({ folder: process.argv[2]! });
const id = "story";
await store.createStory({
  id,
  title: "A",
  occupation: null,
  interviewOn: null,
  example: false,
  jotted: false,
  text: "",
});
let { revision } = (await store.loadStory(id)).copy;
for (;;) {
  const saved = await store.saveCopy(id, { text: `Text ${revision + 1}. `.repeat(200), revision, writer: "w" });
  revision = saved.copy.revision;
  writeSync(1, `${revision}\n`);
}
