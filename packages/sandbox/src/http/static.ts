import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import type { Exchange } from './reply.ts';
import { sendText } from './reply.ts';

/** `vite build page` writes here; the depth is the same from `src/http` and `dist/http`. */
const built = new URL('../../dist/page/', import.meta.url);

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** The page and its assets. Message links (`/archives/…`) open the page too. */
export async function handlePage({ response, url }: Exchange): Promise<void> {
  const asset = /^\/assets\/[A-Za-z0-9._-]+$/.exec(url.pathname)?.[0];
  const path = asset ? asset.slice(1) : 'index.html';
  try {
    const bytes = await readFile(new URL(path, built));
    response.writeHead(200, {
      'content-type': types[extname(path)] ?? 'application/octet-stream',
      'cache-control': asset ? 'max-age=31536000, immutable' : 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy':
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    });
    response.end(bytes);
  } catch {
    sendText(
      response,
      asset ? 'Not found' : 'The page is not built yet. Run "npm run build -w @smtp451/sandbox".',
      404,
    );
  }
}
