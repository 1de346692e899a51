export { asText } from '../../src/as-text.ts';
