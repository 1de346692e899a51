const MB = 1024 * 1024;

/** What one reading takes on at most. Whatever a limit cuts or leaves out is counted and told. */
export interface Limits {
  /** Bytes of one mail; the rest of a longer one is passed over. */
  mailBytes: number;
  /** Bytes of one JSON object or CSV row; a longer one is passed over. */
  recordBytes: number;
  /** Bytes of a text that is read as a whole (a pasted bounce, a report of another program). */
  textBytes: number;
  /** Archives in archives and mails in mails. */
  depth: number;
  /** Entries of one archive, parts of one mail. */
  parts: number;
  /** Bytes that a compressed input may become for each of its own, once it is past `inflationFloor`. */
  inflation: number;
  inflationFloor: number;
  /** Bytes of a zip archive that comes as a stream: its directory stands at its end, so it is held in memory. */
  heldArchive: number;
}

/**
 * Logs shrink to a tenth, very monotonous ones to a hundredth; deflate's own limit is 1,032 : 1
 * (https://www.zlib.net/zlib_tech.html, checked 2026-11-23).
 */
export const defaultLimits: Limits = {
  mailBytes: 20 * MB,
  recordBytes: MB,
  textBytes: MB,
  depth: 6,
  parts: 100_000,
  inflation: 200,
  inflationFloor: 64 * MB,
  heldArchive: 128 * MB,
};
