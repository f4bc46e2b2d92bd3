/** A 64-bit number, which PostgreSQL's driver gives back as text. */
type Big = number;

/** What the queries know of the tables; the migrations make them. Times are epoch milliseconds, yes and no are 1 and 0. */
export interface Tables {
  stories: {
    owner: string;
    id: string;
    title: string;
    occupation: string | null;
    interview_on: string | null;
    example: number;
    jotted: number;
    created_at_ms: Big;
    updated_at_ms: Big;
  };
  copies: {
    owner: string;
    story_id: string;
    text: string;
    revision: number;
    saved_at_ms: Big;
    /** Who wrote last; null before anyone has. */
    writer: string | null;
    /** The revision from which this writer's unbroken run of writes began. */
    writer_since: number;
  };
  drafts: {
    owner: string;
    story_id: string;
    id: string;
    number: number;
    text: string;
    reason: string;
    created_at_ms: Big;
  };
  dismissals: {
    owner: string;
    story_id: string;
    id: string;
    check_id: string;
    words: string | null;
    reason: string;
    created_at_ms: Big;
  };
  notes: {
    owner: string;
    story_id: string;
    question: string;
    text: string;
    saved_at_ms: Big;
  };
  peers: {
    owner: string;
    story_id: string;
    id: string;
    who: string;
    says: string;
    words: string;
    created_at_ms: Big;
  };
  settings: {
    owner: string;
    name: string;
    /** As JSON. */
    value: string;
  };
  /** Stories that were deleted: nothing of them but the id. */
  deleted_stories: {
    owner: string;
    id: string;
    deleted_at_ms: Big;
  };
}
