import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** The page is part of the package: `dist/page` is what the sandbox serves at `/`. */
export default defineConfig({
  plugins: [preact()],
  build: { outDir: '../dist/page', emptyOutDir: true, target: 'es2023' },
});
