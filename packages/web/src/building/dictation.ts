/** Speech turned into words on this device; nobody else hears it. */
export interface Dictation {
  /** Listens until the function given back is called. `onEnd` is told why it ended by itself, or null. */
  start(onWords: (words: string) => void, onEnd: (why: string | null) => void): () => void;
}

/** What this page uses of the browser's speech recognition, which by itself may send the voice to the browser's maker. */
interface Recognition {
  lang: string;
  continuous: boolean;
  processLocally: boolean;
  onresult: ((event: RecognitionEvent) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
}
interface RecognitionEvent {
  readonly resultIndex: number;
  readonly results: ArrayLike<{ readonly isFinal: boolean; readonly 0: { readonly transcript: string } }>;
}
interface RecognitionClass {
  new (): Recognition;
  readonly prototype: Recognition;
  available?(options: { langs: string[]; processLocally: true }): Promise<string>;
}

const ENGLISH = "en-US";
const NOT_ALLOWED = ["not-allowed", "service-not-allowed"];

/** Null unless the browser says that it recognises English on this device, now, without loading anything. */
export async function findDictation(): Promise<Dictation | null> {
  const Recogniser = (window as { SpeechRecognition?: RecognitionClass }).SpeechRecognition;
  if (Recogniser?.available === undefined || !("processLocally" in Recogniser.prototype)) return null;
  const lang = navigator.languages.find(one => one.startsWith("en-")) ?? ENGLISH;
  const found = await Recogniser.available({ langs: [lang], processLocally: true }).catch(() => "unavailable");
  if (found !== "available") return null;
  return {
    start(onWords, onEnd) {
      const recognition = new Recogniser();
      let why: string | null = null;
      recognition.lang = lang;
      recognition.continuous = true;
      recognition.processLocally = true;
      recognition.onresult = ({ resultIndex, results }) => {
        for (let at = resultIndex; at < results.length; at++)
          if (results[at]!.isFinal) onWords(results[at]![0].transcript.trim());
      };
      recognition.onerror = ({ error }) => {
        why = NOT_ALLOWED.includes(error)
          ? "The microphone is not allowed for this page. You can allow it in the browser, or type."
          : "It stopped listening. Press Speak to go on, or type.";
      };
      recognition.onend = () => onEnd(why);
      recognition.start();
      return () => recognition.stop();
    },
  };
}
