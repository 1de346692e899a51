import { origins } from './catalogue/origins.generated.ts';

const names: ReadonlyMap<string, string> = new Map(origins.map(({ id, name }) => [id, name]));

/** How a provider is called among people: `Outlook.com` for `outlook`. An id that the catalogue does not know stands for itself. */
export const providerName = (id: string): string => names.get(id) ?? id;
