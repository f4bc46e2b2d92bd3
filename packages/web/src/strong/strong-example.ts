/** What changed in a version, and why. */
export interface Note {
  /** Number of the method's rule. */
  readonly rule: string;
  /** Words of the new version, exactly as they stand there. */
  readonly quote: string;
  readonly says: string;
}

export interface MendedVersion {
  readonly text: string;
  /** What is other than in the version before. */
  readonly notes: readonly Note[];
}

/** One failure told three times. Written for Unflinch; nobody's own story. */
export interface StrongExample {
  /** The file's name; names the example in the address. */
  readonly id: string;
  readonly trade: string;
  /** The failure in a few words. */
  readonly title: string;
  readonly voice: string;
  /** Id of the check that the weak version is here to show. */
  readonly fault: string;
  readonly weak: string;
  readonly better: MendedVersion;
  readonly strong: MendedVersion;
}
