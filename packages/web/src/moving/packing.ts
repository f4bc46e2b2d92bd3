import { DEFAULT_SETTINGS, EXPORT_VERSION, type ExportFile, type WholeStory } from "@unflinch/store/kept";

/** What was packed can be told from what was cut off or made by something else. */
export class Unpackable extends Error {}

/** Far more than a person writes. What unpacks to more was made to fill the memory. */
const MOST_BYTES = 50_000_000;

/** These stories and nothing of the settings. It is the same for the same stories, so that a transfer can be gone on with. */
export function fileOf(stories: readonly WholeStory[]): ExportFile {
  const exportedAtMs = Math.max(...stories.map(({ story, copy }) => Math.max(story.updatedAtMs, copy.savedAtMs)));
  return { format: "unflinch", version: EXPORT_VERSION, exportedAtMs, stories, settings: DEFAULT_SETTINGS };
}

/** The story as it is told now: without versions, notes and what peers said. */
export const answerAlone = (whole: WholeStory): WholeStory => ({ ...whole, drafts: [], notes: [], peers: [] });

export async function pack(file: ExportFile): Promise<Uint8Array<ArrayBuffer>> {
  const packed = new Blob([JSON.stringify(file)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/**
 * What `pack` was given, as JSON; whether it is an export is for the store to say.
 * @throws {Unpackable}
 */
export async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<unknown> {
  let size = 0;
  const bounded = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, out) {
      size += chunk.length;
      if (size > MOST_BYTES) out.error(new Unpackable());
      else out.enqueue(chunk);
    },
  });
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw")).pipeThrough(bounded);
  try {
    return await new Response(unpacked).json();
  } catch {
    throw new Unpackable();
  }
}
