import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What `/metrics` shows. Labels are names of ours, never of workspaces, channels or people. */
export interface Metrics {
  registry: Registry;
  requests: Counter<'surface'>;
  failures: Counter<'surface'>;
  /** From arrival to the acknowledgement, in seconds. */
  ack: Histogram<'surface'>;
  /** One ingest request. */
  ingest(facts: { status: number; seconds: number; deferred: number }): void;
}

export interface Watched {
  queued: () => number;
  inFlight: () => number;
  sockets: () => number;
  unstored: () => number;
}

export function createMetrics(watched: Watched): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const gauge = (name: string, help: string, read: () => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('smtp451_posts_queued', 'Messages waiting for their channel.', watched.queued);
  gauge('smtp451_requests_in_flight', 'Requests being worked on.', watched.inFlight);
  gauge('smtp451_sockets_open', 'Socket Mode connections that listen.', watched.sockets);
  gauge('smtp451_events_unstored_total', 'Events that were answered without being stored first.', watched.unstored);
  const ingested = new Counter({
    name: 'smtp451_ingest_requests_total',
    help: 'Ingest requests.',
    labelNames: ['status'],
    registers,
  });
  const ingestTime = new Histogram({ name: 'smtp451_ingest_seconds', help: 'From request to stored.', registers });
  const ingestDeferred = new Counter({
    name: 'smtp451_ingest_deferrals_total',
    help: 'Deferrals taken in.',
    registers,
  });
  return {
    registry,
    requests: new Counter({
      name: 'smtp451_requests_total',
      help: 'Requests from Slack.',
      labelNames: ['surface'],
      registers,
    }),
    failures: new Counter({
      name: 'smtp451_failures_total',
      help: 'Requests that ended in an error.',
      labelNames: ['surface'],
      registers,
    }),
    ack: new Histogram({
      name: 'smtp451_ack_seconds',
      help: 'From arrival to acknowledgement.',
      labelNames: ['surface'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3],
      registers,
    }),
    ingest({ status, seconds, deferred }) {
      ingested.inc({ status });
      ingestTime.observe(seconds);
      ingestDeferred.inc(deferred);
    },
  };
}
