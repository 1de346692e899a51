import { type Handler, pathOf } from './http.ts';
import type { Metrics } from './metrics.ts';

export interface Health {
  /** Null when it can take requests, otherwise why not. */
  notReady(): Promise<string | null>;
}

/** `/healthz`: the process lives. `/readyz`: it can take requests. `/metrics`: for Prometheus. */
export function opsHandler(health: Health, metrics: Metrics): Handler {
  return (request, response) => {
    const path = pathOf(request);
    const send = async (): Promise<void> => {
      const { code, type, body } = await answer(path, health, metrics).catch(() => text(500, 'failed\n'));
      response.writeHead(code, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    };
    void send();
  };
}

interface Answer {
  code: number;
  type: string;
  body: string;
}

async function answer(path: string, health: Health, metrics: Metrics): Promise<Answer> {
  switch (path) {
    case '/healthz':
      return text(200, 'ok\n');
    case '/readyz': {
      const why = await health.notReady();
      return why === null ? text(200, 'ready\n') : text(503, `not ready: ${why}\n`);
    }
    case '/metrics':
      return { code: 200, type: metrics.registry.contentType, body: await metrics.registry.metrics() };
    default:
      return text(404, 'There is /healthz, /readyz and /metrics.\n');
  }
}

const text = (code: number, body: string): Answer => ({ code, type: 'text/plain; charset=utf-8', body });
