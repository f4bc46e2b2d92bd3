import { NotAnExport } from "../errors.ts";
import { EXPORT_VERSION, type ExportFile } from "../model.ts";
import { count, settings, timeMs, whole } from "./kept-shapes.ts";
import { fields, listOf, Misfit, oneOf, type Shape } from "./shape.ts";

/** What is read has what the newest version has. */
const version: Shape<typeof EXPORT_VERSION> = (value, path) => {
  oneOf([1, EXPORT_VERSION])(value, path);
  return EXPORT_VERSION;
};
const exportFile = fields<ExportFile>({
  format: oneOf(["unflinch"]),
  version,
  exportedAtMs: timeMs,
  stories: listOf(whole),
  settings,
});
const head = fields<{ format: string; version: number }>({ format: oneOf(["unflinch"]), version: count });

/** @throws {NotAnExport} says where the file is not as expected */
export function readExportFile(file: unknown): ExportFile {
  try {
    if (head(file, "").version > EXPORT_VERSION)
      throw new NotAnExport("A newer Unflinch made this file. Update Unflinch, then import it again.");
    const read = exportFile(file, "");
    checkDoubles(read);
    return read;
  } catch (error) {
    if (!(error instanceof Misfit)) throw error;
    throw new NotAnExport(`This is not an export of Unflinch, or it was changed: ${error.message}.`);
  }
}

function checkDoubles({ stories }: ExportFile): void {
  findDouble(
    "stories",
    stories.map(({ story }) => story.id),
    "story.id",
  );
  stories.forEach(({ drafts, dismissals, notes, peers }, at) => {
    findDouble(
      `stories[${at}].drafts`,
      drafts.map(draft => draft.id),
      "id",
    );
    findDouble(
      `stories[${at}].dismissals`,
      dismissals.map(dismissal => dismissal.id),
      "id",
    );
    findDouble(
      `stories[${at}].notes`,
      notes.map(note => note.question),
      "question",
    );
    findDouble(
      `stories[${at}].peers`,
      peers.map(peer => peer.id),
      "id",
    );
    drafts.forEach(({ number }, place) => {
      if (number !== place + 1) throw new Misfit(`stories[${at}].drafts[${place}].number`, `is not ${place + 1}`);
    });
  });
}

function findDouble(path: string, ids: readonly string[], field: string): void {
  const seen = new Set<string>();
  ids.forEach((id, at) => {
    if (seen.has(id)) throw new Misfit(`${path}[${at}].${field}`, "stands there twice");
    seen.add(id);
  });
}
